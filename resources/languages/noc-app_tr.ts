<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Safe mode: screens as they are shipped; the configuration&apos;s targets and rules count</source>
        <translation>Güvenli kip: ekranlar geldiği gibi; yapılandırmadaki hedefler ve kurallar geçerli</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>{number}&#x2009;%</source>
        <translation>%{number}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} gün</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sa {minutes} dk</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} sa</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>{moment} itibarıyla</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{day} {month} {weekday}</translation>
    </message>
    <message>
        <source>Request rate</source>
        <translation>İstek hızı</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>Requests without error</source>
        <translation>Hatasız istekler</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Başarı</translation>
    </message>
    <message>
        <source>Application errors</source>
        <translation>Uygulama hataları</translation>
    </message>
    <message>
        <source>APM errors</source>
        <translation>APM hatası</translation>
    </message>
    <message>
        <source>Response time p50</source>
        <translation>Yanıt süresi p50</translation>
    </message>
    <message>
        <source>Response p50</source>
        <translation>Yanıt p50</translation>
    </message>
    <message>
        <source>Response time p95</source>
        <translation>Yanıt süresi p95</translation>
    </message>
    <message>
        <source>Response p95</source>
        <translation>Yanıt p95</translation>
    </message>
    <message>
        <source>Response time p99</source>
        <translation>Yanıt süresi p99</translation>
    </message>
    <message>
        <source>Response p99</source>
        <translation>Yanıt p99</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Doygunluk</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>İstemci bağlantıları</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Connections dropped</source>
        <translation>Düşen bağlantılar</translation>
    </message>
    <message>
        <source>Conn. drops</source>
        <translation>Bağ. kaybı</translation>
    </message>
    <message>
        <source>Apdex</source>
        <translation>Apdex</translation>
    </message>
    <message>
        <source>Calls to dependencies</source>
        <translation>Bağımlılık çağrıları</translation>
    </message>
    <message>
        <source>Edge calls</source>
        <translation>Bağ. çağrı</translation>
    </message>
    <message>
        <source>Dependency errors</source>
        <translation>Bağımlılık hataları</translation>
    </message>
    <message>
        <source>Edge errors</source>
        <translation>Bağ. hatası</translation>
    </message>
    <message>
        <source>Synthetic transactions</source>
        <translation>Sentetik işlemler</translation>
    </message>
    <message>
        <source>Synthetics</source>
        <translation>Sentetik</translation>
    </message>
    <message>
        <source>Synthetic step time</source>
        <translation>Sentetik adım süresi</translation>
    </message>
    <message>
        <source>Synth. step</source>
        <translation>Sent. adım</translation>
    </message>
    <message>
        <source>Services heard from</source>
        <translation>Haber alınan servisler</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Haber alan</translation>
    </message>
    <message>
        <source>Deployed version</source>
        <translation>Dağıtılan sürüm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Toparlanma süresi</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Toparlanma</translation>
    </message>
    <message>
        <source>Queries p95</source>
        <translation>Sorgu p95</translation>
    </message>
    <message>
        <source>Query time</source>
        <translation>Sorgu</translation>
    </message>
    <message>
        <source>Query regressions</source>
        <translation>Sorgu gerilemeleri</translation>
    </message>
    <message>
        <source>Regressions</source>
        <translation>Gerileme</translation>
    </message>
    <message>
        <source>Pipelines on time</source>
        <translation>Zamanında veri hatları</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Zamanında</translation>
    </message>
    <message>
        <source>Pipeline success</source>
        <translation>Veri hattı başarısı</translation>
    </message>
    <message>
        <source>Pipeline runs</source>
        <translation>Hat başarısı</translation>
    </message>
    <message>
        <source>Pipelines failed</source>
        <translation>Hatalı veri hatları</translation>
    </message>
    <message>
        <source>Failed runs</source>
        <translation>Hatalı koşu</translation>
    </message>
    <message>
        <source>Pipelines running</source>
        <translation>Çalışan veri hatları</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Çalışan</translation>
    </message>
    <message>
        <source>Pipelines late</source>
        <translation>Geç veri hatları</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Veri hattı</translation>
    </message>
    <message>
        <source>Pipeline delay</source>
        <translation>Hat gecikmesi</translation>
    </message>
    <message>
        <source>Pipeline duration</source>
        <translation>Veri hattı süresi</translation>
    </message>
    <message>
        <source>Pipeline time</source>
        <translation>Hat süresi</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Veri kalitesi</translation>
    </message>
    <message>
        <source>Age of data tests</source>
        <translation>Veri testlerinin yaşı</translation>
    </message>
    <message>
        <source>Tests age</source>
        <translation>Test yaşı</translation>
    </message>
    <message>
        <source>Data freshness</source>
        <translation>Veri güncelliği</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Güncellik</translation>
    </message>
    <message>
        <source>Dashboard load</source>
        <translation>BI pano yüklemesi</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>BI panoları</translation>
    </message>
    <message>
        <source>Warehouse load</source>
        <translation>Veri ambarı yükü</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Veri ambarı</translation>
    </message>
    <message>
        <source>Warehouse cost</source>
        <translation>Ambar maliyeti</translation>
    </message>
    <message>
        <source>Model quality</source>
        <translation>Model kalitesi</translation>
    </message>
    <message>
        <source>Model drift</source>
        <translation>Model kayması</translation>
    </message>
    <message>
        <source>ML models</source>
        <translation>ML modeli</translation>
    </message>
    <message>
        <source>Model evaluation age</source>
        <translation>Model değerlendirme yaşı</translation>
    </message>
    <message>
        <source>Model age</source>
        <translation>Model yaşı</translation>
    </message>
    <message>
        <source>Dashboard use</source>
        <translation>BI pano kullanımı</translation>
    </message>
    <message>
        <source>Dash. use</source>
        <translation>Kullanım</translation>
    </message>
    <message>
        <source>Dashboard engagement</source>
        <translation>BI pano etkileşimi</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Etkileşim</translation>
    </message>
    <message>
        <source>Reports delivered</source>
        <translation>Teslim edilen raporlar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Targets answering</source>
        <translation>Yanıt veren hedefler</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Hedefler</translation>
    </message>
    <message>
        <source>Time since last success</source>
        <translation>Son başarıdan beri süre</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Son başarı</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>Verinin yaşı</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Veri yaşı</translation>
    </message>
    <message>
        <source>Poll duration</source>
        <translation>Yoklama süresi</translation>
    </message>
    <message>
        <source>Poll time</source>
        <translation>Yoklama</translation>
    </message>
    <message>
        <source>Vendor quota left</source>
        <translation>Kalan sağlayıcı kotası</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Answers complete</source>
        <translation>Eksiksiz yanıtlar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Eksiksiz</translation>
    </message>
    <message>
        <source>Issue detection</source>
        <translation>Sorun tespiti</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Tespit</translation>
    </message>
    <message>
        <source>Issue detection rate</source>
        <translation>Sorun tespit oranı</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Saptanan</translation>
    </message>
    <message>
        <source>Alert precision</source>
        <translation>Alarm isabeti</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>İsabet</translation>
    </message>
    <message>
        <source>Alert response</source>
        <translation>Alarma yanıt</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Alerts per operator</source>
        <translation>Operatör başına alarm</translation>
    </message>
    <message>
        <source>Alert volume</source>
        <translation>Alarm sayısı</translation>
    </message>
    <message>
        <source>Response efficiency</source>
        <translation>Yanıt verimliliği</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Verimlilik</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Otomasyon oranı</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Otomasyon</translation>
    </message>
    <message>
        <source>Monitoring accuracy</source>
        <translation>İzleme doğruluğu</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Doğruluk</translation>
    </message>
    <message>
        <source>Monitoring coverage</source>
        <translation>İzleme kapsamı</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>System health score</source>
        <translation>Sistem sağlık puanı</translation>
    </message>
    <message>
        <source>Health score</source>
        <translation>Sağlık puanı</translation>
    </message>
    <message>
        <source>Excellence score</source>
        <translation>Mükemmellik puanı</translation>
    </message>
    <message>
        <source>Excellence</source>
        <translation>Mükemmellik</translation>
    </message>
    <message>
        <source>Walls alive</source>
        <translation>Canlı duvarlar</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Duvarlar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Revenue per minute</source>
        <translation>Dakikalık gelir</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Gelir</translation>
    </message>
    <message>
        <source>Checkout rate</source>
        <translation>Ödeme oranı</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Üyelikler</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Aktif kişi</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Risk altındaki gelir</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Riskte</translation>
    </message>
    <message>
        <source>User adoption</source>
        <translation>Benimsenme</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Benimseme</translation>
    </message>
    <message>
        <source>System return</source>
        <translation>Sistem getirisi</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>SLA compliance</source>
        <translation>SLA uyumu</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Kalan hata bütçesi</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Hata bütçesi</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Yakma hızı</translation>
    </message>
    <message>
        <source>Servers up</source>
        <translation>Açık sunucular</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Sunucular</translation>
    </message>
    <message>
        <source>Wheel zooms   drag pans   L returns to live   Esc closes</source>
        <translation>Tekerlek: yakınlaştır   sürükle: kaydır   L: canlıya dön   Esc: kapat</translation>
    </message>
    <message>
        <source>Chart of {signal}</source>
        <translation>{signal} grafiği</translation>
    </message>
    <message>
        <source>{time} after {event}</source>
        <translation>{event} sonrası {time}</translation>
    </message>
    <message>
        <source>BOARD FROZEN since {time}, nothing here is current</source>
        <translation>PANO {time} İTİBARIYLA DONDU, buradaki hiçbir şey güncel değil</translation>
    </message>
    <message>
        <source>BOARD STOPPED at {time}, started {starts} times in 10 min and it did not last</source>
        <translation>PANO DURDU, saat {time}: 10 dakikada {starts} kez başlatıldı, ayakta kalmadı</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>uyarı</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majör</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritik</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>eskimiş</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>error</source>
        <translation>hata</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>susturuldu</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>bakım</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>izin yok</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>yükleniyor</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>Stat with line</source>
        <translation>Çizgili değer</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Hatalar</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Zaman serisi</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Honeycomb</source>
        <translation>Petek</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Bullet</translation>
    </message>
    <message>
        <source>State timeline</source>
        <translation>Durum çizelgesi</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Hata bütçeleri</translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Bütçe erimesi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Isı haritası</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>İşlemciler</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Dağılım</translation>
    </message>
    <message>
        <source>Errors and time</source>
        <translation>Hatalar ve süre</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Paylar</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikalar</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topoloji</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Çağrılar</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmlar</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Call the network desk first.
Then the provider.</source>
        <translation>Önce ağ masasını arayın.
Sonra sağlayıcıyı.</translation>
    </message>
    <message>
        <source>Incident: what fails</source>
        <translation>Olay: ne arızalı</translation>
    </message>
    <message>
        <source>Incident: what happened</source>
        <translation>Olay: ne oldu</translation>
    </message>
    <message>
        <source>Incident: what began first</source>
        <translation>Olay: önce ne başladı</translation>
    </message>
    <message>
        <source>First signals</source>
        <translation>İlk sinyaller</translation>
    </message>
    <message>
        <source>Incident: what to do</source>
        <translation>Olay: ne yapmalı</translation>
    </message>
    <message>
        <source>Status row</source>
        <translation>Durum satırı</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Genel durum</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Clock and pulse</source>
        <translation>Saat ve nabız</translation>
    </message>
    <message>
        <source>to {time}, {who}</source>
        <translation>bitiş {time}, {who}</translation>
    </message>
    <message>
        <source>ask for the right</source>
        <translation>izin isteyin</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>soruluyor</translation>
    </message>
    <message>
        <source>no such series</source>
        <translation>böyle bir seri yok</translation>
    </message>
    <message>
        <source>{case}, acknowledged</source>
        <translation>{case}, onaylı</translation>
    </message>
    <message>
        <source>live</source>
        <translation>canlı</translation>
    </message>
    <message>
        <source>intake low</source>
        <translation>akış düşük</translation>
    </message>
    <message>
        <source>no intake</source>
        <translation>akış yok</translation>
    </message>
    <message>
        <source>NOC Board gallery</source>
        <translation>NOC Board galerisi</translation>
    </message>
    <message>
        <source>Every component in every state</source>
        <translation>Her bileşen, her durumda</translation>
    </message>
    <message numerus="yes">
        <source>%n more normal</source>
        <translation>
            <numerusform>+%n normal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing reports here yet</source>
        <translation>Henüz veri gelmiyor</translation>
    </message>
    <message>
        <source>{signal}, at {time}</source>
        <translation>{signal}, saat {time}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>puan yok</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n askıda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more critical.</source>
        <translation>
            <numerusform>%n kritik daha var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more major.</source>
        <translation>
            <numerusform>%n majör daha var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning.</source>
        <translation>
            <numerusform>%n uyarı daha var.</numerusform>
        </translation>
    </message>
    <message>
        <source>no ack yet</source>
        <translation>henüz onay yok</translation>
    </message>
    <message>
        <source>asked: {who}</source>
        <translation>istendi: {who}</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>onaylandı</translation>
    </message>
    <message>
        <source>ack refused</source>
        <translation>onay reddedildi</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Son 24 sa</translation>
    </message>
    <message>
        <source>Watched {time}</source>
        <translation>{time} izlendi</translation>
    </message>
    <message>
        <source>nothing abnormal</source>
        <translation>anormallik yok</translation>
    </message>
    <message>
        <source>{time} abnormal</source>
        <translation>{time} anormal</translation>
    </message>
    <message>
        <source>{time} blind</source>
        <translation>{time} kör</translation>
    </message>
    <message>
        <source>too few inputs</source>
        <translation>girdi az</translation>
    </message>
    <message>
        <source>nothing watched</source>
        <translation>izlenen yok</translation>
    </message>
    <message>
        <source>{percent} of inputs</source>
        <translation>girdiler: {percent}</translation>
    </message>
    <message>
        <source>all inputs</source>
        <translation>tüm girdiler</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 sa</translation>
    </message>
    <message>
        <source>steady {time}</source>
        <translation>{time} sabit</translation>
    </message>
    <message>
        <source>{change} in {time}</source>
        <translation>{time} içinde {change}</translation>
    </message>
    <message numerus="yes">
        <source>%n in maintenance</source>
        <translation>
            <numerusform>%n bakımda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelved</source>
        <translation>
            <numerusform>%n rafta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced</source>
        <translation>
            <numerusform>%n susturuldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibited</source>
        <translation>
            <numerusform>%n engellendi</numerusform>
        </translation>
    </message>
    <message>
        <source>Business, last hour</source>
        <translation>İş, son bir saat</translation>
    </message>
    <message>
        <source>No business signals yet</source>
        <translation>Henüz iş sinyali yok</translation>
    </message>
    <message>
        <source>Map a query to business.orders.rate or to one of yours</source>
        <translation>Bir sorguyu business.orders.rate veya kendi sinyalinize bağlayın</translation>
    </message>
    <message>
        <source>Capacity left</source>
        <translation>Kalan kapasite</translation>
    </message>
    <message>
        <source>No capacity is measured yet</source>
        <translation>Henüz ölçülen kapasite yok</translation>
    </message>
    <message>
        <source>worst of each</source>
        <translation>en kötüleri</translation>
    </message>
    <message>
        <source>at this pace</source>
        <translation>bu hızla</translation>
    </message>
    <message>
        <source>Storage full in {time}</source>
        <translation>Disk {time} içinde dolar</translation>
    </message>
    <message>
        <source>Tick marks the limit. Some are not known.</source>
        <translation>Çizgi sınırı gösterir. Bazıları bilinmiyor.</translation>
    </message>
    <message>
        <source>Tick marks the limit.</source>
        <translation>Çizgi sınırı gösterir.</translation>
    </message>
    <message>
        <source>Tick marks the limit. All above it.</source>
        <translation>Çizgi sınırı gösterir. Tümü üstünde.</translation>
    </message>
    <message>
        <source>Nobody to ask</source>
        <translation>Sorulacak yer yok</translation>
    </message>
    <message>
        <source>No target is configured</source>
        <translation>Yapılandırılmış hedef yok</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>bilinen yok</translation>
    </message>
    <message>
        <source>Can’t tell if it is quiet</source>
        <translation>Sakin mi, bilinemiyor</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>henüz yanıt yok</translation>
    </message>
    <message>
        <source>Quiet for {time}</source>
        <translation>{time} süredir sakin</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>Şu ana dek sakin</translation>
    </message>
    <message>
        <source>0 active</source>
        <translation>0 etkin</translation>
    </message>
    <message>
        <source>No alert since this board started at {time}</source>
        <translation>Pano {time} saatinde başladığından beri alarm yok</translation>
    </message>
    <message>
        <source>Last cleared {time}, {alert}</source>
        <translation>Son düzelen {time}, {alert}</translation>
    </message>
    <message>
        <source>not seen since {age}: {reason}</source>
        <translation>{age} süredir görülmedi: {reason}</translation>
    </message>
    <message>
        <source>a critical hidden for {age}</source>
        <translation>{age} süredir gizli bir kritik</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{note} (and %n more)</source>
        <translation>
            <numerusform>{note} (ve %n daha)</numerusform>
        </translation>
    </message>
    <message>
        <source>{live} of {all} targets live</source>
        <translation>{live}/{all} hedef canlı</translation>
    </message>
    <message>
        <source>Overview 1 / 1</source>
        <translation>Genel bakış 1 / 1</translation>
    </message>
    <message>
        <source>{rate} samples/s</source>
        <translation>{rate} örnek/s</translation>
    </message>
    <message>
        <source>Oldest other data {age}</source>
        <translation>Diğer en eski veri {age}</translation>
    </message>
    <message>
        <source>Oldest data {age}</source>
        <translation>En eski veri {age}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>set-up error</source>
        <translation>kurulum hatası</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>askıda</translation>
    </message>
    <message>
        <source>stale {age}</source>
        <translation>{age} eskimiş</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>hiç yanıt yok</translation>
    </message>
    <message>
        <source>retry in {time}</source>
        <translation>{time} sonra tekrar</translation>
    </message>
    <message>
        <source>asking now</source>
        <translation>soruluyor</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinyal</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>{members}, {blind} without evidence; the worst is shown</source>
        <translation>{members}, {blind} kanıtsız; en kötüsü gösterilir</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Üyeler</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>No target supplies this signal</source>
        <translation>Bu sinyali sağlayan hedef yok</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Gözlendi</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Sorgu</translation>
    </message>
    <message>
        <source>{age}, limit {limit}</source>
        <translation>{age}, sınır {limit}</translation>
    </message>
    <message>
        <source>limits of the page</source>
        <translation>sayfanın sınırları</translation>
    </message>
    <message>
        <source>limits of the signal</source>
        <translation>sinyalin sınırları</translation>
    </message>
    <message>
        <source>{condition} for {time}</source>
        <translation>{time} boyunca {condition}</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation>{limit} üstünde</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>{limit} altında</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>veri yok</translation>
    </message>
    <message>
        <source>source gives no time</source>
        <translation>kaynak zaman vermiyor</translation>
    </message>
    <message>
        <source>{observed}, here {received}</source>
        <translation>{observed}, burada {received}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiç</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>kurulmadı</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>{age} önce</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>henüz veri yok</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>yapılandırılmadı</translation>
    </message>
    <message>
        <source>{count} from change {name}</source>
        <translation>{name} değişikliğinden {count}</translation>
    </message>
    <message>
        <source>{count} from deploy {name}</source>
        <translation>{name} dağıtımından {count}</translation>
    </message>
    <message>
        <source>{count} from switch {name}</source>
        <translation>{name} anahtarından {count}</translation>
    </message>
    <message>
        <source>{count} from site {name}</source>
        <translation>{name} konumundan {count}</translation>
    </message>
    <message>
        <source>{count} from host {name}</source>
        <translation>{name} sunucusundan {count}</translation>
    </message>
    <message>
        <source>{count} from rule {name}</source>
        <translation>{name} kuralından {count}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} başka</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} daha</translation>
    </message>
    <message>
        <source>{causes}</source>
        <translation>{causes}</translation>
    </message>
    <message>
        <source>Flood over: {arrived} alerts in {minutes} min, {critical} critical</source>
        <translation>Alarm seli bitti: {minutes} dakikada {arrived} alarm, {critical} kritik</translation>
    </message>
    <message>
        <source>nothing was folded</source>
        <translation>toplanan yok</translation>
    </message>
    <message>
        <source>{count} folded: {causes}</source>
        <translation>{count} toplandı: {causes}</translation>
    </message>
    <message>
        <source>no longer in maintenance</source>
        <translation>artık bakımda değil</translation>
    </message>
    <message>
        <source>no longer inhibited</source>
        <translation>artık engelli değil</translation>
    </message>
    <message>
        <source>flapping: its toasts are held</source>
        <translation>dalgalı: bildirimleri bekletiliyor</translation>
    </message>
    <message>
        <source>no longer flapping</source>
        <translation>artık dalgalı değil</translation>
    </message>
    <message>
        <source>very likely acceptable</source>
        <translation>büyük olasılıkla uygun</translation>
    </message>
    <message>
        <source>manageable</source>
        <translation>yönetilebilir</translation>
    </message>
    <message>
        <source>likely over-demanding</source>
        <translation>olasılıkla aşırı yüklü</translation>
    </message>
    <message>
        <source>very likely unacceptable</source>
        <translation>büyük olasılıkla uygun değil</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>sınır içinde</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>sınırın üstünde</translation>
    </message>
    <message>
        <source>{alarms} alarms in {days} days, {hidden} more were hidden</source>
        <translation>{days} günde {alarms} alarm, {hidden} alarm daha gizliydi</translation>
    </message>
    <message>
        <source>{alarms} alarms in {days} days, {hidden} more were hidden; the limits are meant for {meant} days or more</source>
        <translation>{days} günde {alarms} alarm, {hidden} alarm daha gizliydi; sınırlar en az {meant} gün için düşünülmüştür</translation>
    </message>
    <message>
        <source>alarms per day</source>
        <translation>günlük alarm</translation>
    </message>
    <message>
        <source>alarms per hour</source>
        <translation>saatlik alarm</translation>
    </message>
    <message>
        <source>alarms per 10 min</source>
        <translation>10 dakikada alarm</translation>
    </message>
    <message>
        <source>{good}, at most {most}</source>
        <translation>{good}, en çok {most}</translation>
    </message>
    <message>
        <source>most alarms in any 10 min</source>
        <translation>10 dakikada en çok alarm</translation>
    </message>
    <message>
        <source>10-minute periods with more than 5</source>
        <translation>5’ten çok alarmlı 10 dk dilimleri</translation>
    </message>
    <message>
        <source>hours with more than 30</source>
        <translation>30’dan çok alarmlı saatler</translation>
    </message>
    <message>
        <source>time in flood ({count} floods)</source>
        <translation>selde geçen süre ({count} sel)</translation>
    </message>
    <message>
        <source>share of the ten commonest</source>
        <translation>en sık on alarmın payı</translation>
    </message>
    <message>
        <source>chattering alarms</source>
        <translation>titreyen alarmlar</translation>
    </message>
    <message>
        <source>fleeting alarms</source>
        <translation>anlık alarmlar</translation>
    </message>
    <message>
        <source>stale alarms (over 24 h)</source>
        <translation>eskimiş alarmlar (24 sa üstü)</translation>
    </message>
    <message>
        <source>standing alarms</source>
        <translation>süregelen alarmlar</translation>
    </message>
    <message>
        <source>shelved alarms</source>
        <translation>raftaki alarmlar</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>en çok {most}</translation>
    </message>
    <message>
        <source>held on this board alone</source>
        <translation>yalnızca bu panoda tutuluyor</translation>
    </message>
    <message>
        <source>confirmed by the backend</source>
        <translation>arka uçça doğrulandı</translation>
    </message>
    <message>
        <source>refused, or never shown</source>
        <translation>reddedildi veya hiç görünmedi</translation>
    </message>
    <message>
        <source>over: cleared, given back or at its end</source>
        <translation>bitti: düzeldi, bırakıldı veya süresi doldu</translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation>hâlâ yolda</translation>
    </message>
    <message>
        <source>The journal begins {begin}: {age} of the span are not in it.</source>
        <translation>Günlük {begin} itibarıyla başlıyor: aralığın {age} kadarı kayıtlı değil.</translation>
    </message>
    <message>
        <source>{count} alarms had begun before this board looked: how fast they were detected is not known.</source>
        <translation>{count} alarm bu pano bakmadan önce başlamıştı: ne kadar hızlı tespit edildikleri bilinmiyor.</translation>
    </message>
    <message>
        <source>While no board ran, nothing was written down: such times look calm here.</source>
        <translation>Hiçbir pano çalışmazken kayıt tutulmadı: bu süreler burada sakin görünür.</translation>
    </message>
    <message>
        <source>Calls and talks outside of this board and its backends are not known, so a response may have been earlier.</source>
        <translation>Bu pano ve arka uçları dışındaki arama ve konuşmalar bilinmiyor; yanıt daha erken verilmiş olabilir.</translation>
    </message>
    <message>
        <source>How fast is measured from the start that the backend tells, which is as good as the backend&apos;s clock.</source>
        <translation>Hız, arka ucun bildirdiği başlangıçtan ölçülür; doğruluğu arka ucun saati kadardır.</translation>
    </message>
    <message>
        <source>First human action, critical</source>
        <translation>İlk insan eylemi, kritik</translation>
    </message>
    <message>
        <source>First human action, major</source>
        <translation>İlk insan eylemi, majör</translation>
    </message>
    <message>
        <source>First human action, warning</source>
        <translation>İlk insan eylemi, uyarı</translation>
    </message>
    <message>
        <source>First human action, information</source>
        <translation>İlk insan eylemi, bilgi</translation>
    </message>
    <message>
        <source>{begin} to {end}: {found}</source>
        <translation>{begin} – {end}: {found}</translation>
    </message>
    <message>
        <source>What this report does not know</source>
        <translation>Bu raporun bilmedikleri</translation>
    </message>
    <message>
        <source>Alarm quality, by ISA-18.2 and EEMUA 191</source>
        <translation>Alarm kalitesi, ISA-18.2 ve EEMUA 191’e göre</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>{spared} alarms in 1 flood were told as one</source>
        <translation>1 seldeki {spared} alarm tek alarm olarak bildirildi</translation>
    </message>
    <message>
        <source>{spared} alarms in {count} floods were told as one</source>
        <translation>{count} seldeki {spared} alarm tek alarm olarak bildirildi</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} – {end}</translation>
    </message>
    <message>
        <source>{count} alarms</source>
        <translation>{count} alarm</translation>
    </message>
    <message>
        <source>{count} told as one</source>
        <translation>{count} tek bildirimde</translation>
    </message>
    <message>
        <source>{count} critical, each by itself</source>
        <translation>{count} kritik, her biri ayrı</translation>
    </message>
    <message>
        <source>What you were spared</source>
        <translation>Size yansımayanlar</translation>
    </message>
    <message>
        <source>There was no flood</source>
        <translation>Alarm seli olmadı</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gelen</translation>
    </message>
    <message>
        <source>Spared</source>
        <translation>Yansımayan</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Asla</translation>
    </message>
    <message>
        <source>nobody did anything</source>
        <translation>kimse bir şey yapmadı</translation>
    </message>
    <message>
        <source>began before the board looked</source>
        <translation>pano bakmadan önce başladı</translation>
    </message>
    <message>
        <source>Detection, after it began</source>
        <translation>Tespit, başlangıçtan sonra</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>From the moment an alarm fired to the first thing that anybody did about it</source>
        <translation>Alarmın tetiklendiği andan, bu konuda yapılan ilk işe kadar</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Yarısı en çok</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>10’da 9’u en çok</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>En uzun</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>{count} measured</source>
        <translation>{count} ölçüm</translation>
    </message>
    <message>
        <source>{count} measured; of {more} more: {why}</source>
        <translation>{count} ölçüm; diğer {more}: {why}</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Oluştu</translation>
    </message>
    <message>
        <source>{shown} shown + {hidden} hidden = {total}</source>
        <translation>{shown} görünen + {hidden} gizli = {total}</translation>
    </message>
    <message>
        <source>Stood before</source>
        <translation>Önceden açık</translation>
    </message>
    <message>
        <source>worked out from what stands and what cleared</source>
        <translation>açık olanlar ve düzelenlerden hesaplandı</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Düzeldi</translation>
    </message>
    <message>
        <source>{count} of them came and went unseen</source>
        <translation>{count} tanesi görülmeden gelip geçti</translation>
    </message>
    <message>
        <source>Stand at the end</source>
        <translation>Dönem sonu açık</translation>
    </message>
    <message>
        <source>Asked: {what}</source>
        <translation>İstenen: {what}</translation>
    </message>
    <message>
        <source>Where every alert went</source>
        <translation>Her alarm nereye gitti</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Adet</translation>
    </message>
    <message>
        <source>{deeds}</source>
        <translation>{deeds}</translation>
    </message>
    <message>
        <source>Counted alert by alert</source>
        <translation>Her alarm ayrı sayıldı</translation>
    </message>
    <message>
        <source>Nobody did anything on a board with this journal</source>
        <translation>Bu günlüğü kullanan panolarda kimse bir şey yapmadı</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Eylemler</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Kim ne yaptı</translation>
    </message>
    <message>
        <source>{verb} {count}</source>
        <translation>{verb} {count}</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>The commonest alarms</source>
        <translation>En sık alarmlar</translation>
    </message>
    <message>
        <source>{signal} is absent</source>
        <translation>{signal} verisi yok</translation>
    </message>
    <message>
        <source>{signal} above {limit}</source>
        <translation>{signal}: {limit} üstünde</translation>
    </message>
    <message>
        <source>{signal} below {limit}</source>
        <translation>{signal}: {limit} altında</translation>
    </message>
    <message>
        <source>{condition} in {count} of {all} readings</source>
        <translation>{all} okumanın {count} tanesinde {condition}</translation>
    </message>
    <message>
        <source>{condition} for {seconds} s</source>
        <translation>{seconds} sn boyunca {condition}</translation>
    </message>
    <message>
        <source>{condition}, until {limit}</source>
        <translation>{condition}, {limit} olana dek</translation>
    </message>
    <message>
        <source>Sound off until {time}</source>
        <translation>Ses kapalı, bitiş {time}</translation>
    </message>
    <message>
        <source>Meeting: criticals alone are heard</source>
        <translation>Toplantı: yalnızca kritikler duyulur</translation>
    </message>
    <message>
        <source>Quiet until {time}: criticals alone are heard</source>
        <translation>{time} saatine kadar sessiz: yalnızca kritikler duyulur</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ses kapalı</translation>
    </message>
    <message>
        <source>{what}, {count} critical not heard</source>
        <translation>{what}, {count} kritik duyulmadı</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>onay</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>susturma</translation>
    </message>
    <message>
        <source>shelve</source>
        <translation>rafa alma</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>atama</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>yorum</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>eskalasyon</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>çözüm</translation>
    </message>
    <message>
        <source>see</source>
        <translation>görme</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>bildirim</translation>
    </message>
    <message>
        <source>operate</source>
        <translation>işlem</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Uygulamalar</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pano</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Henüz izlenen bir şey yok</translation>
    </message>
    <message>
        <source>{signal} warning</source>
        <translation>{signal}: uyarı</translation>
    </message>
    <message>
        <source>{signal} major</source>
        <translation>{signal}: majör</translation>
    </message>
    <message>
        <source>{signal} critical</source>
        <translation>{signal}: kritik</translation>
    </message>
    <message>
        <source>{inside} of {all} checks in range</source>
        <translation>{inside}/{all} kontrol aralıkta</translation>
    </message>
    <message>
        <source>Normal, some checks paused</source>
        <translation>Normal, bazı kontroller askıda</translation>
    </message>
    <message>
        <source>{inside} of {all} checks in range, nobody paged</source>
        <translation>{inside}/{all} kontrol aralıkta, kimse çağrılmadı</translation>
    </message>
    <message>
        <source>All services normal</source>
        <translation>Tüm servisler normal</translation>
    </message>
    <message>
        <source>Can’t vouch for {names}</source>
        <translation>{names} için güvence yok</translation>
    </message>
    <message>
        <source>Normal, {names} partly unknown</source>
        <translation>Normal, {names} kısmen bilinmiyor</translation>
    </message>
    <message>
        <source>Warning, {names} partly unknown</source>
        <translation>Uyarı, {names} kısmen bilinmiyor</translation>
    </message>
    <message>
        <source>{warning}; {detail}</source>
        <translation>{warning}; {detail}</translation>
    </message>
    <message>
        <source>{missing} of {inputs} inputs have no fresh evidence: {reason}</source>
        <translation>{missing}/{inputs} girdide güncel kanıt yok: {reason}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} ve {last}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Gezinme</translation>
    </message>
    <message>
        <source>The selected alert</source>
        <translation>Seçili alarm</translation>
    </message>
    <message>
        <source>The open chart</source>
        <translation>Açık grafik</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Pano</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>Sonraki alarm</translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation>Önceki alarm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Arama ve komutlar</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Listeyi filtrele</translation>
    </message>
    <message>
        <source>Mark, to act on several</source>
        <translation>Topluca işlem için işaretle</translation>
    </message>
    <message>
        <source>To the toasts</source>
        <translation>Bildirimlere git</translation>
    </message>
    <message>
        <source>List what came in the last 10 minutes</source>
        <translation>Son 10 dakikada gelenleri listele</translation>
    </message>
    <message>
        <source>Dismiss the toast in focus</source>
        <translation>Odaktaki bildirimi kapat</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Pencerenin sonraki bölgesi</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Acknowledge at once</source>
        <translation>Hemen onayla</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Shelve, or take from the shelf</source>
        <translation>Rafa al veya raftan al</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>Escalate one step</source>
        <translation>Bir adım eskale et</translation>
    </message>
    <message>
        <source>Tell the backend that it is over</source>
        <translation>Arka uca bittiğini bildir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Merge with another incident</source>
        <translation>Başka bir olayla birleştir</translation>
    </message>
    <message>
        <source>Split from its incident</source>
        <translation>Olayından ayır</translation>
    </message>
    <message>
        <source>Ask its target now</source>
        <translation>Hedefine şimdi sor</translation>
    </message>
    <message>
        <source>Have it checked again at its source</source>
        <translation>Kaynağında yeniden kontrol ettir</translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation>Bakım başlat</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Geçmişi</translation>
    </message>
    <message>
        <source>Open its runbook</source>
        <translation>Runbook’u aç</translation>
    </message>
    <message>
        <source>Follow the time again</source>
        <translation>Zamanı yeniden izle</translation>
    </message>
    <message>
        <source>Cursor to the value before</source>
        <translation>İmleç önceki değere</translation>
    </message>
    <message>
        <source>Cursor to the next value</source>
        <translation>İmleç sonraki değere</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>Daha kısa süre göster</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>Daha uzun süre göster</translation>
    </message>
    <message>
        <source>Show the usual time</source>
        <translation>Olağan süreyi göster</translation>
    </message>
    <message>
        <source>Last week behind it</source>
        <translation>Arkada geçen hafta</translation>
    </message>
    <message>
        <source>Sound off for 15 minutes, or on again</source>
        <translation>Sesi 15 dakika kapat veya yeniden aç</translation>
    </message>
    <message>
        <source>Hear every sound</source>
        <translation>Tüm sesleri dinle</translation>
    </message>
    <message>
        <source>Open the wall</source>
        <translation>Duvarı aç</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Hedef ekle</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tüm tuşlar</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Metni büyüt</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Metni küçült</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Olağan metin boyutu</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Koyu veya açık</translation>
    </message>
    <message>
        <source>what is watched</source>
        <translation>neler izlenir</translation>
    </message>
    <message>
        <source>rules of your own: when a signal becomes an alert</source>
        <translation>kendi kurallarınız: bir sinyal ne zaman alarm olur</translation>
    </message>
    <message>
        <source>which alerts hide which others</source>
        <translation>hangi alarmlar hangilerini gizler</translation>
    </message>
    <message>
        <source>planned work</source>
        <translation>planlı çalışma</translation>
    </message>
    <message>
        <source>what needs what</source>
        <translation>ne neye bağlı</translation>
    </message>
    <message>
        <source>Targets and rules</source>
        <translation>Hedefler ve kurallar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>{group} · {title}</source>
        <translation>{group} · {title}</translation>
    </message>
    <message>
        <source>the environment variable {name} is not set</source>
        <translation>{name} ortam değişkeni ayarlı değil</translation>
    </message>
    <message>
        <source>set it before noc-app starts</source>
        <translation>noc-app başlamadan önce ayarlayın</translation>
    </message>
    <message>
        <source>{path} can be read by others than its owner</source>
        <translation>{path} sahibi dışındakilerce okunabiliyor</translation>
    </message>
    <message>
        <source>run: {command}</source>
        <translation>çalıştırın: {command}</translation>
    </message>
    <message>
        <source>{path} is larger than a secret can be ({most} bytes)</source>
        <translation>{path} bir sır için fazla büyük (en çok {most} bayt)</translation>
    </message>
    <message>
        <source>the secret file {path} cannot be read: {reason}</source>
        <translation>{path} sır dosyası okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>the secret file {path} is empty</source>
        <translation>{path} sır dosyası boş</translation>
    </message>
    <message>
        <source>this session has no system keyring for {name}</source>
        <translation>bu oturumda {name} için sistem anahtarlığı yok</translation>
    </message>
    <message>
        <source>use {one} or {other} instead</source>
        <translation>yerine {one} veya {other} kullanın</translation>
    </message>
    <message>
        <source>the system keyring did not give {name}: {reason}</source>
        <translation>sistem anahtarlığı {name} girdisini vermedi: {reason}</translation>
    </message>
    <message>
        <source>the system keyring has no entry {name}</source>
        <translation>sistem anahtarlığında {name} girdisi yok</translation>
    </message>
    <message>
        <source>no complete answer in {seconds} s</source>
        <translation>{seconds} sn içinde tam yanıt gelmedi</translation>
    </message>
    <message>
        <source>redirected to {host} ({status}); put the final address into url</source>
        <translation>{host} adresine yönlendirildi ({status}); url alanına son adresi yazın</translation>
    </message>
    <message>
        <source>rate limited ({status})</source>
        <translation>hız sınırı ({status})</translation>
    </message>
    <message>
        <source>rate limited for {seconds} s ({status})</source>
        <translation>{seconds} sn hız sınırı ({status})</translation>
    </message>
    <message>
        <source>sign-in refused ({status}); check the credentials of this target</source>
        <translation>oturum açma reddedildi ({status}); bu hedefin kimlik bilgilerini denetleyin</translation>
    </message>
    <message>
        <source>the backend failed {reason}</source>
        <translation>arka uç hata verdi {reason}</translation>
    </message>
    <message>
        <source>request refused {reason}</source>
        <translation>istek reddedildi {reason}</translation>
    </message>
    <message>
        <source>the connection failed ({kind})</source>
        <translation>bağlantı kurulamadı ({kind})</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>bağlantı reddedildi</translation>
    </message>
    <message>
        <source>the connection broke: reset by the other side</source>
        <translation>bağlantı koptu: karşı taraf sıfırladı</translation>
    </message>
    <message>
        <source>the connection broke while sending</source>
        <translation>gönderirken bağlantı koptu</translation>
    </message>
    <message>
        <source>no answer to the connection attempt</source>
        <translation>bağlantı denemesine yanıt yok</translation>
    </message>
    <message>
        <source>the address or the request holds a character that HTTP does not allow</source>
        <translation>adreste veya istekte HTTP’nin izin vermediği bir karakter var</translation>
    </message>
    <message>
        <source>the connection broke while reading</source>
        <translation>okurken bağlantı koptu</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>vekil sunucu reddetti</translation>
    </message>
    <message>
        <source>this port does not speak TLS; is it http?</source>
        <translation>bu bağlantı noktası TLS konuşmuyor; http olabilir mi?</translation>
    </message>
    <message>
        <source>the backend offers only a TLS version that is too old</source>
        <translation>arka uç yalnızca çok eski bir TLS sürümü sunuyor</translation>
    </message>
    <message>
        <source>the backend does not accept our TLS version</source>
        <translation>arka uç TLS sürümümüzü kabul etmiyor</translation>
    </message>
    <message>
        <source>the backend asks for a client certificate; give cert_file</source>
        <translation>arka uç istemci sertifikası istiyor; cert_file verin</translation>
    </message>
    <message>
        <source>the backend ended the handshake without saying why</source>
        <translation>arka uç el sıkışmayı nedenini söylemeden bitirdi</translation>
    </message>
    <message>
        <source>the backend refused the handshake; it may ask for a client certificate</source>
        <translation>arka uç el sıkışmayı reddetti; istemci sertifikası istiyor olabilir</translation>
    </message>
    <message>
        <source>the answer broke off before its end</source>
        <translation>yanıt sonuna varmadan kesildi</translation>
    </message>
    <message>
        <source>the connection broke before any answer</source>
        <translation>yanıt gelmeden bağlantı koptu</translation>
    </message>
    <message>
        <source>TLS: {reason}</source>
        <translation>TLS: {reason}</translation>
    </message>
    <message>
        <source>the answer is not HTTP; does this port want https?</source>
        <translation>yanıt HTTP değil; bu bağlantı noktası https mi istiyor?</translation>
    </message>
    <message>
        <source>name not found for now: the name servers do not answer</source>
        <translation>ad şimdilik bulunamadı: ad sunucuları yanıt vermiyor</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>ad bulunamadı</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>sertifikanın süresi dolmuş</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>sertifika başka bir ada ait</translation>
    </message>
    <message>
        <source>the certificate is not signed by a trusted authority</source>
        <translation>sertifikayı güvenilir bir yetkili imzalamamış</translation>
    </message>
    <message>
        <source>the certificate is not accepted</source>
        <translation>sertifika kabul edilmiyor</translation>
    </message>
    <message>
        <source>this session has no system keyring</source>
        <translation>bu oturumda sistem anahtarlığı yok</translation>
    </message>
    <message>
        <source>downtimes</source>
        <translation>planlı kesinti</translation>
    </message>
    <message>
        <source>no credentials are configured, and none were asked for</source>
        <translation>kimlik bilgisi yapılandırılmamış, istenmedi de</translation>
    </message>
    <message>
        <source>the credentials were accepted</source>
        <translation>kimlik bilgileri kabul edildi</translation>
    </message>
    <message>
        <source>{count} operations</source>
        <translation>{count} işlem</translation>
    </message>
    <message>
        <source>reading is permitted; nothing is ever written there</source>
        <translation>okuma izni var; oraya hiçbir şey yazılmaz</translation>
    </message>
    <message>
        <source>reading is permitted; the first attempt shows whether we may: {verbs}</source>
        <translation>okuma izni var; şunlar için iznimiz ilk denemede belli olur: {verbs}</translation>
    </message>
    <message>
        <source>reading is permitted, and so far nothing is known against: {verbs}</source>
        <translation>okuma izni var; şunlara karşı şimdilik bilinen bir engel yok: {verbs}</translation>
    </message>
    <message>
        <source>{target} answers, and has neither metrics nor alerts to tell</source>
        <translation>{target} yanıt veriyor ama ne metrik ne alarm bildiriyor</translation>
    </message>
    <message>
        <source>that is well for a source of alerts; else look which data it is asked for, under the settings</source>
        <translation>alarm kaynağıysa sorun yok; değilse ayarlarda hangi verilerin sorulduğuna bakın</translation>
    </message>
    <message>
        <source>{values} values of {metrics} metrics</source>
        <translation>{metrics} metrikten {values} değer</translation>
    </message>
    <message>
        <source>{alerts} alerts</source>
        <translation>{alerts} alarm</translation>
    </message>
    <message>
        <source>{values} values of {metrics} metrics, {alerts} alerts</source>
        <translation>{metrics} metrikten {values} değer, {alerts} alarm</translation>
    </message>
    <message>
        <source>there are no values that could be old</source>
        <translation>eski olabilecek değer yok</translation>
    </message>
    <message>
        <source>its values carry no time of their own: they count from when they are received</source>
        <translation>değerlerinin kendi zamanı yok: alındıkları andan itibaren sayılır</translation>
    </message>
    <message>
        <source>the newest value is {age} old</source>
        <translation>en yeni değer {age} önceye ait</translation>
    </message>
    <message>
        <source>the newest value of {target} is {age} old</source>
        <translation>{target}: en yeni değer {age} önceye ait</translation>
    </message>
    <message>
        <source>see whether what feeds {target} still runs</source>
        <translation>{target}: besleyen kaynak çalışıyor mu bakın</translation>
    </message>
    <message>
        <source>it does not tell its time</source>
        <translation>saatini bildirmiyor</translation>
    </message>
    <message>
        <source>its clock agrees with ours within {seconds} s</source>
        <translation>saati bizimkiyle {seconds} sn içinde uyuşuyor</translation>
    </message>
    <message>
        <source>turn on time synchronisation, on this machine and on that one; ages are wrong by as much until then</source>
        <translation>bu makinede ve ötekinde saat eşitlemeyi açın; o zamana dek yaşlar bu kadar yanlıştır</translation>
    </message>
    <message>
        <source>the clock of {target} is {seconds} s ahead of ours</source>
        <translation>{target} saati bizimkinden {seconds} sn ileride</translation>
    </message>
    <message>
        <source>the clock of {target} is {seconds} s behind ours</source>
        <translation>{target} saati bizimkinden {seconds} sn geride</translation>
    </message>
    <message>
        <source>ask less often: raise `every` of {id}, or ask the vendor for more</source>
        <translation>seyrek sorgulayın: {id} için `every` değerini artırın veya sağlayıcıdan kota isteyin</translation>
    </message>
    <message>
        <source>see whether {id} is overloaded, or raise its `timeout`</source>
        <translation>{id} aşırı yüklü mü bakın veya `timeout` değerini artırın</translation>
    </message>
    <message>
        <source>give this user the permission that is named, or remove {id}</source>
        <translation>bu kullanıcıya adı geçen izni verin veya {id} hedefini kaldırın</translation>
    </message>
    <message>
        <source>see that {id} runs, that its url is right, and that no firewall is between</source>
        <translation>{id} çalışıyor mu, url doğru mu, arada firewall var mı bakın</translation>
    </message>
    <message>
        <source>compare the url and the kind of {id} with what the backend is; noc-app check says more</source>
        <translation>{id} için url ve türü arka uçla karşılaştırın; ayrıntı için noc-app check</translation>
    </message>
    <message>
        <source>{target} ({kind}) answered in {took} ms</source>
        <translation>{target} ({kind}) {took} ms içinde yanıt verdi</translation>
    </message>
    <message>
        <source>{target} answers in part: {lacks}</source>
        <translation>{target} kısmen yanıt veriyor: {lacks}</translation>
    </message>
    <message>
        <source>repair what is named, at {id}</source>
        <translation>adı geçeni düzeltin: {id}</translation>
    </message>
    <message>
        <source>{target} answers, and anybody could: nobody checks who it is</source>
        <translation>{target} yanıt veriyor ama başkası da olabilir: kimliği denetlenmiyor</translation>
    </message>
    <message>
        <source>take `verify: false` out of {id} and name its authority under {setting}</source>
        <translation>{id} içinden `verify: false` ayarını çıkarın ve yetkilisini {setting} altında belirtin</translation>
    </message>
    <message>
        <source>{target} does not let us {verbs}: {reasons}</source>
        <translation>{target} izin vermiyor ({verbs}): {reasons}</translation>
    </message>
    <message>
        <source>give the account of {id} what it lacks if this desk shall act there; reading goes on without</source>
        <translation>bu masa orada eylem yapacaksa {id} hesabına eksik izinleri verin; okuma onlarsız da sürer</translation>
    </message>
    <message>
        <source>it is asked through the proxy of {proxy}</source>
        <translation>{proxy} vekil sunucusu üzerinden soruluyor</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>{target} knows us and does not let us read (403)</source>
        <translation>{target} bizi tanıyor ama okumamıza izin vermiyor (403)</translation>
    </message>
    <message>
        <source>give the account of {id} the permission to read</source>
        <translation>{id} hesabına okuma izni verin</translation>
    </message>
    <message>
        <source>{target} wants a sign-in: {reason}</source>
        <translation>{target} oturum açma istiyor: {reason}</translation>
    </message>
    <message>
        <source>give {id} an `auth:` entry</source>
        <translation>{id} için `auth:` girdisi ekleyin</translation>
    </message>
    <message>
        <source>{target} does not accept our credentials: {reason}</source>
        <translation>{target} kimlik bilgilerimizi kabul etmiyor: {reason}</translation>
    </message>
    <message>
        <source>{target} does not accept our credentials: expired, revoked or wrong (401)</source>
        <translation>{target} kimlik bilgilerimizi kabul etmiyor: süresi dolmuş, iptal edilmiş veya yanlış (401)</translation>
    </message>
    <message>
        <source>make a new one there and put it into {place}</source>
        <translation>orada yenisini oluşturup şuraya koyun: {place}</translation>
    </message>
    <message>
        <source>{place} or {other}</source>
        <translation>{place} veya {other}</translation>
    </message>
    <message>
        <source>the environment variable {name}</source>
        <translation>{name} ortam değişkeni</translation>
    </message>
    <message>
        <source>the file {name}</source>
        <translation>{name} dosyası</translation>
    </message>
    <message>
        <source>the keyring entry {name}</source>
        <translation>{name} anahtarlık girdisi</translation>
    </message>
    <message>
        <source>correct {setting} of {id}; noc-app check names file and line</source>
        <translation>{id} için {setting} ayarını düzeltin; dosya ve satır için noc-app check</translation>
    </message>
    <message>
        <source>the bundle {file} cannot be written: {reason}</source>
        <translation>{file} paketi yazılamıyor: {reason}</translation>
    </message>
    <message>
        <source>{version}, certificate valid for {days} days</source>
        <translation>{version}, sertifika {days} gün daha geçerli</translation>
    </message>
    <message>
        <source>the certificate of {host} is not valid yet</source>
        <translation>{host} sertifikası henüz geçerli değil</translation>
    </message>
    <message>
        <source>have the certificate of {host} renewed there; and see that this clock is right</source>
        <translation>{host} sertifikasını orada yeniletin; buradaki saatin doğruluğuna da bakın</translation>
    </message>
    <message>
        <source>the certificate of {host} is not for this name</source>
        <translation>{host} sertifikası bu ad için değil</translation>
    </message>
    <message>
        <source>the certificate of {host} is for {names} and not for this name</source>
        <translation>{host} sertifikası bu ad için değil, şunlar için: {names}</translation>
    </message>
    <message>
        <source>write a name of the certificate into url or {setting} of {id}</source>
        <translation>{id} için url’ye veya {setting} ayarına sertifikadaki bir adı yazın</translation>
    </message>
    <message>
        <source>the certificate of {host} has expired</source>
        <translation>{host} sertifikasının süresi dolmuş</translation>
    </message>
    <message>
        <source>the certificate of {host} has expired on {day}</source>
        <translation>{host} sertifikasının süresi dolmuş ({day})</translation>
    </message>
    <message>
        <source>the certificate of {host} is signed by itself</source>
        <translation>{host} sertifikası kendinden imzalı</translation>
    </message>
    <message>
        <source>name that certificate under {setting} of {id}</source>
        <translation>bu sertifikayı {id} için {setting} altında belirtin</translation>
    </message>
    <message>
        <source>the certificate of {host} is signed by {issuer}, which is not trusted here</source>
        <translation>{host} sertifikasını imzalayan {issuer} burada güvenilir değil</translation>
    </message>
    <message>
        <source>name the certificate of {issuer} under {setting} of {id}</source>
        <translation>{issuer} sertifikasını {id} için {setting} altında belirtin</translation>
    </message>
    <message>
        <source>the certificate of {host} is signed by its authority, which is not trusted here</source>
        <translation>{host} sertifikasını imzalayan yetkili burada güvenilir değil</translation>
    </message>
    <message>
        <source>name the certificate of its authority under {setting} of {id}</source>
        <translation>yetkilisinin sertifikasını {id} için {setting} altında belirtin</translation>
    </message>
    <message>
        <source>or add it to the system&apos;s store</source>
        <translation>veya sistemin sertifika deposuna ekleyin</translation>
    </message>
    <message>
        <source>{file} does not hold it</source>
        <translation>{file} onu içermiyor</translation>
    </message>
    <message>
        <source>put the secret there</source>
        <translation>sırrı oraya koyun</translation>
    </message>
    <message>
        <source>no host is connected to: it is read on this machine</source>
        <translation>bağlanılan sunucu yok: bu makinede okunuyor</translation>
    </message>
    <message>
        <source>the proxy of {proxy} looks it up</source>
        <translation>adı {proxy} vekil sunucusu çözümlüyor</translation>
    </message>
    <message>
        <source>{host} is an address, there is no name to look up</source>
        <translation>{host} bir adres, çözümlenecek ad yok</translation>
    </message>
    <message>
        <source>{host} is {addresses}</source>
        <translation>{host} adresi: {addresses}</translation>
    </message>
    <message>
        <source>no port is connected to</source>
        <translation>bağlanılan port yok</translation>
    </message>
    <message>
        <source>{port} is open</source>
        <translation>{port} açık</translation>
    </message>
    <message>
        <source>its own protocol settles that while it signs in</source>
        <translation>oturum açarken bunu kendi protokolü belirler</translation>
    </message>
    <message>
        <source>made through the proxy, together with the query</source>
        <translation>sorguyla birlikte vekil sunucu üzerinden yapılır</translation>
    </message>
    <message>
        <source>asked through the proxy of {proxy}</source>
        <translation>{proxy} vekil sunucusu üzerinden sorulur</translation>
    </message>
    <message>
        <source>not encrypted; it does not leave this machine</source>
        <translation>şifresiz; bu makineden dışarı çıkmıyor</translation>
    </message>
    <message>
        <source>not encrypted: whoever is between can read and change the answers</source>
        <translation>şifresiz: aradaki herkes yanıtları okuyup değiştirebilir</translation>
    </message>
    <message>
        <source>{target} is asked without encryption: whoever is between can read our credentials</source>
        <translation>{target} şifresiz soruluyor: aradaki herkes kimlik bilgilerimizi okuyabilir</translation>
    </message>
    <message>
        <source>let {id} be asked by https</source>
        <translation>{id} hedefini https ile sordurun</translation>
    </message>
    <message>
        <source>send the support bundle to whoever looks after NOC Board</source>
        <translation>destek paketini NOC Board sorumlusuna gönderin</translation>
    </message>
    <message>
        <source>{name}: its connector has a bug</source>
        <translation>{name}: bağlayıcısında hata var</translation>
    </message>
    <message>
        <source>sounds are turned off in the configuration</source>
        <translation>sesler yapılandırmada kapalı</translation>
    </message>
    <message>
        <source>there is a sound device</source>
        <translation>ses aygıtı var</translation>
    </message>
    <message>
        <source>{problem}, and no display that somebody sits at</source>
        <translation>{problem}, başında birinin oturduğu ekran da yok</translation>
    </message>
    <message>
        <source>plug in or turn on a loudspeaker, or write {setting}</source>
        <translation>hoparlör takın veya açın ya da {setting} yazın</translation>
    </message>
    <message>
        <source>no alert can be heard: {problem}</source>
        <translation>hiçbir alarm duyulamaz: {problem}</translation>
    </message>
    <message>
        <source>no display, so no tray is needed</source>
        <translation>ekran yok, tepsi gerekmiyor</translation>
    </message>
    <message>
        <source>the desktop has a tray</source>
        <translation>masaüstünde tepsi var</translation>
    </message>
    <message>
        <source>the desktop has no tray, so the state is seen in the window alone</source>
        <translation>masaüstünde tepsi yok, durum yalnız pencerede görülür</translation>
    </message>
    <message>
        <source>turn on the tray of the desktop (GNOME: the extension AppIndicator), or leave the window open</source>
        <translation>masaüstünün tepsisini açın (GNOME: AppIndicator uzantısı) veya pencereyi açık bırakın</translation>
    </message>
    <message>
        <source>notifications are turned off in the configuration</source>
        <translation>bildirimler yapılandırmada kapalı</translation>
    </message>
    <message>
        <source>no notifications of a Linux desktop are needed</source>
        <translation>Linux masaüstü bildirimleri gerekmiyor</translation>
    </message>
    <message>
        <source>the desktop shows notifications</source>
        <translation>masaüstü bildirimleri gösteriyor</translation>
    </message>
    <message>
        <source>the desktop shows no notifications: no service for them runs</source>
        <translation>masaüstü bildirim göstermiyor: çalışan bildirim servisi yok</translation>
    </message>
    <message>
        <source>the desktop shows no notifications: no session bus is there</source>
        <translation>masaüstü bildirim göstermiyor: oturum veri yolu (session bus) yok</translation>
    </message>
    <message>
        <source>start a notification service such as dunst or the desktop&apos;s own, or write {setting}</source>
        <translation>dunst gibi bir bildirim servisi veya masaüstününkini başlatın ya da {setting} yazın</translation>
    </message>
    <message>
        <source>the keyring is {name}</source>
        <translation>anahtarlık: {name}</translation>
    </message>
    <message>
        <source>there is no system keyring, and no secret is kept in one</source>
        <translation>sistem anahtarlığı yok, içinde tutulan sır da yok</translation>
    </message>
    <message>
        <source>there is no system keyring for {names}</source>
        <translation>şunlar için sistem anahtarlığı yok: {names}</translation>
    </message>
    <message>
        <source>start the keyring of the desktop (gnome-keyring, KWallet), or use {one} or {other}</source>
        <translation>masaüstü anahtarlığını başlatın (gnome-keyring, KWallet) veya {one} ya da {other} kullanın</translation>
    </message>
    <message>
        <source>correct it; noc-app check says more</source>
        <translation>düzeltin; ayrıntı için noc-app check</translation>
    </message>
    <message>
        <source>configuration in use: {file}</source>
        <translation>kullanılan yapılandırma: {file}</translation>
    </message>
    <message>
        <source>the check {name} did not end in {seconds} s</source>
        <translation>{name} kontrolü {seconds} sn içinde bitmedi</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>yeniden çalıştırın</translation>
    </message>
    <message>
        <source>the check {name} has a bug</source>
        <translation>{name} kontrolünde hata var</translation>
    </message>
    <message>
        <source>{name} does not name a proxy that can be used</source>
        <translation>{name} kullanılabilir bir vekil sunucu göstermiyor</translation>
    </message>
    <message>
        <source>set {name} to http://HOST:PORT</source>
        <translation>{name} değerini http://HOST:PORT yapın</translation>
    </message>
    <message>
        <source>the proxy {address} of {name} does not answer</source>
        <translation>{address} vekil sunucusu ({name}) yanıt vermiyor</translation>
    </message>
    <message>
        <source>set {name} to a proxy that runs, or add the targets to NO_PROXY</source>
        <translation>{name} için çalışan bir vekil sunucu verin veya hedefleri NO_PROXY’ye ekleyin</translation>
    </message>
    <message>
        <source>the proxy of {names} answers</source>
        <translation>vekil sunucu yanıtlıyor ({names})</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>vekil sunucu yok</translation>
    </message>
    <message>
        <source>no server beside the targets is looked up by name</source>
        <translation>hedefler dışında adıyla aranan sunucu yok</translation>
    </message>
    <message>
        <source>the names of journal and mail server are known</source>
        <translation>günlük ve e-posta sunucusunun adları biliniyor</translation>
    </message>
    <message>
        <source>the name server does not know {host}</source>
        <translation>ad sunucusu {host} adını bilmiyor</translation>
    </message>
    <message>
        <source>correct the name in the entry of {id}, or the name server of this machine (resolv.conf)</source>
        <translation>{id} girdisindeki adı veya bu makinenin ad sunucusunu (resolv.conf) düzeltin</translation>
    </message>
    <message>
        <source>correct the name in the entry of the journal, or the name server of this machine (resolv.conf)</source>
        <translation>günlük girdisindeki adı veya bu makinenin ad sunucusunu (resolv.conf) düzeltin</translation>
    </message>
    <message>
        <source>correct the name in the entry of the place {id}, or the name server of this machine (resolv.conf)</source>
        <translation>{id} yerinin girdisindeki adı veya bu makinenin ad sunucusunu (resolv.conf) düzeltin</translation>
    </message>
    <message>
        <source>PySide6 {version} dies on this Python</source>
        <translation>PySide6 {version} bu Python’da çöküyor</translation>
    </message>
    <message>
        <source>install {package}</source>
        <translation>{package} kurun</translation>
    </message>
    <message>
        <source>every library of the screens is here</source>
        <translation>ekranların tüm kütüphaneleri var</translation>
    </message>
    <message>
        <source>install what holds them with the system&apos;s packages</source>
        <translation>bunları içeren paketleri sistemin paket yöneticisiyle kurun</translation>
    </message>
    <message>
        <source>a library of the screens is missing: {names}</source>
        <translation>ekranlar için eksik kütüphane: {names}</translation>
    </message>
    <message>
        <source>a display is there</source>
        <translation>ekran var</translation>
    </message>
    <message>
        <source>start it inside a desktop session, or set DISPLAY</source>
        <translation>bir masaüstü oturumunda başlatın veya DISPLAY ayarlayın</translation>
    </message>
    <message>
        <source>there is no display: the wall is written to a picture instead</source>
        <translation>ekran yok: duvar bunun yerine bir resme yazılır</translation>
    </message>
    <message>
        <source>the display {name} answers</source>
        <translation>{name} ekranı yanıt veriyor</translation>
    </message>
    <message>
        <source>set {name} to the display of the session that is open, or start that session</source>
        <translation>{name} değerini açık oturumun ekranına ayarlayın veya o oturumu başlatın</translation>
    </message>
    <message>
        <source>the display {name} does not answer</source>
        <translation>{name} ekranı yanıt vermiyor</translation>
    </message>
    <message>
        <source>the fonts of the program are missing</source>
        <translation>programın yazı tipleri eksik</translation>
    </message>
    <message>
        <source>a font is damaged: {names}</source>
        <translation>bozuk yazı tipi: {names}</translation>
    </message>
    <message>
        <source>install NOC Board again</source>
        <translation>NOC Board’u yeniden kurun</translation>
    </message>
    <message>
        <source>{count} fonts are bundled</source>
        <translation>{count} yazı tipi gömülü</translation>
    </message>
    <message>
        <source>put the secret there, for this user alone</source>
        <translation>sırrı oraya koyun, yalnız bu kullanıcı okuyabilsin</translation>
    </message>
    <message>
        <source>{count} secrets are where they belong</source>
        <translation>{count} sır yerli yerinde</translation>
    </message>
    <message>
        <source>no secrets</source>
        <translation>sır yok</translation>
    </message>
    <message>
        <source>{problem}. Repair it first: others would have the same problem</source>
        <translation>{problem}. Önce bunu düzeltin: başkaları da aynı sorunu yaşar</translation>
    </message>
    <message>
        <source>{where}: a secret stands here; refer to it, such as {reference}</source>
        <translation>{where}: burada bir sır var; yerine başvuru yazın, örneğin {reference}</translation>
    </message>
    <message>
        <source>{where}: a secret stands in it over several lines; refer to it, such as {reference}</source>
        <translation>{where}: içinde birkaç satıra yayılan bir sır var; yerine başvuru yazın, örneğin {reference}</translation>
    </message>
    <message>
        <source>not looked at: the check of the name failed</source>
        <translation>bakılmadı: ad kontrolü başarısız</translation>
    </message>
    <message>
        <source>not looked at: the check of the port failed</source>
        <translation>bakılmadı: port kontrolü başarısız</translation>
    </message>
    <message>
        <source>not looked at: the check of the encryption failed</source>
        <translation>bakılmadı: şifreleme kontrolü başarısız</translation>
    </message>
    <message>
        <source>not looked at: the check of the sign-in failed</source>
        <translation>bakılmadı: oturum açma kontrolü başarısız</translation>
    </message>
    <message>
        <source>not looked at: the check of the permissions failed</source>
        <translation>bakılmadı: izin kontrolü başarısız</translation>
    </message>
    <message>
        <source>not looked at: the check of the query failed</source>
        <translation>bakılmadı: sorgu kontrolü başarısız</translation>
    </message>
    <message>
        <source>not looked at: the check of the fresh data failed</source>
        <translation>bakılmadı: güncel veri kontrolü başarısız</translation>
    </message>
    <message>
        <source>not looked at: the check of the clock difference failed</source>
        <translation>bakılmadı: saat farkı kontrolü başarısız</translation>
    </message>
    <message>
        <source>the disk of the journal is full: {free} MB are free at {place}</source>
        <translation>günlüğün diski dolu: {place} üzerinde {free} MB boş</translation>
    </message>
    <message>
        <source>the disk of logs and pictures is full: {free} MB are free at {place}</source>
        <translation>logların ve resimlerin diski dolu: {place} üzerinde {free} MB boş</translation>
    </message>
    <message>
        <source>the disk of the journal is nearly full: {free} MB are free at {place}</source>
        <translation>günlüğün diski dolmak üzere: {place} üzerinde {free} MB boş</translation>
    </message>
    <message>
        <source>the disk of logs and pictures is nearly full: {free} MB are free at {place}</source>
        <translation>logların ve resimlerin diski dolmak üzere: {place} üzerinde {free} MB boş</translation>
    </message>
    <message>
        <source>the folder of the configuration, {place}, may not be read</source>
        <translation>yapılandırma klasörü okunamıyor: {place}</translation>
    </message>
    <message>
        <source>the folder of the journal, {place}, may not be written to</source>
        <translation>günlük klasörüne yazılamıyor: {place}</translation>
    </message>
    <message>
        <source>the folder of the state, {place}, may not be written to</source>
        <translation>durum klasörüne yazılamıyor: {place}</translation>
    </message>
    <message>
        <source>free space on the disk of {place}</source>
        <translation>{place} diskinde yer açın</translation>
    </message>
    <message>
        <source>there is space for journal and logs</source>
        <translation>günlük ve loglar için yer var</translation>
    </message>
    <message>
        <source>{path} can be changed by others than its owner</source>
        <translation>{path} sahibi dışındakilerce değiştirilebiliyor</translation>
    </message>
    <message>
        <source>nothing says whether ICMP probes are permitted</source>
        <translation>ICMP problarına izin olup olmadığı bilinmiyor</translation>
    </message>
    <message>
        <source>ICMP probes are permitted</source>
        <translation>ICMP problarına izin var</translation>
    </message>
    <message>
        <source>ICMP probes are not permitted; a probe that wants them says so</source>
        <translation>ICMP problarına izin yok; isteyen prob bunu bildirir</translation>
    </message>
    <message>
        <source>the journal cannot be kept in {place}, which may not be written to</source>
        <translation>günlük {place} içinde tutulamıyor: oraya yazılamıyor</translation>
    </message>
    <message>
        <source>make {place} writable for this user, or name another file under `journal:`</source>
        <translation>{place} için bu kullanıcıya yazma izni verin veya `journal:` altında başka dosya belirtin</translation>
    </message>
    <message>
        <source>put a copy of it at {path}</source>
        <translation>bir kopyasını şuraya koyun: {path}</translation>
    </message>
    <message>
        <source>start the desk: it restores {path}</source>
        <translation>masayı başlatın: {path} geri yüklenir</translation>
    </message>
    <message>
        <source>the journal {path} {trouble}</source>
        <translation>{path} günlüğü {trouble}</translation>
    </message>
    <message>
        <source>the journal {path} is yet to be made</source>
        <translation>{path} günlüğü henüz oluşturulmadı</translation>
    </message>
    <message>
        <source>the journal {path} is whole and can be written</source>
        <translation>{path} günlüğü sağlam ve yazılabilir</translation>
    </message>
    <message>
        <source>the shared journal {server} answers, schema {version}</source>
        <translation>{server} ortak günlüğü yanıt veriyor, şema {version}</translation>
    </message>
    <message>
        <source>the shared journal has schema {version}, this program {own}</source>
        <translation>ortak günlüğün şeması {version}, bu programınki {own}</translation>
    </message>
    <message>
        <source>update this program</source>
        <translation>bu programı güncelleyin</translation>
    </message>
    <message>
        <source>correct `journal:` in the configuration, or start its server</source>
        <translation>yapılandırmada `journal:` ayarını düzeltin veya sunucusunu başlatın</translation>
    </message>
    <message>
        <source>make {place} readable for this user</source>
        <translation>{place} için bu kullanıcıya okuma izni verin</translation>
    </message>
    <message>
        <source>make {place} writable for this user</source>
        <translation>{place} için bu kullanıcıya yazma izni verin</translation>
    </message>
    <message>
        <source>folders and files are as they should be: configuration {configuration}, journal {journal}, state {state}</source>
        <translation>klasörler ve dosyalar olması gerektiği gibi: yapılandırma {configuration}, günlük {journal}, durum {state}</translation>
    </message>
    <message>
        <source>{target} was not asked yet</source>
        <translation>{target} henüz sorulmadı</translation>
    </message>
    <message>
        <source>run it again in a moment</source>
        <translation>birazdan yeniden çalıştırın</translation>
    </message>
    <message>
        <source>{target} ({kind}) answers</source>
        <translation>{target} ({kind}) yanıt veriyor</translation>
    </message>
    <message>
        <source>the clock agrees with {count} targets</source>
        <translation>saat {count} hedefle uyuşuyor</translation>
    </message>
    <message>
        <source>no target tells the time</source>
        <translation>saatini bildiren hedef yok</translation>
    </message>
    <message>
        <source>turn on time synchronisation, here first: {command}</source>
        <translation>saat eşitlemeyi açın, önce burada: {command}</translation>
    </message>
    <message>
        <source>turn on time synchronisation on the machine of {target}</source>
        <translation>{target} makinesinde saat eşitlemeyi açın</translation>
    </message>
    <message>
        <source>{target} and {more} more</source>
        <translation>{target} ve {more} tane daha</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s ahead of that of {target}</source>
        <translation>bu makinenin saati şuna göre {seconds} sn ileride: {target}</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s behind that of {target}</source>
        <translation>bu makinenin saati şuna göre {seconds} sn geride: {target}</translation>
    </message>
    <message>
        <source>what is configured about the journal has changed: it is used after a restart</source>
        <translation>günlük yapılandırması değişti: yeniden başlatınca geçerli olur</translation>
    </message>
    <message>
        <source>The saved configuration is not used: {reason}</source>
        <translation>Kayıtlı yapılandırma kullanılmıyor: {reason}</translation>
    </message>
    <message>
        <source>Nothing can be acknowledged: {reason}</source>
        <translation>Hiçbir şey onaylanamaz: {reason}</translation>
    </message>
    <message>
        <source>{target} stopped reporting</source>
        <translation>{target} artık bildirmiyor</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>askıda: {reason}</translation>
    </message>
    <message>
        <source>Nothing of yours is watched yet, only this machine: add a target (page Targets, Ctrl N)</source>
        <translation>Henüz sizden bir şey izlenmiyor, yalnız bu makine: bir hedef ekleyin (Hedefler sayfası, Ctrl N)</translation>
    </message>
    <message>
        <source>Restarted at {time}: {reason}; {place} holds what is known</source>
        <translation>{time} saatinde yeniden başladı: {reason}; bilinenler {place} içinde</translation>
    </message>
    <message>
        <source>the window did not answer for {seconds} s</source>
        <translation>pencere {seconds} sn yanıt vermedi</translation>
    </message>
    <message>
        <source>nothing was painted for {seconds} s</source>
        <translation>{seconds} sn hiçbir şey çizilmedi</translation>
    </message>
    <message>
        <source>nothing was taken in for {seconds} s</source>
        <translation>{seconds} sn hiçbir veri alınmadı</translation>
    </message>
    <message>
        <source>it was killed, or had crashed</source>
        <translation>sonlandırıldı veya çöktü</translation>
    </message>
    <message>
        <source>the journal {path} is damaged: it is set aside and the backup restored at the next attempt</source>
        <translation>{path} günlüğü bozuk: sonraki denemede kenara alınır ve yedek geri yüklenir</translation>
    </message>
    <message>
        <source>the journal {path} could not be used: {error}</source>
        <translation>{path} günlüğü kullanılamadı: {error}</translation>
    </message>
    <message>
        <source>another program holds the journal {path}: try again, or close that program</source>
        <translation>{path} günlüğünü başka bir program tutuyor: yeniden deneyin veya o programı kapatın</translation>
    </message>
    <message>
        <source>make it writable</source>
        <translation>yazma izni verin</translation>
    </message>
    <message>
        <source>disk full: acknowledgements are refused</source>
        <translation>disk dolu: onaylar reddediliyor</translation>
    </message>
    <message>
        <source>free space in {folder}</source>
        <translation>{folder} içinde yer açın</translation>
    </message>
    <message>
        <source>disk error in {folder}: acknowledgements are refused ({error})</source>
        <translation>{folder} içinde disk hatası: onaylar reddediliyor ({error})</translation>
    </message>
    <message>
        <source>the journal {path} is read-only: acknowledgements are refused</source>
        <translation>{path} günlüğü salt okunur: onaylar reddediliyor</translation>
    </message>
    <message>
        <source>no permission for the journal {path}: acknowledgements are refused</source>
        <translation>{path} günlüğü için izin yok: onaylar reddediliyor</translation>
    </message>
    <message>
        <source>the journal {path} cannot be opened</source>
        <translation>{path} günlüğü açılamıyor</translation>
    </message>
    <message>
        <source>check that {folder} exists and is writable</source>
        <translation>{folder} var mı ve yazılabilir mi denetleyin</translation>
    </message>
    <message>
        <source>not enough memory for the journal {path}</source>
        <translation>{path} günlüğü için bellek yetersiz</translation>
    </message>
    <message>
        <source>is empty although it was in use</source>
        <translation>daha önce kullanıldığı halde boş</translation>
    </message>
    <message>
        <source>is gone although it was in use</source>
        <translation>daha önce kullanıldığı halde kayıp</translation>
    </message>
    <message>
        <source>is damaged ({reason})</source>
        <translation>bozuk ({reason})</translation>
    </message>
    <message>
        <source>is damaged (it does not say that it is a journal)</source>
        <translation>bozuk (günlük olduğunu belirtmiyor)</translation>
    </message>
    <message>
        <source>{path} is the database of another program</source>
        <translation>{path} başka bir programın veritabanı</translation>
    </message>
    <message>
        <source>name another file under `journal:` in the configuration</source>
        <translation>yapılandırmada `journal:` altında başka bir dosya belirtin</translation>
    </message>
    <message>
        <source>the journal {path} was written by a newer version (schema {version}, this program knows {own})</source>
        <translation>{path} günlüğünü daha yeni bir sürüm yazmış (şema {version}, bu program {own} biliyor)</translation>
    </message>
    <message>
        <source>update this program or name another file under `journal:` in the configuration</source>
        <translation>bu programı güncelleyin veya yapılandırmada `journal:` altında başka bir dosya belirtin</translation>
    </message>
    <message>
        <source>cut off from the shared journal {server}: {reason}</source>
        <translation>{server} ortak günlüğüyle bağlantı kesik: {reason}</translation>
    </message>
    <message>
        <source>the shared journal {server} does not let us in: {reason}</source>
        <translation>{server} ortak günlüğü bizi içeri almıyor: {reason}</translation>
    </message>
    <message>
        <source>the shared journal does not allow it: {reason}</source>
        <translation>ortak günlük buna izin vermiyor: {reason}</translation>
    </message>
    <message>
        <source>the shared journal {server} is busy, nothing was written: {reason}</source>
        <translation>{server} ortak günlüğü meşgul, hiçbir şey yazılmadı: {reason}</translation>
    </message>
    <message>
        <source>the shared journal {server} is not made yet: run noc-app journal init ({reason})</source>
        <translation>{server} ortak günlüğü henüz oluşturulmadı: noc-app journal init çalıştırın ({reason})</translation>
    </message>
    <message>
        <source>the shared journal {server} cannot be used: {reason}</source>
        <translation>{server} ortak günlüğü kullanılamıyor: {reason}</translation>
    </message>
    <message>
        <source>the value is not a number</source>
        <translation>değer bir sayı değil</translation>
    </message>
    <message>
        <source>no data any more</source>
        <translation>artık veri yok</translation>
    </message>
    <message>
        <source>the backend reports no newer value</source>
        <translation>arka uç daha yeni değer bildirmiyor</translation>
    </message>
    <message>
        <source>inside its objective</source>
        <translation>hedeflenen aralıkta</translation>
    </message>
    <message>
        <source>no limit is set</source>
        <translation>sınır konmamış</translation>
    </message>
    <message>
        <source>above its warning limit of {limit}</source>
        <translation>{limit} uyarı sınırının üstünde</translation>
    </message>
    <message>
        <source>above its major limit of {limit}</source>
        <translation>{limit} majör sınırının üstünde</translation>
    </message>
    <message>
        <source>above its critical limit of {limit}</source>
        <translation>{limit} kritik sınırının üstünde</translation>
    </message>
    <message>
        <source>below its warning limit of {limit}</source>
        <translation>{limit} uyarı sınırının altında</translation>
    </message>
    <message>
        <source>below its major limit of {limit}</source>
        <translation>{limit} majör sınırının altında</translation>
    </message>
    <message>
        <source>below its critical limit of {limit}</source>
        <translation>{limit} kritik sınırının altında</translation>
    </message>
    <message>
        <source>paused by {who}</source>
        <translation>askıya alan: {who}</translation>
    </message>
    <message>
        <source>{reason}; {gap}</source>
        <translation>{reason}; {gap}</translation>
    </message>
    <message>
        <source>the backend&apos;s clock is {seconds} s ahead of this one</source>
        <translation>arka ucun saati buradakinden {seconds} sn ileride</translation>
    </message>
    <message>
        <source>this machine&apos;s clock was set back by {seconds} s</source>
        <translation>bu makinenin saati {seconds} sn geri alındı</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}; {more}</translation>
    </message>
    <message>
        <source>the last poll was incomplete</source>
        <translation>son yoklama eksikti</translation>
    </message>
    <message>
        <source>lapsed: the severity rose</source>
        <translation>geçersiz: önem arttı</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>fired again</source>
        <translation>yine oluştu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişti</translation>
    </message>
    <message>
        <source>choose two incidents</source>
        <translation>iki olay seçin</translation>
    </message>
    <message>
        <source>This console is blind</source>
        <translation>Bu konsol kör</translation>
    </message>
    <message>
        <source>this console is blind</source>
        <translation>bu konsol kör</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s behind its backends; set it by NTP</source>
        <translation>bu makinenin saati arka uçlarından {seconds} sn geride; NTP ile ayarlayın</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s ahead of its backends; set it by NTP</source>
        <translation>bu makinenin saati arka uçlarından {seconds} sn ileride; NTP ile ayarlayın</translation>
    </message>
    <message>
        <source>{faults}. In order: {names}</source>
        <translation>{faults}. Sorunsuz: {names}</translation>
    </message>
    <message>
        <source>{what}, hides {count}</source>
        <translation>{what}, gizlenen: {count}</translation>
    </message>
    <message>
        <source>a filter has at most {most} characters</source>
        <translation>bir filtre en çok {most} karakter olabilir</translation>
    </message>
    <message>
        <source>there is no ( before this )</source>
        <translation>bu ) işaretinden önce ( yok</translation>
    </message>
    <message>
        <source>at most {most} parentheses stand inside each other</source>
        <translation>en çok {most} parantez iç içe olabilir</translation>
    </message>
    <message>
        <source>something must stand on both sides of |</source>
        <translation>| işaretinin iki yanında da bir şey olmalı</translation>
    </message>
    <message>
        <source>something must follow the -, for example -ack</source>
        <translation>- işaretinden sonra bir şey gelmeli, örneğin -ack</translation>
    </message>
    <message>
        <source>this ( needs a )</source>
        <translation>bu ( için ) gerekli</translation>
    </message>
    <message>
        <source>something must stand between ( and )</source>
        <translation>( ile ) arasında bir şey olmalı</translation>
    </message>
    <message>
        <source>something must stand between the quotes, for example &quot;disk full&quot;</source>
        <translation>tırnakların arasında bir şey olmalı, örneğin &quot;disk full&quot;</translation>
    </message>
    <message>
        <source>{field} takes one value</source>
        <translation>{field} tek değer alır</translation>
    </message>
    <message>
        <source>{word} stands alone: write {word} or -{word}</source>
        <translation>{word} tek başına durur: {word} veya -{word} yazın</translation>
    </message>
    <message>
        <source>no field is called {name}; for a label write label.{name}, for words &quot;{name}&quot;</source>
        <translation>{name} adlı alan yok; etiket için label.{name}, sözcükler için &quot;{name}&quot; yazın</translation>
    </message>
    <message>
        <source>{field} needs a value, for example {example}</source>
        <translation>{field} için değer gerekli, örneğin {example}</translation>
    </message>
    <message>
        <source>this &quot; needs another one at the end</source>
        <translation>bu &quot; için sonda bir tane daha gerekli</translation>
    </message>
    <message>
        <source>compare age with &lt; or &gt;, for example age&lt;1h</source>
        <translation>age alanını &lt; veya &gt; ile karşılaştırın, örneğin age&lt;1h</translation>
    </message>
    <message>
        <source>{name} has no order: write {name}: or {name}:~ instead of {field}</source>
        <translation>{name} sıralı değil: {field} yerine {name}: veya {name}:~ yazın</translation>
    </message>
    <message>
        <source>{name} is one of a few words: write {name}: instead of {name}:~</source>
        <translation>{name} birkaç sözcükten biridir: {name}:~ yerine {name}: yazın</translation>
    </message>
    <message>
        <source>{name} is one of {values}</source>
        <translation>{name} şunlardan biridir: {values}</translation>
    </message>
    <message>
        <source>write a duration such as 30s, 15m, 2h or 1d</source>
        <translation>30s, 15m, 2h veya 1d gibi bir süre yazın</translation>
    </message>
    <message>
        <source>{count} more reasons</source>
        <translation>{count} neden daha</translation>
    </message>
    <message>
        <source>all started within {seconds} s</source>
        <translation>hepsi {seconds} sn içinde başladı</translation>
    </message>
    <message>
        <source>merged by {who}</source>
        <translation>birleştiren: {who}</translation>
    </message>
    <message>
        <source>these are all of its alerts; leave at least one</source>
        <translation>bunlar olayın tüm alarmları; en az birini bırakın</translation>
    </message>
    <message>
        <source>split off by {who}</source>
        <translation>ayıran: {who}</translation>
    </message>
    <message>
        <source>{reason}, started within {seconds} s</source>
        <translation>{reason}, {seconds} sn içinde başladı</translation>
    </message>
    <message>
        <source>same {kind} {name}</source>
        <translation>aynı {kind}: {name}</translation>
    </message>
    <message>
        <source>{one} needs {other}</source>
        <translation>{one} şuna bağlı: {other}</translation>
    </message>
    <message>
        <source>which needs {name}</source>
        <translation>o da şuna: {name}</translation>
    </message>
    <message>
        <source>{first}, {more}</source>
        <translation>{first}, {more}</translation>
    </message>
    <message>
        <source>{targets} alerts and {sources} that would hide them have no label {label}; Alertmanager takes that for equal, this board does not, so they are shown</source>
        <translation>{targets} alarmda ve onları gizleyecek {sources} alarmda {label} etiketi yok; Alertmanager bunu eşit sayar, bu pano saymaz, bu yüzden gösteriliyorlar</translation>
    </message>
    <message>
        <source>caused by {alert}: {way}</source>
        <translation>nedeni {alert}: {way}</translation>
    </message>
    <message>
        <source>NOC Board report</source>
        <translation>NOC Board raporu</translation>
    </message>
    <message>
        <source>the series is not reported any more</source>
        <translation>seri artık bildirilmiyor</translation>
    </message>
    <message>
        <source>reported by {target} too</source>
        <translation>{target} tarafından da bildirildi</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>bırakma</translation>
    </message>
    <message>
        <source>end a silence</source>
        <translation>susturmayı bitirme</translation>
    </message>
    <message>
        <source>take from the shelf</source>
        <translation>raftan alma</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>yeniden kontrol</translation>
    </message>
    <message>
        <source>must be a number, not true or false</source>
        <translation>sayı olmalı, true veya false değil</translation>
    </message>
    <message>
        <source>a catalogue file is a list under the key `signals`</source>
        <translation>katalog dosyası `signals` anahtarı altında bir listedir</translation>
    </message>
    <message>
        <source>everything stands under `signals`</source>
        <translation>her şey `signals` altında yer alır</translation>
    </message>
    <message>
        <source>{name} stands twice in this file; remove one</source>
        <translation>{name} bu dosyada iki kez var; birini kaldırın</translation>
    </message>
    <message>
        <source>{signal} comes in {unit} and stays so; leave `unit` out or add a signal of your own</source>
        <translation>{signal} birimi {unit} ve öyle kalır; `unit` yazmayın veya kendi sinyalinizi ekleyin</translation>
    </message>
    <message>
        <source>{signal} is a new signal and needs {key}</source>
        <translation>{signal} yeni bir sinyal, şu gerekli: {key}</translation>
    </message>
    <message>
        <source>a signal with direction none has no limits; write lower or higher</source>
        <translation>direction değeri none olan sinyalin sınırı olmaz; lower veya higher yazın</translation>
    </message>
    <message>
        <source>with direction lower the limits must rise from warning to critical</source>
        <translation>direction lower ise sınırlar warning’den critical’a artmalı</translation>
    </message>
    <message>
        <source>with direction higher the limits must fall from warning to critical</source>
        <translation>direction higher ise sınırlar warning’den critical’a azalmalı</translation>
    </message>
    <message>
        <source>lowest must be less than highest</source>
        <translation>lowest, highest değerinden küçük olmalı</translation>
    </message>
    <message>
        <source>the limit {limit} is outside the range of a {unit}, {lowest} to {highest}</source>
        <translation>{limit} sınırı aralık dışında ({unit}: {lowest} ile {highest} arası)</translation>
    </message>
    <message>
        <source>80 % is 0.8, and `highest` says if there can be more than 1</source>
        <translation>%80 için 0.8 yazılır; 1’den büyük olabiliyorsa bunu `highest` belirtir</translation>
    </message>
    <message>
        <source>no signal {name} is in the catalogue</source>
        <translation>katalogda {name} sinyali yok</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else meanwhile, so nothing was written</source>
        <translation>{path} bu arada başkası tarafından değiştirildi, hiçbir şey yazılmadı</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} yazılamıyor: {reason}</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>İmleçte not</translation>
    </message>
    <message>
        <source>{name} is no action</source>
        <translation>{name} bir eylem değil</translation>
    </message>
    <message>
        <source>{key} is not a key; write one such as A, Shift+A, Ctrl+K or F5</source>
        <translation>{key} bir tuş değil; A, Shift+A, Ctrl+K veya F5 gibi bir tuş yazın</translation>
    </message>
    <message>
        <source>{one} and {other} have the same key {key}; give one of them another</source>
        <translation>{one} ve {other} aynı tuşu kullanıyor ({key}); birine başka tuş verin</translation>
    </message>
    <message>
        <source>actions: {names}</source>
        <translation>eylemler: {names}</translation>
    </message>
    <message>
        <source>write a duration such as 10s, 5m or 2h</source>
        <translation>10s, 5m veya 2h gibi bir süre yazın</translation>
    </message>
    <message>
        <source>{given} is not a duration; write one such as 10s, 1m30s or 2h</source>
        <translation>{given} bir süre değil; 10s, 1m30s veya 2h gibi yazın</translation>
    </message>
    <message>
        <source>is there already; change or remove it</source>
        <translation>zaten var; değiştirin veya kaldırın</translation>
    </message>
    <message>
        <source>is no list, so nothing can be added to it</source>
        <translation>liste değil, bir şey eklenemez</translation>
    </message>
    <message>
        <source>cannot be replaced as a whole; change what stands in it</source>
        <translation>bütün olarak değiştirilemez; içindekileri değiştirin</translation>
    </message>
    <message>
        <source>is not there, so it cannot be removed</source>
        <translation>yok, bu yüzden kaldırılamaz</translation>
    </message>
    <message>
        <source>can hold no {key}; it is another kind of value</source>
        <translation>{key} içeremez; başka türden bir değer</translation>
    </message>
    <message>
        <source>cannot be added as a whole</source>
        <translation>bütün olarak eklenemez</translation>
    </message>
    <message>
        <source>cannot be changed without touching other lines; change it in an editor</source>
        <translation>başka satırlara dokunmadan değiştirilemez; bir düzenleyicide değiştirin</translation>
    </message>
    <message>
        <source>write postgresql://LOGIN@HOST/DATABASE</source>
        <translation>postgresql://LOGIN@HOST/DATABASE yazın</translation>
    </message>
    <message>
        <source>there is one driver</source>
        <translation>tek bir sürücü var</translation>
    </message>
    <message>
        <source>the password does not belong here: give {reference} or another reference</source>
        <translation>parolanın yeri burası değil: {reference} veya başka bir başvuru verin</translation>
    </message>
    <message>
        <source>the address takes no options; `tls:` says whom to trust</source>
        <translation>adres seçenek almaz; kime güvenileceğini `tls:` belirtir</translation>
    </message>
    <message>
        <source>this session has no system keyring, so nothing was saved; refer to an environment variable</source>
        <translation>bu oturumda sistem anahtarlığı yok, hiçbir şey kaydedilmedi; bir ortam değişkenine başvurun</translation>
    </message>
    <message>
        <source>the system keyring did not take the secret ({kind}); nothing was saved</source>
        <translation>sistem anahtarlığı sırrı almadı ({kind}); hiçbir şey kaydedilmedi</translation>
    </message>
    <message>
        <source>name the `target` to ask; targets that take queries: {names}</source>
        <translation>sorulacak hedefi `target` ile belirtin; sorgu alan hedefler: {names}</translation>
    </message>
    <message>
        <source>is empty; it needs at least `targets:` with one entry</source>
        <translation>boş; en az tek girdili bir `targets:` gerekli</translation>
    </message>
    <message>
        <source>{reason}. The dark theme is used</source>
        <translation>{reason}. Koyu tema kullanılıyor</translation>
    </message>
    <message>
        <source>none is configured</source>
        <translation>yapılandırılan yok</translation>
    </message>
    <message>
        <source>there is no page {name}; pages: {names}</source>
        <translation>{name} sayfası yok; sayfalar: {names}</translation>
    </message>
    <message>
        <source>must be a list, one entry per line that begins with a hyphen</source>
        <translation>liste olmalı, her satırda kısa çizgiyle başlayan bir girdi</translation>
    </message>
    <message>
        <source>no target is given, so nothing is watched</source>
        <translation>hedef verilmemiş, hiçbir şey izlenmiyor</translation>
    </message>
    <message>
        <source>a target is a mapping with at least `id` and `kind`</source>
        <translation>hedef, en az `id` ve `kind` içeren bir eşlemedir</translation>
    </message>
    <message>
        <source>{kind} is not a kind of target</source>
        <translation>{kind} bir hedef türü değil</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>bilinmeyen anahtar</translation>
    </message>
    <message>
        <source>known keys: {names}</source>
        <translation>bilinen anahtarlar: {names}</translation>
    </message>
    <message>
        <source>known kinds: {names}</source>
        <translation>bilinen türler: {names}</translation>
    </message>
    <message>
        <source>give exactly one of {names}</source>
        <translation>yalnızca birini verin: {names}</translation>
    </message>
    <message>
        <source>{name} is used by an earlier entry; ids are unique</source>
        <translation>{name} önceki bir girdide kullanılmış; kimlikler benzersizdir</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true veya false olmalı</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>tam sayı olmalı</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>sayı olmalı</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>liste olmalı</translation>
    </message>
    <message>
        <source>must be a mapping of keys to values</source>
        <translation>anahtar-değer eşlemesi olmalı</translation>
    </message>
    <message>
        <source>must be an address such as http://127.0.0.1:9090</source>
        <translation>http://127.0.0.1:9090 gibi bir adres olmalı</translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation>şunlardan biri olmalı: {values}</translation>
    </message>
    <message>
        <source>must be text; put it in quotes</source>
        <translation>metin olmalı; tırnak içine alın</translation>
    </message>
    <message>
        <source>must have at least {min_length} characters</source>
        <translation>en az {min_length} karakter olmalı</translation>
    </message>
    <message>
        <source>must have at most {max_length} characters</source>
        <translation>en çok {max_length} karakter olmalı</translation>
    </message>
    <message>
        <source>must match the pattern {pattern}</source>
        <translation>şu kalıba uymalı: {pattern}</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>sonlu bir sayı olmalı</translation>
    </message>
    <message>
        <source>must be greater than {gt}</source>
        <translation>şundan büyük olmalı: {gt}</translation>
    </message>
    <message>
        <source>must be at least {ge}</source>
        <translation>en az {ge} olmalı</translation>
    </message>
    <message>
        <source>must be less than {lt}</source>
        <translation>şundan küçük olmalı: {lt}</translation>
    </message>
    <message>
        <source>must be at most {le}</source>
        <translation>en çok {le} olmalı</translation>
    </message>
    <message>
        <source>must have at least {min_length} entries</source>
        <translation>en az {min_length} girdi olmalı</translation>
    </message>
    <message>
        <source>must have at most {max_length} entries</source>
        <translation>en çok {max_length} girdi olmalı</translation>
    </message>
    <message>
        <source>must be the path of a file</source>
        <translation>bir dosya yolu olmalı</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>http:// veya https:// ile başlayan bir adres olmalı</translation>
    </message>
    <message>
        <source>remove it or see `noc-app schema`</source>
        <translation>kaldırın veya bkz. `noc-app schema`</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>bunu mu dediniz: {name}?</translation>
    </message>
    <message>
        <source>write the labels it is about, such as {one} or {many}</source>
        <translation>ilgili etiketleri yazın, örneğin {one} veya {many}</translation>
    </message>
    <message>
        <source>the value of a label is one word; for patterns write a list such as [host=~web.*]</source>
        <translation>etiket değeri tek sözcüktür; kalıplar için [host=~web.*] gibi bir liste yazın</translation>
    </message>
    <message>
        <source>severity cannot be in `equal`: it would hide nothing less severe</source>
        <translation>severity `equal` içinde olamaz: daha hafif hiçbir şeyi gizlemezdi</translation>
    </message>
    <message>
        <source>give either `from` and `until`, or `weekly`</source>
        <translation>ya `from` ve `until` ya da `weekly` verin</translation>
    </message>
    <message>
        <source>`until` must be later than `from`</source>
        <translation>`until`, `from` değerinden sonra olmalı</translation>
    </message>
    <message>
        <source>has no `equal`, so one source hides every target, wherever it is</source>
        <translation>`equal` yok; tek bir kaynak, nerede olursa olsun her hedefi gizler</translation>
    </message>
    <message>
        <source>closes a circle: {way}</source>
        <translation>döngü oluşturuyor: {way}</translation>
    </message>
    <message>
        <source>add it to one of them</source>
        <translation>bunlardan birine ekleyin</translation>
    </message>
    <message>
        <source>{name} is not among `services` or `hosts`</source>
        <translation>{name}, `services` veya `hosts` içinde yok</translation>
    </message>
    <message>
        <source>{given} is not a time; write one such as 2026-11-30 22:00</source>
        <translation>{given} bir zaman değil; 2026-11-30 22:00 gibi yazın</translation>
    </message>
    <message>
        <source>{given} is not a time of the week; write one such as sun 02:00-04:00</source>
        <translation>{given} haftalık bir zaman değil; sun 02:00-04:00 gibi yazın</translation>
    </message>
    <message>
        <source>two places have the same id</source>
        <translation>iki yerin kimliği aynı</translation>
    </message>
    <message>
        <source>there is no place {name}; places: {names}</source>
        <translation>{name} yeri yok; yerler: {names}</translation>
    </message>
    <message>
        <source>is not JSON: {reason}</source>
        <translation>JSON değil: {reason}</translation>
    </message>
    <message>
        <source>more than {most} characters in all</source>
        <translation>toplam {most} karakterden fazla</translation>
    </message>
    <message>
        <source>the column {name} has no signal: the catalogue has none of its domains</source>
        <translation>{name} sütununda sinyal yok: katalogda bu alanlardan hiçbiri yok</translation>
    </message>
    <message>
        <source>has {count} panels; the first {most} are shown, split the page</source>
        <translation>{count} panel var; ilk {most} tanesi gösteriliyor, sayfayı bölün</translation>
    </message>
    <message>
        <source>a page is a mapping with `page`, `title` and `panels`</source>
        <translation>sayfa, `page`, `title` ve `panels` içeren bir eşlemedir</translation>
    </message>
    <message>
        <source>the overview has its own keys: `wall.overview` in the configuration</source>
        <translation>genel bakışın kendi anahtarları var: yapılandırmada `wall.overview`</translation>
    </message>
    <message>
        <source>the page is empty; it needs a list of panels</source>
        <translation>sayfa boş; bir panel listesi gerekli</translation>
    </message>
    <message>
        <source>a panel is a mapping with `kind` and `at`</source>
        <translation>panel, `kind` ve `at` içeren bir eşlemedir</translation>
    </message>
    <message>
        <source>{kind} is not a kind of panel</source>
        <translation>{kind} bir panel türü değil</translation>
    </message>
    <message>
        <source>at {place} lies over the panel {name}; move one</source>
        <translation>{place} konumu {name} paneliyle çakışıyor; birini taşıyın</translation>
    </message>
    <message>
        <source>write four whole numbers: column, row, width, height</source>
        <translation>dört tam sayı yazın: sütun, satır, genişlik, yükseklik</translation>
    </message>
    <message>
        <source>at {place} is not inside the grid of {size} columns and {size} rows</source>
        <translation>{place} konumu {size} sütun ve {size} satırlık ızgaranın dışında</translation>
    </message>
    <message>
        <source>name at least one of `signals` or `queries`</source>
        <translation>`signals` veya `queries`, en az birini verin</translation>
    </message>
    <message>
        <source>name a `signal` or write a `query`, not both</source>
        <translation>ya `signal` ya da `query` yazın, ikisini birden değil</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>oraya yazılamıyor</translation>
    </message>
    <message>
        <source>{place} cannot be used ({reason}); logs and pictures are in {other}</source>
        <translation>{place} kullanılamıyor ({reason}); loglar ve resimler şurada: {other}</translation>
    </message>
    <message>
        <source>more than {most} bytes, so it is no profile</source>
        <translation>{most} bayttan fazla, profil değil</translation>
    </message>
    <message>
        <source>{path} lies outside of {folder}, so it cannot be taken along; move it there</source>
        <translation>{path}, {folder} klasörünün dışında, bu yüzden alınamaz; oraya taşıyın</translation>
    </message>
    <message>
        <source>is no profile pack: {reason}</source>
        <translation>profil paketi değil: {reason}</translation>
    </message>
    <message>
        <source>is a pack of another format than {own}; use the program that made it</source>
        <translation>paketin biçimi {own} değil; onu oluşturan programı kullanın</translation>
    </message>
    <message>
        <source>its files are not those that its {list} lists</source>
        <translation>dosyaları {list} listesindekiler değil</translation>
    </message>
    <message>
        <source>has no {file}</source>
        <translation>{file} yok</translation>
    </message>
    <message>
        <source>more than {files} files or {bytes} bytes, so it is no profile</source>
        <translation>{files} dosyadan veya {bytes} bayttan fazla, profil değil</translation>
    </message>
    <message>
        <source>{name} is a link or stands twice, which no profile has</source>
        <translation>{name} bir bağlantı veya iki kez var; profilde bunlar olmaz</translation>
    </message>
    <message>
        <source>unpacks to more than {most} bytes, so it is no profile</source>
        <translation>açılınca {most} bayttan fazla, profil değil</translation>
    </message>
    <message>
        <source>a profile holds no file {name}</source>
        <translation>profilde {name} dosyası olmaz</translation>
    </message>
    <message>
        <source>investigating</source>
        <translation>inceleniyor</translation>
    </message>
    <message>
        <source>{given} is no count; write one such as 3 of 5</source>
        <translation>{given} bir adet değil; 3 of 5 gibi yazın</translation>
    </message>
    <message>
        <source>`clear` and `count` are about values; a rule for absence has none</source>
        <translation>`clear` ve `count` değerler içindir; yokluk kuralında değer olmaz</translation>
    </message>
    <message>
        <source>`clear` must not be over `above`: the alert would clear while its condition holds</source>
        <translation>`clear`, `above` değerinin üstünde olamaz: alarm, koşulu sürerken düzelirdi</translation>
    </message>
    <message>
        <source>`clear` must not be under `below`: the alert would clear while its condition holds</source>
        <translation>`clear`, `below` değerinin altında olamaz: alarm, koşulu sürerken düzelirdi</translation>
    </message>
    <message>
        <source>{one} on {ground}</source>
        <translation>{ground} üzerinde {one}</translation>
    </message>
    <message>
        <source>the theme cannot be read: {reason}</source>
        <translation>tema okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>a theme is a mapping with the keys {names}, severities and series</source>
        <translation>tema, {names}, severities ve series anahtarlarını içeren bir eşlemedir</translation>
    </message>
    <message>
        <source>{what} has a contrast of {got}, it needs {least}; choose colours that are further apart</source>
        <translation>{what}: karşıtlık {got}, gereken {least}; birbirinden daha uzak renkler seçin</translation>
    </message>
    <message>
        <source>{what} is too faint; darken it, or give lines.glyph an outline</source>
        <translation>{what}: fazla soluk; koyulaştırın veya lines.glyph için kontur verin</translation>
    </message>
    <message>
        <source>its fill</source>
        <translation>dolgusu</translation>
    </message>
    <message>
        <source>its tint</source>
        <translation>tonu</translation>
    </message>
    <message>
        <source>series {place}</source>
        <translation>seri {place}</translation>
    </message>
    <message>
        <source>is {given}</source>
        <translation>değeri {given}</translation>
    </message>
    <message>
        <source>write a colour such as #1D2123</source>
        <translation>#1D2123 gibi bir renk yazın</translation>
    </message>
    <message>
        <source>the saved views could not be read and are kept in {file}</source>
        <translation>kayıtlı görünümler okunamadı, şurada saklanıyor: {file}</translation>
    </message>
    <message>
        <source>the view is not saved: {reason}</source>
        <translation>görünüm kaydedilmedi: {reason}</translation>
    </message>
    <message>
        <source>write a time of day such as &quot;22:00&quot;</source>
        <translation>&quot;22:00&quot; gibi bir saat yazın</translation>
    </message>
    <message>
        <source>{name} is not a theme; write dark, light, high-contrast-dark, high-contrast-light or a file (.json)</source>
        <translation>{name} bir tema değil; dark, light, high-contrast-dark, high-contrast-light veya bir dosya (.json) yazın</translation>
    </message>
    <message>
        <source>{name} is there twice</source>
        <translation>{name} iki kez var</translation>
    </message>
    <message>
        <source>{name} is not a time zone; write one such as Europe/Berlin or UTC</source>
        <translation>{name} bir saat dilimi değil; Europe/Berlin veya UTC gibi yazın</translation>
    </message>
    <message>
        <source>must be a mapping with keys such as {key}</source>
        <translation>{key} gibi anahtarlar içeren bir eşleme olmalı</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>is not UTF-8 at byte {place}; save it as UTF-8</source>
        <translation>{place}. baytta UTF-8 değil; UTF-8 olarak kaydedin</translation>
    </message>
    <message>
        <source>not valid YAML: {reason}</source>
        <translation>geçerli YAML değil: {reason}</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>belge</translation>
    </message>
    <message>
        <source>{size} bytes is more than the {most} allowed; split the file</source>
        <translation>{size} bayt, izin verilen {most} sınırının üstünde; dosyayı bölün</translation>
    </message>
    <message>
        <source>is nested too deeply, more than {most} levels</source>
        <translation>fazla iç içe, {most} düzeyden derin</translation>
    </message>
    <message>
        <source>too large once its aliases are expanded, or nested too deeply</source>
        <translation>takma adları açılınca fazla büyük veya fazla iç içe</translation>
    </message>
    <message>
        <source>a key must be a single word</source>
        <translation>anahtar tek sözcük olmalı</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not supported; write the keys out</source>
        <translation>birleştirme anahtarları (&lt;&lt;) desteklenmiyor; anahtarları açıkça yazın</translation>
    </message>
    <message>
        <source>stands twice; remove one</source>
        <translation>iki kez var; birini kaldırın</translation>
    </message>
    <message>
        <source>the tag {tag} is not supported</source>
        <translation>{tag} etiketi desteklenmiyor</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>hız sınırı</translation>
    </message>
    <message>
        <source>{reason}: not asked for {seconds} s, to spare the account</source>
        <translation>{reason}: hesabı korumak için {seconds} sn sorulmuyor</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>veri hatları</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>koşular</translation>
    </message>
    <message>
        <source>files that cannot be read</source>
        <translation>okunamayan dosyalar</translation>
    </message>
    <message>
        <source>Airflow 2 takes user and password under auth: basic</source>
        <translation>Airflow 2, auth: basic altında kullanıcı ve parola alır</translation>
    </message>
    <message>
        <source>give login (Airflow 3), or auth with basic (Airflow 2) or with a token of your platform</source>
        <translation>login (Airflow 3) verin veya auth ile basic (Airflow 2) ya da platformunuzun token’ı</translation>
    </message>
    <message>
        <source>Trigger a pipeline</source>
        <translation>Veri hattını tetikle</translation>
    </message>
    <message>
        <source>Begins a run now, beside its schedule.</source>
        <translation>Zamanlamasından ayrı, şimdi bir koşu başlatır.</translation>
    </message>
    <message>
        <source>Clear a run</source>
        <translation>Koşuyu temizle</translation>
    </message>
    <message>
        <source>Its tasks are done again; what they wrote is not taken back.</source>
        <translation>Görevleri yeniden yapılır; yazdıkları geri alınmaz.</translation>
    </message>
    <message>
        <source>no task of that run is to be done again</source>
        <translation>bu koşunun yeniden yapılacak görevi yok</translation>
    </message>
    <message>
        <source>no failed run of {pipeline} is known: name the run</source>
        <translation>{pipeline} için başarısız koşu bilinmiyor: koşuyu belirtin</translation>
    </message>
    <message>
        <source>more than {most} {what}: the rest is not read</source>
        <translation>{what}: {most} sınırı aşıldı, gerisi okunmuyor</translation>
    </message>
    <message>
        <source>no pipeline {pipeline} is there, or it is paused</source>
        <translation>{pipeline} veri hattı yok veya duraklatılmış</translation>
    </message>
    <message>
        <source>its run was cleared and goes on</source>
        <translation>koşusu temizlendi ve sürüyor</translation>
    </message>
    <message>
        <source>its pipeline was paused, or is gone</source>
        <translation>veri hattı duraklatılmış veya kaldırılmış</translation>
    </message>
    <message>
        <source>Airflow&apos;s scheduler is {status}</source>
        <translation>Airflow zamanlayıcısı: {status}</translation>
    </message>
    <message>
        <source>No pipeline begins</source>
        <translation>Veri hattı başlamıyor</translation>
    </message>
    <message>
        <source>Airflow&apos;s database is {status}</source>
        <translation>Airflow veritabanı: {status}</translation>
    </message>
    <message>
        <source>Airflow&apos;s own database</source>
        <translation>Airflow’un kendi veritabanı</translation>
    </message>
    <message>
        <source>Airflow&apos;s processor is {status}</source>
        <translation>Airflow işleyicisi: {status}</translation>
    </message>
    <message>
        <source>Changes of pipelines are not read</source>
        <translation>Veri hattı değişiklikleri okunmuyor</translation>
    </message>
    <message>
        <source>not heard of</source>
        <translation>haber yok</translation>
    </message>
    <message>
        <source>Airflow&apos;s scheduler is {status}: nothing begins</source>
        <translation>Airflow zamanlayıcısı: {status}, hiçbir şey başlamıyor</translation>
    </message>
    <message>
        <source>Airflow&apos;s scheduler gave no sign of life for {age}: it may be dead</source>
        <translation>Airflow zamanlayıcısı {age} süredir yaşam belirtisi vermedi: ölü olabilir</translation>
    </message>
    <message>
        <source>Airflow cannot read {file}</source>
        <translation>Airflow okuyamıyor: {file}</translation>
    </message>
    <message>
        <source>Pipeline {name} failed</source>
        <translation>{name} veri hattı başarısız</translation>
    </message>
    <message>
        <source>Run {name}</source>
        <translation>Koşu {name}</translation>
    </message>
    <message>
        <source>Pipeline {name} is late</source>
        <translation>{name} veri hattı gecikti</translation>
    </message>
    <message>
        <source>Run {name} has not ended</source>
        <translation>{name} koşusu bitmedi</translation>
    </message>
    <message>
        <source>The run that was due has not begun</source>
        <translation>Beklenen koşu başlamadı</translation>
    </message>
    <message>
        <source>runs of {product}</source>
        <translation>{product} koşuları</translation>
    </message>
    <message>
        <source>not the {what}: {reason}</source>
        <translation>{what} değil: {reason}</translation>
    </message>
    <message>
        <source>health of {product}</source>
        <translation>{product} sağlığı</translation>
    </message>
    <message>
        <source>pipelines of {product}</source>
        <translation>{product} veri hatları</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>bir dosya</translation>
    </message>
    <message>
        <source>outcome of an action of {product}</source>
        <translation>{product} eylem sonucu</translation>
    </message>
    <message>
        <source>token of {product}</source>
        <translation>{product} token’ı</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} eksik</translation>
    </message>
    <message>
        <source>answer of {product}</source>
        <translation>{product} yanıtı</translation>
    </message>
    <message>
        <source>the folder {path} does not exist</source>
        <translation>{path} klasörü yok</translation>
    </message>
    <message>
        <source>this user may not read {path}</source>
        <translation>bu kullanıcı {path} yolunu okuyamaz</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}</source>
        <translation>klasör okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>validation results</source>
        <translation>doğrulama sonuçları</translation>
    </message>
    <message>
        <source>the results of {suite} are gone: whether it passes now is not known</source>
        <translation>{suite} sonuçları kayıp: şimdi geçip geçmediği bilinmiyor</translation>
    </message>
    <message>
        <source>the newest validation is {age} old</source>
        <translation>en yeni doğrulama {age} önceye ait</translation>
    </message>
    <message>
        <source>nothing was evaluated</source>
        <translation>hiçbir şey değerlendirilmedi</translation>
    </message>
    <message>
        <source>there is no validation of {suite}</source>
        <translation>{suite} için doğrulama yok</translation>
    </message>
    <message>
        <source>there is no validation result in the folder</source>
        <translation>klasörde doğrulama sonucu yok</translation>
    </message>
    <message>
        <source>files</source>
        <translation>dosyalar</translation>
    </message>
    <message>
        <source>larger than {size} MB</source>
        <translation>{size} MB’tan büyük</translation>
    </message>
    <message>
        <source>{suite} on {table}: {failed} of {evaluated} expectations failed</source>
        <translation>{suite}, {table}: {evaluated} beklentinin {failed} tanesi başarısız</translation>
    </message>
    <message>
        <source>{suite}: {failed} of {evaluated} expectations failed</source>
        <translation>{suite}: {evaluated} beklentinin {failed} tanesi başarısız</translation>
    </message>
    <message>
        <source>not a validation result: {reason}</source>
        <translation>doğrulama sonucu değil: {reason}</translation>
    </message>
    <message>
        <source>could not be evaluated</source>
        <translation>değerlendirilemedi</translation>
    </message>
    <message>
        <source>The newest run of {experiment} failed</source>
        <translation>{experiment}: en yeni koşu başarısız</translation>
    </message>
    <message>
        <source>The newest run of {experiment} was killed</source>
        <translation>{experiment}: en yeni koşu sonlandırıldı</translation>
    </message>
    <message>
        <source>name at least one of models, experiments: without any nothing is asked</source>
        <translation>models, experiments: en az birini verin, yoksa hiçbir şey sorulmaz</translation>
    </message>
    <message>
        <source>Set the alias of a model</source>
        <translation>Modelin takma adını ayarla</translation>
    </message>
    <message>
        <source>Whoever serves the alias serves this version from then on.</source>
        <translation>Takma adı sunan, bundan sonra bu sürümü sunar.</translation>
    </message>
    <message>
        <source>{permission} on the registered model</source>
        <translation>kayıtlı modelde {permission}</translation>
    </message>
    <message>
        <source>no experiment {experiment} with a run is there</source>
        <translation>koşusu olan {experiment} deneyi yok</translation>
    </message>
    <message>
        <source>nobody knows when run {name} was</source>
        <translation>{name} koşusunun zamanı bilinmiyor</translation>
    </message>
    <message>
        <source>the newest evaluation is {age} old</source>
        <translation>en yeni değerlendirme {age} önceye ait</translation>
    </message>
    <message>
        <source>the experiment {experiment} has no finished run</source>
        <translation>{experiment} deneyinde bitmiş koşu yok</translation>
    </message>
    <message>
        <source>there is no version called {alias}</source>
        <translation>{alias} adlı sürüm yok</translation>
    </message>
    <message>
        <source>there is no version</source>
        <translation>sürüm yok</translation>
    </message>
    <message>
        <source>version {version} came from no run</source>
        <translation>{version} sürümü bir koşudan gelmemiş</translation>
    </message>
    <message>
        <source>the run of version {version} is gone</source>
        <translation>{version} sürümünün koşusu kayıp</translation>
    </message>
    <message>
        <source>there is no metric {name}</source>
        <translation>{name} metriği yok</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} bir sayı değil</translation>
    </message>
    <message>
        <source>{name} is {value}, and a quality is from 0 to 1</source>
        <translation>{name} değeri {value}, oysa kalite 0 ile 1 arasındadır</translation>
    </message>
    <message>
        <source>model versions of {product}</source>
        <translation>{product} model sürümleri</translation>
    </message>
    <message>
        <source>experiments of {product}</source>
        <translation>{product} deneyleri</translation>
    </message>
    <message>
        <source>{name} has not answered since an earlier poll</source>
        <translation>{name}: önceki bir yoklamadan beri yanıt yok</translation>
    </message>
    <message>
        <source>{name} did not answer within {seconds} s</source>
        <translation>{name}: {seconds} sn içinde yanıt yok</translation>
    </message>
    <message>
        <source>this machine has no disk {name}</source>
        <translation>bu makinede {name} diski yok</translation>
    </message>
    <message>
        <source>this machine has no network interface {name}</source>
        <translation>bu makinede {name} ağ arayüzü yok</translation>
    </message>
    <message>
        <source>this machine has no mount point {name}</source>
        <translation>bu makinede {name} bağlama noktası yok</translation>
    </message>
    <message>
        <source>reading this machine</source>
        <translation>bu makineyi okuma</translation>
    </message>
    <message>
        <source>the mount table</source>
        <translation>bağlama tablosu</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>neden belirtilmedi</translation>
    </message>
    <message>
        <source>this machine does not tell: {reason}</source>
        <translation>bu makine bildirmiyor: {reason}</translation>
    </message>
    <message>
        <source>this platform has no load average</source>
        <translation>bu platformda yük ortalaması yok</translation>
    </message>
    <message>
        <source>{name} is busy and has finished no operation since the last poll</source>
        <translation>{name} meşgul ve son yoklamadan beri hiçbir işlem bitirmedi</translation>
    </message>
    <message>
        <source>{check} {complaint}</source>
        <translation>{check} {complaint}</translation>
    </message>
    <message>
        <source>{value} is not a DNS name</source>
        <translation>{value} bir DNS adı değil</translation>
    </message>
    <message>
        <source>{value} is not host:port; write one such as db-1:5432 or [2001:db8::1]:443</source>
        <translation>{value} host:port değil; db-1:5432 veya [2001:db8::1]:443 gibi yazın</translation>
    </message>
    <message>
        <source>{value} is not the IP address of a DNS server; write one such as 192.0.2.53</source>
        <translation>{value} bir DNS sunucusunun IP adresi değil; 192.0.2.53 gibi yazın</translation>
    </message>
    <message>
        <source>{value} is not an HTTP status; write 200, 200-399 or a list of such</source>
        <translation>{value} bir HTTP durumu değil; 200, 200-399 veya bunlardan bir liste yazın</translation>
    </message>
    <message>
        <source>name at least one HTTP status</source>
        <translation>en az bir HTTP durumu belirtin</translation>
    </message>
    <message>
        <source>leave user and password out of the address: a probe does not sign in</source>
        <translation>adrese kullanıcı ve parola yazmayın: prob oturum açmaz</translation>
    </message>
    <message>
        <source>the answer to HEAD has no body to search; use GET</source>
        <translation>HEAD yanıtında aranacak gövde yok; GET kullanın</translation>
    </message>
    <message>
        <source>a dashboard is loaded with GET</source>
        <translation>BI panosu GET ile yüklenir</translation>
    </message>
    <message>
        <source>two checks are named {name}; give each its own name</source>
        <translation>iki kontrolün adı {name}; her birine ayrı ad verin</translation>
    </message>
    <message>
        <source>format error</source>
        <translation>biçim hatası</translation>
    </message>
    <message>
        <source>server failure</source>
        <translation>sunucu hatası</translation>
    </message>
    <message>
        <source>not implemented</source>
        <translation>uygulanmamış</translation>
    </message>
    <message>
        <source>fails: {reason}</source>
        <translation>başarısız: {reason}</translation>
    </message>
    <message>
        <source>the server sends a DNS answer that is cut short</source>
        <translation>sunucu kesik bir DNS yanıtı gönderiyor</translation>
    </message>
    <message>
        <source>the server sends a DNS answer that is far too long</source>
        <translation>sunucu fazlasıyla uzun bir DNS yanıtı gönderiyor</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>ad yok</translation>
    </message>
    <message>
        <source>error {code}</source>
        <translation>hata {code}</translation>
    </message>
    <message>
        <source>the server says {reason}</source>
        <translation>sunucunun yanıtı: {reason}</translation>
    </message>
    <message>
        <source>the server sends an answer that does not fit into a datagram</source>
        <translation>sunucu bir datagrama sığmayan yanıt gönderiyor</translation>
    </message>
    <message>
        <source>the server sends a DNS answer with a name that runs in a circle</source>
        <translation>sunucu, adı döngüye giren bir DNS yanıtı gönderiyor</translation>
    </message>
    <message>
        <source>the server sends a DNS answer with a name that is none</source>
        <translation>sunucu, adı geçersiz bir DNS yanıtı gönderiyor</translation>
    </message>
    <message>
        <source>the server sends a DNS answer with an address of a wrong length</source>
        <translation>sunucu, adres uzunluğu yanlış bir DNS yanıtı gönderiyor</translation>
    </message>
    <message>
        <source>the name {name} does not exist</source>
        <translation>{name} adı yok</translation>
    </message>
    <message>
        <source>looking up {name}</source>
        <translation>ad çözümleme: {name}</translation>
    </message>
    <message>
        <source>{name} has no {type} record</source>
        <translation>{name} için {type} kaydı yok</translation>
    </message>
    <message>
        <source>{name} has {addresses}; expected is {expected}</source>
        <translation>{name} adresi {addresses}; beklenen {expected}</translation>
    </message>
    <message>
        <source>answers with status {status}, which is no dashboard; name the address of the dashboard itself</source>
        <translation>{status} durumuyla yanıt veriyor, bu bir BI panosu değil; panonun kendi adresini verin</translation>
    </message>
    <message>
        <source>the dashboard is larger than 1 MB, so that its load time is not known</source>
        <translation>BI panosu 1 MB’tan büyük, bu yüzden yükleme süresi bilinmiyor</translation>
    </message>
    <message>
        <source>answers with status {status}; expected is {expected}</source>
        <translation>{status} durumuyla yanıt veriyor; beklenen {expected}</translation>
    </message>
    <message>
        <source>answers with a page that contains {words}</source>
        <translation>yanıt sayfası şunu içeriyor: {words}</translation>
    </message>
    <message>
        <source>the page is larger than 1 MB and was not searched to its end; probe a smaller one</source>
        <translation>sayfa 1 MB’tan büyük, sonuna kadar aranmadı; daha küçük bir sayfa yoklayın</translation>
    </message>
    <message>
        <source>answers with a page that does not contain {words}</source>
        <translation>yanıt sayfası şunu içermiyor: {words}</translation>
    </message>
    <message>
        <source>this machine does not speak this version of IP</source>
        <translation>bu makine bu IP sürümünü desteklemiyor</translation>
    </message>
    <message>
        <source>this machine does not permit ICMP</source>
        <translation>bu makine ICMP’ye izin vermiyor</translation>
    </message>
    <message>
        <source>allow it with: {command}</source>
        <translation>izin vermek için: {command}</translation>
    </message>
    <message>
        <source>{count} of {total} echo requests were lost</source>
        <translation>{total} yankı isteğinin {count} tanesi kayıp</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <translation>bağlantıyı karşı taraf sıfırladı</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>sunucuya yol yok</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <translation>ağa ulaşılamıyor</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>bağlantı zaman aşımı</translation>
    </message>
    <message>
        <source>does not answer: {reason}</source>
        <translation>yanıt vermiyor: {reason}</translation>
    </message>
    <message>
        <source>{name} is not a host name</source>
        <translation>{name} bir sunucu adı değil</translation>
    </message>
    <message>
        <source>this machine has no resolver configured; name one in {path}</source>
        <translation>bu makinede çözümleyici yapılandırılmamış; {path} içinde belirtin</translation>
    </message>
    <message>
        <source>{name} could not be looked up: {reason}</source>
        <translation>{name} çözümlenemedi: {reason}</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>{seconds} sn içinde yanıt yok</translation>
    </message>
    <message>
        <source>TLS failed: {reason}</source>
        <translation>TLS başarısız: {reason}</translation>
    </message>
    <message>
        <source>this machine did not let us look: {reason}</source>
        <translation>bu makine bakmamıza izin vermedi: {reason}</translation>
    </message>
    <message>
        <source>has a certificate that has expired</source>
        <translation>sertifikasının süresi dolmuş</translation>
    </message>
    <message>
        <source>reading {path}</source>
        <translation>okuma: {path}</translation>
    </message>
    <message>
        <source>the trust store</source>
        <translation>güven deposu</translation>
    </message>
    <message>
        <source>cannot use ca_file {path}: {reason}</source>
        <translation>ca_file {path} kullanılamıyor: {reason}</translation>
    </message>
    <message>
        <source>has a certificate that is not valid yet</source>
        <translation>sertifikası henüz geçerli değil</translation>
    </message>
    <message>
        <source>has a certificate for another name</source>
        <translation>sertifikası başka bir ada ait</translation>
    </message>
    <message>
        <source>has a self-signed certificate</source>
        <translation>sertifikası kendinden imzalı</translation>
    </message>
    <message>
        <source>has a certificate from an authority that is not trusted here</source>
        <translation>sertifikasını burada güvenilmeyen bir yetkili vermiş</translation>
    </message>
    <message>
        <source>has a certificate that cannot be verified: {reason}</source>
        <translation>sertifikası doğrulanamıyor: {reason}</translation>
    </message>
    <message>
        <source>has a certificate that cannot be read</source>
        <translation>sertifikası okunamıyor</translation>
    </message>
    <message>
        <source>has a certificate that has expired ({days} d ago)</source>
        <translation>sertifikasının süresi dolmuş ({days} g önce)</translation>
    </message>
    <message>
        <source>an unknown protocol</source>
        <translation>bilinmeyen bir protokol</translation>
    </message>
    <message>
        <source>offers only {protocol}, which is obsolete</source>
        <translation>yalnız eskimiş {protocol} sunuyor</translation>
    </message>
    <message>
        <source>this user may not run {program}</source>
        <translation>bu kullanıcı {program} çalıştıramaz</translation>
    </message>
    <message>
        <source>cannot run {program}: {reason}</source>
        <translation>{program} çalıştırılamıyor: {reason}</translation>
    </message>
    <message>
        <source>{program} printed more than {size} MB</source>
        <translation>{program} çıktısı {size} MB’tan fazla</translation>
    </message>
    <message>
        <source>{program} was not done within {seconds} s</source>
        <translation>{program} {seconds} sn içinde bitmedi</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>çıkış kodu {code}</translation>
    </message>
    <message>
        <source>{program} may not look: {reason}</source>
        <translation>{program} bakamıyor: {reason}</translation>
    </message>
    <message>
        <source>{program} failed: {reason}</source>
        <translation>{program} başarısız: {reason}</translation>
    </message>
    <message>
        <source>the database cannot be reached: {reason}</source>
        <translation>veritabanına ulaşılamıyor: {reason}</translation>
    </message>
    <message>
        <source>the database refused: {reason}</source>
        <translation>veritabanı reddetti: {reason}</translation>
    </message>
    <message>
        <source>what answers there does not speak this database&apos;s protocol</source>
        <translation>orada yanıt veren, bu veritabanının protokolünü konuşmuyor</translation>
    </message>
    <message>
        <source>url: the driver for {name} is not installed here: {reason}</source>
        <translation>url: {name} sürücüsü burada kurulu değil: {reason}</translation>
    </message>
    <message>
        <source>the database did not answer in time</source>
        <translation>veritabanı zamanında yanıt vermedi</translation>
    </message>
    <message>
        <source>the database gave the query up: {reason}</source>
        <translation>veritabanı sorguyu bıraktı: {reason}</translation>
    </message>
    <message>
        <source>the database takes nobody now: {reason}</source>
        <translation>veritabanı şu an kimseyi almıyor: {reason}</translation>
    </message>
    <message>
        <source>the query took too long: {reason}</source>
        <translation>sorgu fazla uzun sürdü: {reason}</translation>
    </message>
    <message>
        <source>there is no such file, or it may not be read</source>
        <translation>böyle bir dosya yok veya okuma izni yok</translation>
    </message>
    <message>
        <source>SQLite refused: {reason}</source>
        <translation>SQLite reddetti: {reason}</translation>
    </message>
    <message>
        <source>the answer is not what this backend promises: {reason}</source>
        <translation>yanıt, arka ucun söz verdiği gibi değil: {reason}</translation>
    </message>
    <message>
        <source>the answer could not be parsed: the worker process died of it</source>
        <translation>yanıt ayrıştırılamadı: işçi süreç bu yüzden çöktü</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>fazla iç içe</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>it is a web page; a sign-in page or a proxy may stand before the backend</source>
        <translation>bu bir web sayfası; arka ucun önünde oturum açma sayfası veya vekil sunucu olabilir</translation>
    </message>
    <message>
        <source>auth: the secret holds a line break or a character that cannot stand in a header</source>
        <translation>auth: sır, satır sonu veya üst bilgide yer alamayan bir karakter içeriyor</translation>
    </message>
    <message>
        <source>tls: {files} cannot be used: {reason}</source>
        <translation>tls: {files} kullanılamıyor: {reason}</translation>
    </message>
    <message>
        <source>url: take the user name and password out of the address; write them as auth: basic</source>
        <translation>url: kullanıcı adı ve parolayı adresten çıkarın; auth: basic olarak yazın</translation>
    </message>
    <message>
        <source>url: a base address has no ? and no #; leave out what follows</source>
        <translation>url: temel adreste ? ve # olmaz; sonrasını yazmayın</translation>
    </message>
    <message>
        <source>the secret address is not an address</source>
        <translation>gizli adres bir adres değil</translation>
    </message>
    <message>
        <source>the secret address must begin with https:// and a host</source>
        <translation>gizli adres https:// ve bir sunucu adıyla başlamalı</translation>
    </message>
    <message>
        <source>the proxy that the environment names cannot be used; give an http:// proxy</source>
        <translation>ortamın gösterdiği vekil sunucu kullanılamıyor; http:// vekil sunucusu verin</translation>
    </message>
    <message>
        <source>the compressed answer is damaged</source>
        <translation>sıkıştırılmış yanıt bozuk</translation>
    </message>
    <message>
        <source>the answer is encoded as {encoding}, which was not asked for</source>
        <translation>yanıt {encoding} kodlu, oysa bu istenmedi</translation>
    </message>
    <message>
        <source>the compressed answer is cut short</source>
        <translation>sıkıştırılmış yanıt kesik</translation>
    </message>
    <message>
        <source>the compressed answer goes on after its end</source>
        <translation>sıkıştırılmış yanıt sonundan sonra sürüyor</translation>
    </message>
    <message>
        <source>the answer is larger than {size} MB; ask for less, or raise body_limit_mb</source>
        <translation>yanıt {size} MB’tan büyük; daha az sorun veya body_limit_mb değerini artırın</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>el sıkışma başarısız</translation>
    </message>
    <message>
        <source>another path</source>
        <translation>başka bir yol</translation>
    </message>
    <message>
        <source>an unreadable address</source>
        <translation>okunamayan bir adres</translation>
    </message>
    <message>
        <source>timed out: its sender no longer reports it</source>
        <translation>zaman aşımı: göndericisi artık bildirmiyor</translation>
    </message>
    <message>
        <source>Alertmanager restarted and has not been told of this alert again</source>
        <translation>Alertmanager yeniden başladı, bu alarm ona yeniden bildirilmedi</translation>
    </message>
    <message>
        <source>the alert has no labels, so a silence would match every alert</source>
        <translation>alarmda etiket yok, susturma her alarma uyardı</translation>
    </message>
    <message>
        <source>already acknowledged by {who}</source>
        <translation>zaten onaylı, onaylayan: {who}</translation>
    </message>
    <message>
        <source>alerts of an Alertmanager</source>
        <translation>Alertmanager alarmları</translation>
    </message>
    <message>
        <source>another alert</source>
        <translation>başka bir alarm</translation>
    </message>
    <message>
        <source>silences of an Alertmanager</source>
        <translation>Alertmanager susturmaları</translation>
    </message>
    <message>
        <source>one has no fingerprint</source>
        <translation>birinin parmak izi yok</translation>
    </message>
    <message>
        <source>status of an Alertmanager</source>
        <translation>Alertmanager durumu</translation>
    </message>
    <message>
        <source>Alertmanager took the silence but gave no id: {reason}</source>
        <translation>Alertmanager susturmayı aldı ama kimlik vermedi: {reason}</translation>
    </message>
    <message>
        <source>by a silence that was made while we asked</source>
        <translation>biz sorarken yapılan bir susturma ile</translation>
    </message>
    <message>
        <source>while that one stands</source>
        <translation>o alarm açık olduğu sürece</translation>
    </message>
    <message>
        <source>muted by {names}</source>
        <translation>susturan: {names}</translation>
    </message>
    <message>
        <source>this downtime was planned in Datadog and may hold for more: end it there</source>
        <translation>bu planlı kesinti Datadog’da planlandı, başkalarını da kapsayabilir: orada bitirin</translation>
    </message>
    <message>
        <source>a monitor of Datadog decides by itself when it is over</source>
        <translation>Datadog monitörü, ne zaman bittiğine kendisi karar verir</translation>
    </message>
    <message>
        <source>Datadog says the incident is {state} after the change</source>
        <translation>değişiklikten sonra Datadog’a göre olay durumu: {state}</translation>
    </message>
    <message>
        <source>monitors</source>
        <translation>monitörler</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>olaylar</translation>
    </message>
    <message>
        <source>downtimes may not be read: {reason}</source>
        <translation>planlı kesintiler okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>the query finds no value of the last quarter of an hour</source>
        <translation>sorgu son çeyrek saatte değer bulmuyor</translation>
    </message>
    <message>
        <source>only a monitor that calls can be muted</source>
        <translation>yalnız alarm veren monitör susturulabilir</translation>
    </message>
    <message>
        <source>incident {number}</source>
        <translation>olay {number}</translation>
    </message>
    <message>
        <source>customers are affected</source>
        <translation>müşteriler etkileniyor</translation>
    </message>
    <message>
        <source>monitor {number}</source>
        <translation>monitör {number}</translation>
    </message>
    <message>
        <source>monitors of Datadog</source>
        <translation>Datadog monitörleri</translation>
    </message>
    <message>
        <source>downtimes of Datadog</source>
        <translation>Datadog planlı kesintileri</translation>
    </message>
    <message>
        <source>incidents of Datadog</source>
        <translation>Datadog olayları</translation>
    </message>
    <message>
        <source>incident of Datadog</source>
        <translation>Datadog olayı</translation>
    </message>
    <message>
        <source>answer of Datadog</source>
        <translation>Datadog yanıtı</translation>
    </message>
    <message>
        <source>event of Datadog</source>
        <translation>Datadog etkinliği</translation>
    </message>
    <message>
        <source>metrics of Datadog</source>
        <translation>Datadog metrikleri</translation>
    </message>
    <message>
        <source>request refused with status 200: {reason}</source>
        <translation>istek 200 durumuyla reddedildi: {reason}</translation>
    </message>
    <message>
        <source>health report of Elastic</source>
        <translation>Elastic sağlık raporu</translation>
    </message>
    <message>
        <source>not known to it: {names}</source>
        <translation>bilinmeyenler: {names}</translation>
    </message>
    <message>
        <source>the cluster&apos;s answer timed out</source>
        <translation>kümenin yanıtı zaman aşımına uğradı</translation>
    </message>
    <message>
        <source>several rows have the same labels; the last is shown</source>
        <translation>birkaç satırın etiketleri aynı; sonuncusu gösteriliyor</translation>
    </message>
    <message>
        <source>give either esql or index with search</source>
        <translation>ya esql ya da search ile index verin</translation>
    </message>
    <message>
        <source>a search needs index</source>
        <translation>arama için index gerekli</translation>
    </message>
    <message>
        <source>{count} shards are not assigned</source>
        <translation>{count} shard atanmamış</translation>
    </message>
    <message>
        <source>the query has no rows</source>
        <translation>sorgu satır döndürmüyor</translation>
    </message>
    <message>
        <source>answer to a search of Elasticsearch</source>
        <translation>Elasticsearch arama yanıtı</translation>
    </message>
    <message>
        <source>table of Elasticsearch</source>
        <translation>Elasticsearch tablosu</translation>
    </message>
    <message>
        <source>greeting of Elasticsearch</source>
        <translation>Elasticsearch karşılama yanıtı</translation>
    </message>
    <message>
        <source>cluster health of Elasticsearch</source>
        <translation>Elasticsearch küme sağlığı</translation>
    </message>
    <message>
        <source>nodes of Elasticsearch</source>
        <translation>Elasticsearch düğümleri</translation>
    </message>
    <message>
        <source>{count} of {all} nodes did not answer</source>
        <translation>yanıt vermeyen düğüm: {count} / {all}</translation>
    </message>
    <message>
        <source>the search timed out</source>
        <translation>arama zaman aşımına uğradı</translation>
    </message>
    <message>
        <source>log lines of {product}</source>
        <translation>{product} log satırları</translation>
    </message>
    <message>
        <source>{count} of {all} shards failed</source>
        <translation>başarısız shard: {count} / {all}</translation>
    </message>
    <message>
        <source>the search counts nothing: give aggs, or track_total_hits: true</source>
        <translation>arama hiçbir şey saymıyor: aggs veya track_total_hits: true verin</translation>
    </message>
    <message>
        <source>there are more hits than it counts: give track_total_hits: true</source>
        <translation>saydığından fazla eşleşme var: track_total_hits: true verin</translation>
    </message>
    <message>
        <source>name the column of the value under value: one of {names}</source>
        <translation>değer sütununu value altında belirtin: {names} içinden biri</translation>
    </message>
    <message>
        <source>a row has another number of columns</source>
        <translation>bir satırın sütun sayısı farklı</translation>
    </message>
    <message>
        <source>the table is partial</source>
        <translation>tablo kısmi</translation>
    </message>
    <message>
        <source>a bucket is not one</source>
        <translation>bir bucket geçerli değil</translation>
    </message>
    <message>
        <source>a bucket has no doc_count</source>
        <translation>bir bucket’ta doc_count yok</translation>
    </message>
    <message>
        <source>its buckets are no list</source>
        <translation>bucket’ları liste değil</translation>
    </message>
    <message>
        <source>a bucket has no key</source>
        <translation>bir bucket’ta anahtar yok</translation>
    </message>
    <message>
        <source>a histogram over time has no one value: ask for the time that counts</source>
        <translation>zamana göre histogramın tek değeri yok: sayılacak zamanı sorun</translation>
    </message>
    <message>
        <source>several percentiles are no one value: ask for one</source>
        <translation>birkaç yüzdeliğin tek değeri yok: birini sorun</translation>
    </message>
    <message>
        <source>the token lacks the permission {permission}</source>
        <translation>token’da {permission} izni yok</translation>
    </message>
    <message>
        <source>several series have the same labels; the newest is shown</source>
        <translation>birkaç serinin etiketleri aynı; en yenisi gösteriliyor</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Not ekle</translation>
    </message>
    <message>
        <source>Marks this moment on the dashboards.</source>
        <translation>Bu anı dashboard’larda işaretler.</translation>
    </message>
    <message>
        <source>Pause or resume an alert rule</source>
        <translation>Alarm kuralını duraklat veya sürdür</translation>
    </message>
    <message>
        <source>A paused rule is not evaluated: what it watches for is reported by nobody.</source>
        <translation>Duraklatılan kural değerlendirilmez: gözlediğini kimse bildirmez.</translation>
    </message>
    <message>
        <source>the frames have no time: ask for a range, or let the data source send the time too</source>
        <translation>frame’lerde zaman yok: aralık sorun veya veri kaynağı zamanı da göndersin</translation>
    </message>
    <message>
        <source>data of Grafana</source>
        <translation>Grafana verileri</translation>
    </message>
    <message>
        <source>health of Grafana</source>
        <translation>Grafana sağlığı</translation>
    </message>
    <message>
        <source>Grafana says of its database: {words}</source>
        <translation>Grafana’nın veritabanı bildirimi: {words}</translation>
    </message>
    <message>
        <source>permissions of Grafana</source>
        <translation>Grafana izinleri</translation>
    </message>
    <message>
        <source>annotation of Grafana</source>
        <translation>Grafana ek açıklaması</translation>
    </message>
    <message>
        <source>annotations of Grafana</source>
        <translation>Grafana ek açıklamaları</translation>
    </message>
    <message>
        <source>alert rule of Grafana</source>
        <translation>Grafana alarm kuralı</translation>
    </message>
    <message>
        <source>it lacks the query {name}</source>
        <translation>{name} sorgusu eksik</translation>
    </message>
    <message>
        <source>the data source says {words}</source>
        <translation>veri kaynağının yanıtı: {words}</translation>
    </message>
    <message>
        <source>its columns are not alike</source>
        <translation>sütunları birbirine uymuyor</translation>
    </message>
    <message>
        <source>backend {backend}: {state}, no server takes its traffic</source>
        <translation>backend {backend}: {state}, trafiğini alan sunucu yok</translation>
    </message>
    <message>
        <source>takes no new traffic</source>
        <translation>yeni trafik almıyor</translation>
    </message>
    <message>
        <source>{server} of {backend}: {state}</source>
        <translation>{backend} içinde {server}: {state}</translation>
    </message>
    <message>
        <source>removed from HAProxy&apos;s configuration</source>
        <translation>HAProxy yapılandırmasından kaldırıldı</translation>
    </message>
    <message>
        <source>taken out by hand ({state})</source>
        <translation>elle çıkarıldı ({state})</translation>
    </message>
    <message>
        <source>HAProxy checks the health of these servers not at all: {names}</source>
        <translation>HAProxy şu sunucuların sağlığını hiç kontrol etmiyor: {names}</translation>
    </message>
    <message>
        <source>the answer of the socket is truncated</source>
        <translation>soketin yanıtı kesik</translation>
    </message>
    <message>
        <source>the socket closed without an answer</source>
        <translation>soket yanıt vermeden kapandı</translation>
    </message>
    <message>
        <source>write the path of the socket, or host:port</source>
        <translation>soketin yolunu veya host:port yazın</translation>
    </message>
    <message>
        <source>Take a server out or in</source>
        <translation>Sunucuyu devreden çıkar/al</translation>
    </message>
    <message>
        <source>A server that is drained keeps its sessions and gets no new ones.</source>
        <translation>Drain edilen sunucu oturumlarını korur, yenisini almaz.</translation>
    </message>
    <message>
        <source>level {level} of the socket</source>
        <translation>soketin {level} düzeyi</translation>
    </message>
    <message>
        <source>HAProxy knows no such server any more</source>
        <translation>HAProxy artık böyle bir sunucu tanımıyor</translation>
    </message>
    <message>
        <source>the socket {path} may not be used by this user</source>
        <translation>bu kullanıcı {path} soketini kullanamaz</translation>
    </message>
    <message>
        <source>the socket does not answer: {reason}</source>
        <translation>soket yanıt vermiyor: {reason}</translation>
    </message>
    <message>
        <source>this system has no such sockets; give host:port</source>
        <translation>bu sistemde böyle soketler yok; host:port verin</translation>
    </message>
    <message>
        <source>the answer is larger than {size} MB</source>
        <translation>yanıt {size} MB’tan büyük</translation>
    </message>
    <message>
        <source>statistics of HAProxy</source>
        <translation>HAProxy istatistikleri</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>kesik</translation>
    </message>
    <message>
        <source>it lacks the column {column}</source>
        <translation>{column} sütunu eksik</translation>
    </message>
    <message>
        <source>runtime socket of HAProxy</source>
        <translation>HAProxy runtime soketi</translation>
    </message>
    <message>
        <source>truncated; a line has {count} of {all} columns</source>
        <translation>kesik; bir satırda {count} / {all} sütun var</translation>
    </message>
    <message>
        <source>the answer has nothing at {path}</source>
        <translation>yanıtta {path} konumunda bir şey yok</translation>
    </message>
    <message>
        <source>{path} is not a JSONPath of RFC 9535: {reason}; write one such as $.status.load</source>
        <translation>{path} RFC 9535 JSONPath’i değil: {reason}; $.status.load gibi yazın</translation>
    </message>
    <message>
        <source>not a JSON document: {reason}</source>
        <translation>JSON belgesi değil: {reason}</translation>
    </message>
    <message>
        <source>the answer has {count} values at {path}</source>
        <translation>yanıtta {path} konumunda {count} değer var</translation>
    </message>
    <message>
        <source>the answer has no time at {path}</source>
        <translation>yanıtta {path} konumunda zaman yok</translation>
    </message>
    <message>
        <source>Icinga has not checked it again since it lost its state</source>
        <translation>Icinga, durumunu yitirdiğinden beri bunu yeniden kontrol etmedi</translation>
    </message>
    <message>
        <source>who acknowledged is not known: {reason}</source>
        <translation>kimin onayladığı bilinmiyor: {reason}</translation>
    </message>
    <message>
        <source>whose downtimes these are is not known: {reason}</source>
        <translation>planlı kesintilerin kime ait olduğu bilinmiyor: {reason}</translation>
    </message>
    <message>
        <source>Icinga is rechecking it</source>
        <translation>Icinga yeniden kontrol ediyor</translation>
    </message>
    <message>
        <source>removed from Icinga&apos;s configuration, or not visible any more</source>
        <translation>Icinga yapılandırmasından kaldırıldı veya artık görünmüyor</translation>
    </message>
    <message>
        <source>{reason}; is the filter under only: right?</source>
        <translation>{reason}; only: altındaki filtre doğru mu?</translation>
    </message>
    <message>
        <source>not checked for {minutes} min; its check is overdue</source>
        <translation>{minutes} dk kontrol edilmedi; kontrolü gecikti</translation>
    </message>
    <message>
        <source>the API user lacks the permission {permission}</source>
        <translation>API kullanıcısında {permission} izni yok</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>biri</translation>
    </message>
    <message>
        <source>{service} on {host}: {state}</source>
        <translation>{service}, {host}: {state}</translation>
    </message>
    <message>
        <source>being rechecked ({attempt} of {all})</source>
        <translation>yeniden kontrolde ({attempt} / {all})</translation>
    </message>
    <message>
        <source>in a downtime</source>
        <translation>planlı kesintide</translation>
    </message>
    <message>
        <source>what it depends on is down</source>
        <translation>bağlı olduğu şey kapalı</translation>
    </message>
    <message>
        <source>not checked in time: {names}</source>
        <translation>zamanında kontrol edilmedi: {names}</translation>
    </message>
    <message>
        <source>never checked or unreachable: {names}</source>
        <translation>hiç kontrol edilmedi veya ulaşılamıyor: {names}</translation>
    </message>
    <message>
        <source>hosts or services of an Icinga 2</source>
        <translation>Icinga 2 sunucuları veya servisleri</translation>
    </message>
    <message>
        <source>status of an Icinga 2</source>
        <translation>Icinga 2 durumu</translation>
    </message>
    <message>
        <source>API user of an Icinga 2</source>
        <translation>Icinga 2 API kullanıcısı</translation>
    </message>
    <message>
        <source>Icinga knows no such object any more</source>
        <translation>Icinga artık böyle bir nesne tanımıyor</translation>
    </message>
    <message>
        <source>comments of an Icinga 2</source>
        <translation>Icinga 2 yorumları</translation>
    </message>
    <message>
        <source>downtimes of an Icinga 2</source>
        <translation>Icinga 2 planlı kesintileri</translation>
    </message>
    <message>
        <source>it has no {part}</source>
        <translation>{part} yok</translation>
    </message>
    <message>
        <source>results has not one entry</source>
        <translation>results tek girdi içermiyor</translation>
    </message>
    <message>
        <source>outcome of an action of an Icinga 2</source>
        <translation>Icinga 2 eylem sonucu</translation>
    </message>
    <message>
        <source>nobody knows whether Icinga did it: {reason}</source>
        <translation>Icinga’nın yapıp yapmadığı bilinmiyor: {reason}</translation>
    </message>
    <message>
        <source>refused with code {code}</source>
        <translation>{code} koduyla reddedildi</translation>
    </message>
    <message>
        <source>{name} of an Icinga 2</source>
        <translation>Icinga 2 {name}</translation>
    </message>
    <message>
        <source>{what} has no {part}</source>
        <translation>{what} içinde {part} yok</translation>
    </message>
    <message>
        <source>host checks are switched off in Icinga</source>
        <translation>sunucu kontrolleri Icinga’da kapalı</translation>
    </message>
    <message>
        <source>service checks are switched off in Icinga</source>
        <translation>servis kontrolleri Icinga’da kapalı</translation>
    </message>
    <message>
        <source>Icinga has no connection to {names}; what is checked there is not current</source>
        <translation>Icinga şunlara bağlı değil: {names}; orada kontrol edilenler güncel değil</translation>
    </message>
    <message>
        <source>flux needs org</source>
        <translation>flux org ister</translation>
    </message>
    <message>
        <source>{language} needs database</source>
        <translation>{language} database ister</translation>
    </message>
    <message>
        <source>checks are known to version 2 only: language flux</source>
        <translation>check’leri yalnız sürüm 2 tanır: language flux</translation>
    </message>
    <message>
        <source>not an InfluxDB: the answer names no version</source>
        <translation>InfluxDB değil: yanıt sürüm belirtmiyor</translation>
    </message>
    <message>
        <source>its checks cannot be read: {reason}</source>
        <translation>check’leri okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>{count} series are beyond the limit and hidden</source>
        <translation>{count} seri sınırın üstünde ve gizli</translation>
    </message>
    <message>
        <source>its check has written no status for a day</source>
        <translation>check’i bir gündür durum yazmadı</translation>
    </message>
    <message>
        <source>no check has written a status for a day</source>
        <translation>bir gündür hiçbir check durum yazmadı</translation>
    </message>
    <message>
        <source>not a status of InfluxDB: it lacks {field}</source>
        <translation>InfluxDB durumu değil: {field} eksik</translation>
    </message>
    <message>
        <source>its check has said nothing for {minutes} min</source>
        <translation>check’i {minutes} dk’dır bir şey bildirmedi</translation>
    </message>
    <message>
        <source>checks that say nothing any more: {names}</source>
        <translation>artık bir şey bildirmeyen check’ler: {names}</translation>
    </message>
    <message>
        <source>the rows have no time: end the query with last(), or group by time</source>
        <translation>satırlarda zaman yok: sorguyu last() ile bitirin veya zamana göre gruplayın</translation>
    </message>
    <message>
        <source>a value is not a number; name its column under value:</source>
        <translation>bir değer sayı değil; sütununu şurada belirtin: value:</translation>
    </message>
    <message>
        <source>the rows have no column {column}</source>
        <translation>satırlarda {column} sütunu yok</translation>
    </message>
    <message>
        <source>a row has {count} of {all} columns</source>
        <translation>bir satırda {count} / {all} sütun var</translation>
    </message>
    <message>
        <source>there are more rows than it sent</source>
        <translation>gönderdiğinden daha çok satır var</translation>
    </message>
    <message>
        <source>a time is not RFC 3339</source>
        <translation>bir zaman RFC 3339 değil</translation>
    </message>
    <message>
        <source>a row has no time</source>
        <translation>bir satırda zaman yok</translation>
    </message>
    <message>
        <source>Mute, unmute, stop or start a rule</source>
        <translation>Kuralı sustur, sesini aç, durdur veya başlat</translation>
    </message>
    <message>
        <source>What a muted or disabled rule watches for is reported by nobody.</source>
        <translation>Susturulan veya kapatılan kuralın gözlediğini kimse bildirmez.</translation>
    </message>
    <message>
        <source>{permission} on the rule&apos;s feature</source>
        <translation>kuralın özelliğinde {permission}</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>kurallar</translation>
    </message>
    <message>
        <source>Kibana has {all} rules and sent {count}</source>
        <translation>Kibana’da {all} kural var, {count} geldi</translation>
    </message>
    <message>
        <source>rule {name}: {reason}</source>
        <translation>{name} kuralı: {reason}</translation>
    </message>
    <message>
        <source>status of Kibana</source>
        <translation>Kibana durumu</translation>
    </message>
    <message>
        <source>silent about itself</source>
        <translation>kendisi hakkında sessiz</translation>
    </message>
    <message>
        <source>Kibana is {state}</source>
        <translation>Kibana: {state}</translation>
    </message>
    <message>
        <source>Kibana is {state}: {reason}</source>
        <translation>Kibana: {state}, {reason}</translation>
    </message>
    <message>
        <source>rules of Kibana</source>
        <translation>Kibana kuralları</translation>
    </message>
    <message>
        <source>rule of Kibana</source>
        <translation>Kibana kuralı</translation>
    </message>
    <message>
        <source>it fails</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>it has not run yet</source>
        <translation>henüz çalışmadı</translation>
    </message>
    <message>
        <source>rule {name}: last run {seconds} s ago</source>
        <translation>{name} kuralı: son çalışma {seconds} sn önce</translation>
    </message>
    <message>
        <source>the rule is muted in Kibana</source>
        <translation>kural Kibana’da susturulmuş</translation>
    </message>
    <message>
        <source>{count} alerts are active</source>
        <translation>{count} alarm etkin</translation>
    </message>
    <message>
        <source>{reason}; if it is for some namespaces only, name them under namespaces</source>
        <translation>{reason}; yalnız bazı ad alanları içinse bunları namespaces altında belirtin</translation>
    </message>
    <message>
        <source>the token may not {scope}</source>
        <translation>token’ın izni yok: {scope}</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>hazır değil</translation>
    </message>
    <message>
        <source>{workload} in {namespace}: pod {reason}</source>
        <translation>{namespace} içinde {workload}: pod {reason}</translation>
    </message>
    <message>
        <source>{workload} in {namespace}: {count} pods {reason}</source>
        <translation>{namespace} içinde {workload}: {count} pod {reason}</translation>
    </message>
    <message>
        <source>{kind} {name} in {namespace}: {count} of {all} ready</source>
        <translation>{namespace} içinde {kind} {name}: {count} / {all} hazır</translation>
    </message>
    <message>
        <source>it says nothing of itself</source>
        <translation>kendisi hakkında sessiz</translation>
    </message>
    <message>
        <source>not ready ({status})</source>
        <translation>hazır değil ({status})</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>cordon’lu</translation>
    </message>
    <message>
        <source>node {node}: {state}</source>
        <translation>düğüm {node}: {state}</translation>
    </message>
    <message>
        <source>time of an event</source>
        <translation>bir etkinliğin zamanı</translation>
    </message>
    <message>
        <source>Restart a workload</source>
        <translation>İş yükünü yeniden başlat</translation>
    </message>
    <message>
        <source>Its pods are made anew, in turn, as `kubectl rollout restart` does.</source>
        <translation>Pod’ları sırayla yeniden oluşturulur, `kubectl rollout restart` gibi.</translation>
    </message>
    <message>
        <source>Scale a workload</source>
        <translation>İş yükünü ölçekle</translation>
    </message>
    <message>
        <source>Sets how many copies are wanted.</source>
        <translation>Kaç kopya istendiğini belirler.</translation>
    </message>
    <message>
        <source>Cordon or uncordon a node</source>
        <translation>Düğümü cordon veya uncordon et</translation>
    </message>
    <message>
        <source>A cordoned node takes no new pods.</source>
        <translation>Cordon edilen düğüm yeni pod almaz.</translation>
    </message>
    <message>
        <source>restarts from before this board watched are not all known</source>
        <translation>bu pano izlemeden önceki yeniden başlatmaların hepsi bilinmiyor</translation>
    </message>
    <message>
        <source>workload of Kubernetes</source>
        <translation>Kubernetes iş yükü</translation>
    </message>
    <message>
        <source>node of Kubernetes</source>
        <translation>Kubernetes düğümü</translation>
    </message>
    <message>
        <source>{what} of Kubernetes</source>
        <translation>Kubernetes {what}</translation>
    </message>
    <message>
        <source>access review of Kubernetes</source>
        <translation>Kubernetes erişim incelemesi</translation>
    </message>
    <message>
        <source>not a quantity of Kubernetes: {value}</source>
        <translation>Kubernetes miktarı değil: {value}</translation>
    </message>
    <message>
        <source>its configuration could not be loaded</source>
        <translation>yapılandırması yüklenemedi</translation>
    </message>
    <message>
        <source>statistics of Logstash</source>
        <translation>Logstash istatistikleri</translation>
    </message>
    <message>
        <source>the query gives no value</source>
        <translation>sorgu değer vermiyor</translation>
    </message>
    <message>
        <source>rows without just one number are left out</source>
        <translation>tek sayı içermeyen satırlar atlanıyor</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>sorunlar</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>varlıklar</translation>
    </message>
    <message>
        <source>the search finds no entity</source>
        <translation>arama hiçbir varlık bulmuyor</translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation>{count} olay</translation>
    </message>
    <message>
        <source>issue {number}</source>
        <translation>sorun {number}</translation>
    </message>
    <message>
        <source>New Relic gives no data of this account: the key may not see it</source>
        <translation>New Relic bu hesabın verilerini vermiyor: anahtar göremiyor olabilir</translation>
    </message>
    <message>
        <source>issues of New Relic</source>
        <translation>New Relic sorunları</translation>
    </message>
    <message>
        <source>New Relic gives no issues: the key&apos;s user may not see them</source>
        <translation>New Relic sorun vermiyor: anahtarın kullanıcısı göremiyor olabilir</translation>
    </message>
    <message>
        <source>metrics of New Relic</source>
        <translation>New Relic metrikleri</translation>
    </message>
    <message>
        <source>New Relic gives no result of the query</source>
        <translation>New Relic sorgunun sonucunu vermiyor</translation>
    </message>
    <message>
        <source>entities of New Relic</source>
        <translation>New Relic varlıkları</translation>
    </message>
    <message>
        <source>New Relic gives no entities: the key may not see them</source>
        <translation>New Relic varlık vermiyor: anahtar göremiyor olabilir</translation>
    </message>
    <message>
        <source>answer of New Relic</source>
        <translation>New Relic yanıtı</translation>
    </message>
    <message>
        <source>New Relic refused without a reason: the key may not act on this account</source>
        <translation>New Relic neden belirtmeden reddetti: anahtarın bu hesapta işlem izni olmayabilir</translation>
    </message>
    <message>
        <source>New Relic refused: {reason}</source>
        <translation>New Relic reddetti: {reason}</translation>
    </message>
    <message>
        <source>nginx&apos;s API offers no version</source>
        <translation>nginx API’si sürüm sunmuyor</translation>
    </message>
    <message>
        <source>no server of this upstream works</source>
        <translation>bu upstream’in çalışan sunucusu yok</translation>
    </message>
    <message>
        <source>page of stub_status</source>
        <translation>stub_status sayfası</translation>
    </message>
    <message>
        <source>more connections handled than accepted</source>
        <translation>işlenen bağlantı kabul edilenden fazla</translation>
    </message>
    <message>
        <source>our role lacks pg_monitor: it does not see the sessions of others</source>
        <translation>rolümüzde pg_monitor yok: başkalarının oturumlarını görmüyor</translation>
    </message>
    <message>
        <source>pg_stat_statements is not there: add it to shared_preload_libraries and CREATE EXTENSION</source>
        <translation>pg_stat_statements yok: shared_preload_libraries’e ekleyin ve CREATE EXTENSION çalıştırın</translation>
    </message>
    <message>
        <source>our role lacks pg_signal_backend</source>
        <translation>rolümüzde pg_signal_backend yok</translation>
    </message>
    <message>
        <source>Cancel a query</source>
        <translation>Sorguyu iptal et</translation>
    </message>
    <message>
        <source>Ends what a session is doing now; the session stays.</source>
        <translation>Oturumun şu an yaptığını bitirir; oturum kalır.</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Oturumu sonlandır</translation>
    </message>
    <message>
        <source>Its transaction is rolled back and its client is cut off.</source>
        <translation>İşlemi geri alınır, istemcisinin bağlantısı kesilir.</translation>
    </message>
    <message>
        <source>no session has the process {pid}</source>
        <translation>{pid} sürecine sahip oturum yok</translation>
    </message>
    <message>
        <source>the server could not signal the process {pid}</source>
        <translation>sunucu {pid} sürecine sinyal gönderemedi</translation>
    </message>
    <message>
        <source>PostgreSQL on {host} takes nobody</source>
        <translation>PostgreSQL ({host}) kimseyi almıyor</translation>
    </message>
    <message>
        <source>this standby is not connected to a primary</source>
        <translation>bu yedek sunucu birincil sunucuya bağlı değil</translation>
    </message>
    <message>
        <source>{name}: the server cannot tell its lag</source>
        <translation>{name}: sunucu gecikmesini bildiremiyor</translation>
    </message>
    <message>
        <source>Session {pid} of {user} in {database} waits for a lock that {blockers} holds</source>
        <translation>Oturum {pid} ({user}, {database}), {blockers} tarafından tutulan kilidi bekliyor</translation>
    </message>
    <message>
        <source>Session {pid} of {user} in {database} is idle in transaction</source>
        <translation>Oturum {pid} ({user}, {database}) işlem içinde boşta</translation>
    </message>
    <message>
        <source>Replication slot {name} has lost its WAL</source>
        <translation>{name} çoğaltma slotu WAL’ini kaybetti</translation>
    </message>
    <message>
        <source>Replication slot {name} is about to lose its WAL</source>
        <translation>{name} çoğaltma slotu WAL’ini kaybetmek üzere</translation>
    </message>
    <message>
        <source>A replica that uses it has to be made anew</source>
        <translation>Onu kullanan replika baştan oluşturulmalı</translation>
    </message>
    <message>
        <source>Database {name} runs out of transaction numbers: vacuum it</source>
        <translation>{name} veritabanının işlem numaraları tükeniyor: vacuum yapın</translation>
    </message>
    <message>
        <source>{count} transactions are not frozen; at 2.1 thousand million it stops</source>
        <translation>{count} işlem dondurulmamış; 2,1 milyarda durur</translation>
    </message>
    <message>
        <source>Prometheus has begun to wait again before it lets this fire; it may have restarted</source>
        <translation>Prometheus bunu alarma çevirmeden önce yeniden beklemeye başladı; yeniden başlamış olabilir</translation>
    </message>
    <message>
        <source>rule {name}: last evaluated {seconds} s ago</source>
        <translation>{name} kuralı: son değerlendirme {seconds} sn önce</translation>
    </message>
    <message>
        <source>Prometheus does not say how old the data is: give `fresh`, one plain selector</source>
        <translation>Prometheus verilerin yaşını bildirmiyor: `fresh` için tek, yalın bir seçici verin</translation>
    </message>
    <message>
        <source>several series have the same labels; the highest value is shown</source>
        <translation>birkaç serinin etiketleri aynı; en yüksek değer gösteriliyor</translation>
    </message>
    <message>
        <source>several series have the same labels; the lowest value is shown</source>
        <translation>birkaç serinin etiketleri aynı; en düşük değer gösteriliyor</translation>
    </message>
    <message>
        <source>{count} of {all} scrape targets of job {job} down</source>
        <translation>{job} işi: {all} scrape hedefinden {count} kapalı</translation>
    </message>
    <message>
        <source>{causes}: {reason}</source>
        <translation>{causes}: {reason}</translation>
    </message>
    <message>
        <source>{count} values are not numbers</source>
        <translation>{count} değer sayı değil</translation>
    </message>
    <message>
        <source>{count} series are no longer scraped</source>
        <translation>{count} seri artık toplanmıyor</translation>
    </message>
    <message>
        <source>this is a VictoriaMetrics, which has no rules: use the kinds victoriametrics and vmalert</source>
        <translation>bu bir VictoriaMetrics, kuralları yok: victoriametrics ve vmalert türlerini kullanın</translation>
    </message>
    <message>
        <source>{name} is not a pack; known packs: {packs}</source>
        <translation>{name} bir paket değil; bilinen paketler: {packs}</translation>
    </message>
    <message>
        <source>its rules cannot be read: {reason}</source>
        <translation>kuralları okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>there are more rules than it sent</source>
        <translation>gönderdiğinden daha çok kural var</translation>
    </message>
    <message>
        <source>the answer is partial</source>
        <translation>yanıt kısmi</translation>
    </message>
    <message>
        <source>the query gives a {kind}; it must give an instant vector or a scalar</source>
        <translation>sorgu {kind} veriyor; anlık vektör veya skaler vermeli</translation>
    </message>
    <message>
        <source>a value is not a number</source>
        <translation>bir değer sayı değil</translation>
    </message>
    <message>
        <source>alert without a name</source>
        <translation>adsız alarm</translation>
    </message>
    <message>
        <source>it has not been evaluated yet</source>
        <translation>henüz değerlendirilmedi</translation>
    </message>
    <message>
        <source>is no address of a database, such as postgresql://reader@db-1/shop</source>
        <translation>veritabanı adresi değil, örneğin postgresql://reader@db-1/shop</translation>
    </message>
    <message>
        <source>take the password out of the address; refer to it under `password`</source>
        <translation>parolayı adresten çıkarın; `password` altında başvurun</translation>
    </message>
    <message>
        <source>name the file, such as sqlite:////var/lib/shop.db</source>
        <translation>dosyayı belirtin, örneğin sqlite:////var/lib/shop.db</translation>
    </message>
    <message>
        <source>the query gave no row</source>
        <translation>sorgu satır döndürmedi</translation>
    </message>
    <message>
        <source>the query gave no column {column}</source>
        <translation>sorgu {column} sütununu döndürmedi</translation>
    </message>
    <message>
        <source>a row has no time in {column}</source>
        <translation>bir satırda {column} zamanı yok</translation>
    </message>
    <message>
        <source>{count} events and service checks were heard and are not taken</source>
        <translation>{count} etkinlik ve servis kontrolü duyuldu, alınmıyor</translation>
    </message>
    <message>
        <source>{count} connections were turned away</source>
        <translation>{count} bağlantı geri çevrildi</translation>
    </message>
    <message>
        <source>it has just begun to listen</source>
        <translation>dinlemeye yeni başladı</translation>
    </message>
    <message>
        <source>write host:port, such as {example}</source>
        <translation>host:port yazın, örneğin {example}</translation>
    </message>
    <message>
        <source>nothing was heard on {address} for {seconds} s</source>
        <translation>{address} üzerinde {seconds} sn hiçbir şey duyulmadı</translation>
    </message>
    <message>
        <source>{address} may not be listened on by this user</source>
        <translation>bu kullanıcı {address} adresini dinleyemez</translation>
    </message>
    <message>
        <source>{address} cannot be listened on: {reason}</source>
        <translation>{address} dinlenemiyor: {reason}</translation>
    </message>
    <message>
        <source>{count} lines of series beyond the limit</source>
        <translation>sınırın üstündeki serilerden {count} satır</translation>
    </message>
    <message>
        <source>{count} members of sets beyond the limit</source>
        <translation>sınırın üstünde {count} set üyesi</translation>
    </message>
    <message>
        <source>not taken in: {causes}</source>
        <translation>alınmadı: {causes}</translation>
    </message>
    <message>
        <source>{count} lines could not be read, such as {example}</source>
        <translation>{count} satır okunamadı, örneğin {example}</translation>
    </message>
    <message>
        <source>admin port of StatsD</source>
        <translation>StatsD yönetim portu</translation>
    </message>
    <message>
        <source>the admin port does not answer: {reason}</source>
        <translation>yönetim portu yanıt vermiyor: {reason}</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>bağlantıyı kesti</translation>
    </message>
    <message>
        <source>it says nothing of {field}</source>
        <translation>{field} bildirmiyor</translation>
    </message>
    <message>
        <source>only changes of {name} were heard: its level is not known</source>
        <translation>{name} için yalnız değişimler duyuldu: düzeyi bilinmiyor</translation>
    </message>
    <message>
        <source>vmalert has no rules at all</source>
        <translation>vmalert’in hiç kuralı yok</translation>
    </message>
    <message>
        <source>our user sees no item of the type Zabbix internal: a Zabbix server that is dead would look like silence</source>
        <translation>kullanıcımız Zabbix internal türünde item görmüyor: ölü bir Zabbix sunucusu sessizlik gibi görünürdü</translation>
    </message>
    <message>
        <source>Zabbix holds no such problem open any more</source>
        <translation>Zabbix’te böyle bir sorun artık açık değil</translation>
    </message>
    <message>
        <source>give exactly one of token, login</source>
        <translation>yalnız birini verin: token, login</translation>
    </message>
    <message>
        <source>more than {most} open problems: the older ones are not read</source>
        <translation>açık sorun {most} sınırını aşıyor: eskileri okunmuyor</translation>
    </message>
    <message>
        <source>{name} was planned in Zabbix and may hold for more: end it there</source>
        <translation>{name} Zabbix’te planlandı, başkalarını da kapsayabilir: orada bitirin</translation>
    </message>
    <message>
        <source>no host group {name} is visible to our Zabbix user</source>
        <translation>Zabbix kullanıcımız {name} sunucu grubunu görmüyor</translation>
    </message>
    <message>
        <source>triggers that cannot be evaluated: {count}, such as {example}</source>
        <translation>değerlendirilemeyen tetikleyiciler: {count}, örneğin {example}</translation>
    </message>
    <message>
        <source>of none of the hosts does Zabbix know whether it can be reached</source>
        <translation>Zabbix hiçbir sunucuya ulaşılıp ulaşılamadığını bilmiyor</translation>
    </message>
    <message>
        <source>the Zabbix server has stored no value of its own for {minutes} min: it may be dead</source>
        <translation>Zabbix sunucusu {minutes} dk kendi değerini saklamadı: ölü olabilir</translation>
    </message>
    <message>
        <source>the host of this problem is not visible to our Zabbix user</source>
        <translation>Zabbix kullanıcımız bu sorunun sunucusunu görmüyor</translation>
    </message>
    <message>
        <source>its host is not visible to our Zabbix user</source>
        <translation>Zabbix kullanıcımız sunucusunu görmüyor</translation>
    </message>
    <message>
        <source>{problem} on {hosts}</source>
        <translation>{problem}, {hosts}</translation>
    </message>
    <message>
        <source>problem {number}</source>
        <translation>sorun {number}</translation>
    </message>
    <message>
        <source>Zabbix user {number}</source>
        <translation>Zabbix kullanıcısı {number}</translation>
    </message>
    <message>
        <source>not visible any more: removed from Zabbix, or our user lost the right to see it</source>
        <translation>artık görünmüyor: Zabbix’ten kaldırıldı veya kullanıcımız görme hakkını yitirdi</translation>
    </message>
    <message>
        <source>no longer shown by Zabbix: its trigger, item or host was disabled, or its severity was lowered</source>
        <translation>Zabbix artık göstermiyor: tetikleyicisi, item’ı veya sunucusu kapatıldı ya da önemi düşürüldü</translation>
    </message>
    <message>
        <source>closed in Zabbix by {who}</source>
        <translation>Zabbix’te {who} kapattı</translation>
    </message>
    <message>
        <source>maintenance {number}</source>
        <translation>bakım {number}</translation>
    </message>
    <message>
        <source>suppressed in Zabbix</source>
        <translation>Zabbix’te bastırıldı</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>etkinlik {number}</translation>
    </message>
    <message>
        <source>its cause stands</source>
        <translation>nedeni hâlâ açık</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>nedenini bildirmiyor</translation>
    </message>
    <message>
        <source>Zabbix cannot evaluate its trigger now: {reason}</source>
        <translation>Zabbix şu an tetikleyicisini değerlendiremiyor: {reason}</translation>
    </message>
    <message>
        <source>{reason}; check the API token of this target</source>
        <translation>{reason}; bu hedefin API token’ını denetleyin</translation>
    </message>
    <message>
        <source>answer of a Zabbix</source>
        <translation>Zabbix yanıtı</translation>
    </message>
    <message>
        <source>version of a Zabbix</source>
        <translation>Zabbix sürümü</translation>
    </message>
    <message>
        <source>Zabbix {version} is too old for this connector: 6.0 or newer</source>
        <translation>Zabbix {version} bu bağlayıcı için eski: 6.0 veya üstü</translation>
    </message>
    <message>
        <source>session of a Zabbix</source>
        <translation>Zabbix oturumu</translation>
    </message>
    <message>
        <source>the token is not letters and digits</source>
        <translation>token harf ve rakamlardan oluşmuyor</translation>
    </message>
    <message>
        <source>problems of a Zabbix</source>
        <translation>Zabbix sorunları</translation>
    </message>
    <message>
        <source>triggers of a Zabbix</source>
        <translation>Zabbix tetikleyicileri</translation>
    </message>
    <message>
        <source>a host that is not visible</source>
        <translation>görünmeyen bir sunucu</translation>
    </message>
    <message>
        <source>{name} on {host}: {reason}</source>
        <translation>{name}, {host}: {reason}</translation>
    </message>
    <message>
        <source>events of a Zabbix</source>
        <translation>Zabbix etkinlikleri</translation>
    </message>
    <message>
        <source>hosts of a Zabbix</source>
        <translation>Zabbix sunucuları</translation>
    </message>
    <message>
        <source>host groups of a Zabbix</source>
        <translation>Zabbix sunucu grupları</translation>
    </message>
    <message>
        <source>maintenances of a Zabbix</source>
        <translation>Zabbix bakımları</translation>
    </message>
    <message>
        <source>items of a Zabbix</source>
        <translation>Zabbix item’ları</translation>
    </message>
    <message>
        <source>it has no result</source>
        <translation>sonuç yok</translation>
    </message>
    <message>
        <source>sign-in refused: {reason}</source>
        <translation>oturum açma reddedildi: {reason}</translation>
    </message>
    <message>
        <source>sign-in refused: {reason}; check the credentials of this target</source>
        <translation>oturum açma reddedildi: {reason}; bu hedefin kimlik bilgilerini denetleyin</translation>
    </message>
    <message>
        <source>the Zabbix user&apos;s role does not allow it: {reason}</source>
        <translation>Zabbix kullanıcısının rolü izin vermiyor: {reason}</translation>
    </message>
    <message>
        <source>beta API</source>
        <translation>beta API</translation>
    </message>
    <message>
        <source>alpha API</source>
        <translation>alfa API</translation>
    </message>
    <message>
        <source>undocumented API</source>
        <translation>belgesiz API</translation>
    </message>
    <message>
        <source>{first} (and {count} more)</source>
        <translation>{first} (ve {count} tane daha)</translation>
    </message>
    <message>
        <source>{first} · {more}</source>
        <translation>{first} · {more}</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>değer yok</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>sayı fazla büyük</translation>
    </message>
    <message>
        <source>{value} is not a time</source>
        <translation>{value} bir zaman değil</translation>
    </message>
    <message>
        <source>ignored in {product}</source>
        <translation>yok sayıldı ({product})</translation>
    </message>
    <message>
        <source>snoozed in {product}</source>
        <translation>ertelendi ({product})</translation>
    </message>
    <message>
        <source>not seen lately; {product} still calls it {status}</source>
        <translation>son zamanda görülmedi; {product} hâlâ {status} diyor</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>hatalar</translation>
    </message>
    <message>
        <source>{product} says it is {status} after the change</source>
        <translation>değişiklikten sonra {product} durumu: {status}</translation>
    </message>
    <message>
        <source>{product} knows {count} people called {who}: nothing was assigned</source>
        <translation>{product}, {who} adlı {count} kişi biliyor: kimseye atanmadı</translation>
    </message>
    <message>
        <source>{product} took it, but does not show {who} as the one who has it</source>
        <translation>{product} aldı ama atanan olarak {who} göstermiyor</translation>
    </message>
    <message>
        <source>sessions may not be read: {reason}</source>
        <translation>oturumlar okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>Bugsnag tells the sessions of its primary stage alone, {stage}</source>
        <translation>Bugsnag yalnızca birincil aşamasının oturumlarını verir: {stage}</translation>
    </message>
    <message>
        <source>{product} counts no sessions</source>
        <translation>{product} oturum saymıyor</translation>
    </message>
    <message>
        <source>events: {count}</source>
        <translation>etkinlikler: {count}</translation>
    </message>
    <message>
        <source>users: {count}</source>
        <translation>kullanıcılar: {count}</translation>
    </message>
    <message>
        <source>not visible any more: deleted in {product}</source>
        <translation>artık görünmüyor: {product} içinde silinmiş</translation>
    </message>
    <message>
        <source>{status} in {product}</source>
        <translation>{product} durumu: {status}</translation>
    </message>
    <message>
        <source>error of {product}</source>
        <translation>{product} hatası</translation>
    </message>
    <message>
        <source>errors of {product}</source>
        <translation>{product} hataları</translation>
    </message>
    <message>
        <source>sessions of {product}</source>
        <translation>{product} oturumları</translation>
    </message>
    <message>
        <source>comment of {product}</source>
        <translation>{product} yorumu</translation>
    </message>
    <message>
        <source>people of {product}</source>
        <translation>{product} kişileri</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>çökme</translation>
    </message>
    <message>
        <source>hang</source>
        <translation>donma</translation>
    </message>
    <message>
        <source>error that was caught</source>
        <translation>yakalanan hata</translation>
    </message>
    <message>
        <source>early in the session</source>
        <translation>oturumun başında</translation>
    </message>
    <message>
        <source>was closed and came again</source>
        <translation>kapatılmıştı, yine geldi</translation>
    </message>
    <message>
        <source>hits the same users again</source>
        <translation>aynı kullanıcıları yine etkiliyor</translation>
    </message>
    <message>
        <source>report of {product}</source>
        <translation>{product} raporu</translation>
    </message>
    <message>
        <source>issue of {product}</source>
        <translation>{product} sorunu</translation>
    </message>
    <message>
        <source>note of {product}</source>
        <translation>{product} notu</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>sürümler</translation>
    </message>
    <message>
        <source>the secret is not the key of a service account: give the JSON file that Google made</source>
        <translation>sır bir hizmet hesabının anahtarı değil: Google’ın ürettiği JSON dosyasını verin</translation>
    </message>
    <message>
        <source>the private key of the service account cannot be read</source>
        <translation>hizmet hesabının özel anahtarı okunamıyor</translation>
    </message>
    <message>
        <source>the private key of the service account is not an RSA key</source>
        <translation>hizmet hesabının özel anahtarı RSA anahtarı değil</translation>
    </message>
    <message>
        <source>not an HTTP archive: {reason}</source>
        <translation>HTTP arşivi değil: {reason}</translation>
    </message>
    <message>
        <source>Google Play has no day of this yet</source>
        <translation>Google Play’de bunun henüz hiçbir günü yok</translation>
    </message>
    <message>
        <source>Google Play tells nothing: too few users, or none</source>
        <translation>Google Play bir şey bildirmiyor: kullanıcı çok az veya hiç yok</translation>
    </message>
    <message>
        <source>rows of vitals</source>
        <translation>vitals satırları</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomaliler</translation>
    </message>
    <message>
        <source>{metric} of {app} is unusual</source>
        <translation>{app}: {metric} olağandışı</translation>
    </message>
    <message>
        <source>vitals of {product}</source>
        <translation>{product} vitals</translation>
    </message>
    <message>
        <source>a time is none, or of an unknown zone</source>
        <translation>bir zaman geçersiz veya dilimi bilinmiyor</translation>
    </message>
    <message>
        <source>anomalies of {product}</source>
        <translation>{product} anomalileri</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>kayıtlar</translation>
    </message>
    <message>
        <source>recordings that wait to be read: {count}</source>
        <translation>okunmayı bekleyen kayıtlar: {count}</translation>
    </message>
    <message>
        <source>no recording of the last {age} tells it</source>
        <translation>son {age} içindeki hiçbir kayıt bunu bildirmiyor</translation>
    </message>
    <message>
        <source>{job} failed</source>
        <translation>{job} başarısız</translation>
    </message>
    <message>
        <source>{job} did not start in time</source>
        <translation>{job} zamanında başlamadı</translation>
    </message>
    <message>
        <source>{job} takes too long</source>
        <translation>{job} fazla uzun sürüyor</translation>
    </message>
    <message>
        <source>a scheduled job is over when it checks in</source>
        <translation>zamanlanmış iş, check-in yapınca biter</translation>
    </message>
    <message>
        <source>scheduled jobs</source>
        <translation>zamanlanmış işler</translation>
    </message>
    <message>
        <source>scheduled jobs may not be read: {reason}</source>
        <translation>zamanlanmış işler okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projeler</translation>
    </message>
    <message>
        <source>assigned to {who}</source>
        <translation>atanan: {who}</translation>
    </message>
    <message>
        <source>scheduled job in {environment}</source>
        <translation>zamanlanmış iş, {environment}</translation>
    </message>
    <message>
        <source>not visible any more: deleted or merged in {product}</source>
        <translation>artık görünmüyor: {product} içinde silinmiş veya birleştirilmiş</translation>
    </message>
    <message>
        <source>archived in {product}</source>
        <translation>arşivlendi ({product})</translation>
    </message>
    <message>
        <source>issues of {product}</source>
        <translation>{product} sorunları</translation>
    </message>
    <message>
        <source>projects of {product}</source>
        <translation>{product} projeleri</translation>
    </message>
    <message>
        <source>scheduled jobs of {product}</source>
        <translation>{product} zamanlanmış işleri</translation>
    </message>
    <message>
        <source>it has no packet</source>
        <translation>paket yok</translation>
    </message>
    <message>
        <source>tshark cannot read the capture: {reason}</source>
        <translation>tshark yakalamayı okuyamıyor: {reason}</translation>
    </message>
    <message>
        <source>the capture ends within a packet</source>
        <translation>yakalama bir paketin ortasında bitiyor</translation>
    </message>
    <message>
        <source>tshark printed something else than the columns that it was asked for</source>
        <translation>tshark istenen sütunlardan başka bir şey yazdı</translation>
    </message>
    <message>
        <source>every recipient was refused</source>
        <translation>her alıcı reddedildi</translation>
    </message>
    <message>
        <source>the mail server cannot be used: {reason}</source>
        <translation>e-posta sunucusu kullanılamıyor: {reason}</translation>
    </message>
    <message>
        <source>the mail server does not answer: {reason}</source>
        <translation>e-posta sunucusu yanıt vermiyor: {reason}</translation>
    </message>
    <message>
        <source>the mail server refused ({code}): {reason}</source>
        <translation>e-posta sunucusu reddetti ({code}): {reason}</translation>
    </message>
    <message>
        <source>the mail server is busy ({code}): {reason}</source>
        <translation>e-posta sunucusu meşgul ({code}): {reason}</translation>
    </message>
    <message>
        <source>people on call</source>
        <translation>nöbettekiler</translation>
    </message>
    <message>
        <source>escalation policies</source>
        <translation>eskalasyon ilkeleri</translation>
    </message>
    <message>
        <source>PagerDuty takes changes only in the name of one of its users: set from_email</source>
        <translation>PagerDuty değişiklikleri yalnız kullanıcılarından biri adına alır: from_email ayarlayın</translation>
    </message>
    <message>
        <source>who is on call may not be read: {reason}</source>
        <translation>kimin nöbette olduğu okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>PagerDuty knows no such incident: {reason}</source>
        <translation>PagerDuty böyle bir olay bilmiyor: {reason}</translation>
    </message>
    <message>
        <source>the incident is resolved in PagerDuty</source>
        <translation>olay PagerDuty’de çözülmüş</translation>
    </message>
    <message>
        <source>high urgency</source>
        <translation>yüksek aciliyet</translation>
    </message>
    <message>
        <source>low urgency</source>
        <translation>düşük aciliyet</translation>
    </message>
    <message>
        <source>on call: {who}</source>
        <translation>nöbette: {who}</translation>
    </message>
    <message>
        <source>not visible any more: deleted in PagerDuty, or our key lost the right to see it</source>
        <translation>artık görünmüyor: PagerDuty’de silinmiş veya anahtarımız görme hakkını yitirdi</translation>
    </message>
    <message>
        <source>not among the incidents that this target reads any more</source>
        <translation>artık bu hedefin okuduğu olaylar arasında değil</translation>
    </message>
    <message>
        <source>resolved in {product} by {who}</source>
        <translation>{who} çözdü ({product})</translation>
    </message>
    <message>
        <source>incidents of {product}</source>
        <translation>{product} olayları</translation>
    </message>
    <message>
        <source>people on call of {product}</source>
        <translation>{product} nöbetçileri</translation>
    </message>
    <message>
        <source>escalation policies of {product}</source>
        <translation>{product} eskalasyon ilkeleri</translation>
    </message>
    <message>
        <source>users of {product}</source>
        <translation>{product} kullanıcıları</translation>
    </message>
    <message>
        <source>incident of {product}</source>
        <translation>{product} olayı</translation>
    </message>
    <message>
        <source>rate limited by {product}</source>
        <translation>{product} hız sınırı</translation>
    </message>
    <message>
        <source>Slack does not accept the token: {reason}</source>
        <translation>Slack token’ı kabul etmiyor: {reason}</translation>
    </message>
    <message>
        <source>{product} refused: {reason}</source>
        <translation>{product} reddetti: {reason}</translation>
    </message>
    <message>
        <source>{what}: the backend sends us round in circles; {count} are read</source>
        <translation>{what}: arka uç bizi döngüye sokuyor; {count} okundu</translation>
    </message>
    <message>
        <source>{what}: the backend sends empty pages without end</source>
        <translation>{what}: arka uç sonu gelmeyen boş sayfalar gönderiyor</translation>
    </message>
    <message>
        <source>not a list in pages: the mark of the next page is not text</source>
        <translation>sayfalı liste değil: sonraki sayfanın işareti metin değil</translation>
    </message>
    <message>
        <source>not a list in pages: the link to the next page is no address</source>
        <translation>sayfalı liste değil: sonraki sayfanın bağlantısı adres değil</translation>
    </message>
    <message>
        <source>not a list in pages: the link to the next page leads away from this backend</source>
        <translation>sayfalı liste değil: sonraki sayfanın bağlantısı bu arka uçtan dışarı çıkıyor</translation>
    </message>
    <message>
        <source>two rows have the labels {labels}: name one that tells them apart</source>
        <translation>iki satırın etiketleri {labels}: ayırt eden bir etiket belirtin</translation>
    </message>
    <message>
        <source>two rows have no labels: name one that tells them apart</source>
        <translation>iki satırın etiketi yok: ayırt eden bir etiket belirtin</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>satırlar</translation>
    </message>
    <message>
        <source>give a file or journal: true, not both</source>
        <translation>dosya veya journal: true verin, ikisi birden değil</translation>
    </message>
    <message>
        <source>journal_dir needs journal: true</source>
        <translation>journal_dir için journal: true gerekli</translation>
    </message>
    <message>
        <source>only the newest {most} entries are read</source>
        <translation>yalnızca en yeni {most} kayıt okunur</translation>
    </message>
    <message>
        <source>its file is not read so far back</source>
        <translation>dosyası bu kadar geriye okunmaz</translation>
    </message>
    <message>
        <source>nothing at all can be read; is this user in the group adm or systemd-journal?</source>
        <translation>hiçbir şey okunamıyor; bu kullanıcı adm veya systemd-journal grubunda mı?</translation>
    </message>
    <message>
        <source>nothing was written for {minutes} min; the logging may be dead</source>
        <translation>{minutes} dk hiçbir şey yazılmadı; loglama ölü olabilir</translation>
    </message>
    <message>
        <source>lines that could not be read: {count}</source>
        <translation>okunamayan satırlar: {count}</translation>
    </message>
    <message>
        <source>output of {program}</source>
        <translation>{program} çıktısı</translation>
    </message>
    <message>
        <source>Set the status of an alert</source>
        <translation>Alarmın durumunu ayarla</translation>
    </message>
    <message>
        <source>It becomes new, in progress, reopened or closed, with a comment.</source>
        <translation>Yeni, işlemde, yeniden açık veya kapalı olur, yorumla.</translation>
    </message>
    <message>
        <source>Assign an alert</source>
        <translation>Alarm ata</translation>
    </message>
    <message>
        <source>Gives an alert to a user of Falcon.</source>
        <translation>Alarmı bir Falcon kullanıcısına verir.</translation>
    </message>
    <message>
        <source>Contain a host</source>
        <translation>Sunucuyu yalıt</translation>
    </message>
    <message>
        <source>Cuts a host off from the network, all but Falcon itself.</source>
        <translation>Sunucunun ağla bağlantısını keser, Falcon dışında.</translation>
    </message>
    <message>
        <source>Lift the containment of a host</source>
        <translation>Sunucu yalıtımını kaldır</translation>
    </message>
    <message>
        <source>Lets a contained host into the network again.</source>
        <translation>Yalıtılmış sunucuyu yeniden ağa alır.</translation>
    </message>
    <message>
        <source>is url the address of your own Falcon cloud?</source>
        <translation>url kendi Falcon bulutunuzun adresi mi?</translation>
    </message>
    <message>
        <source>open alerts</source>
        <translation>açık alarmlar</translation>
    </message>
    <message>
        <source>{permission} is needed</source>
        <translation>{permission} gerekli</translation>
    </message>
    <message>
        <source>the API client may lack the scope {permission}</source>
        <translation>API istemcisinde {permission} kapsamı eksik olabilir</translation>
    </message>
    <message>
        <source>{alert} on {host}</source>
        <translation>{alert}, {host}</translation>
    </message>
    <message>
        <source>alerts of {product}</source>
        <translation>{product} alarmları</translation>
    </message>
    <message>
        <source>hosts of {product}</source>
        <translation>{product} sunucuları</translation>
    </message>
    <message>
        <source>nobody knows whether {product} did it: {reason}</source>
        <translation>{product} bunu yaptı mı bilinmiyor: {reason}</translation>
    </message>
    <message>
        <source>{product} changed nothing: what was named is not there</source>
        <translation>{product} değişiklik yapmadı: adı verilen orada yok</translation>
    </message>
    <message>
        <source>{role} of {client}</source>
        <translation>{client} için {role}</translation>
    </message>
    <message>
        <source>the service account lacks the role {role} of {client}</source>
        <translation>hizmet hesabında {role} rolü eksik ({client})</translation>
    </message>
    <message>
        <source>events of {product}</source>
        <translation>{product} etkinlikleri</translation>
    </message>
    <message>
        <source>Unlock an account</source>
        <translation>Hesabın kilidini aç</translation>
    </message>
    <message>
        <source>Forgets the failed sign-ins of an account that brute-force detection has locked.</source>
        <translation>Kaba kuvvet tespitinin kilitlediği hesabın başarısız girişlerini unutur.</translation>
    </message>
    <message>
        <source>End all sessions of an account</source>
        <translation>Hesabın tüm oturumlarını bitir</translation>
    </message>
    <message>
        <source>Signs the account out everywhere; whoever uses it has to sign in again.</source>
        <translation>Hesabın her yerdeki oturumunu kapatır; kullanan yeniden giriş yapmalıdır.</translation>
    </message>
    <message>
        <source>whether events are saved is not known: the role {role} is missing</source>
        <translation>etkinlikler kaydediliyor mu bilinmiyor: {role} rolü eksik</translation>
    </message>
    <message>
        <source>the realm saves no events: switch on Save events in its settings</source>
        <translation>realm etkinlik kaydetmiyor: ayarlarında Save events açın</translation>
    </message>
    <message>
        <source>the realm does not save {events}</source>
        <translation>realm şunları kaydetmiyor: {events}</translation>
    </message>
    <message>
        <source>the realm keeps its events for {seconds} s only</source>
        <translation>realm etkinliklerini yalnız {seconds} sn saklıyor</translation>
    </message>
    <message>
        <source>events since the last poll</source>
        <translation>son yoklamadan beri etkinlikler</translation>
    </message>
    <message>
        <source>the service account needs {role} of {client}</source>
        <translation>hizmet hesabına {role} gerekli ({client})</translation>
    </message>
    <message>
        <source>which accounts are locked is not known: the role {role} is missing</source>
        <translation>hangi hesapların kilitli olduğu bilinmiyor: {role} rolü eksik</translation>
    </message>
    <message>
        <source>the realm has no user {name}</source>
        <translation>realm’de {name} kullanıcısı yok</translation>
    </message>
    <message>
        <source>settings of {product}</source>
        <translation>{product} ayarları</translation>
    </message>
    <message>
        <source>account of {product}</source>
        <translation>{product} hesabı</translation>
    </message>
    <message>
        <source>Keycloak has locked the account {name}</source>
        <translation>Keycloak {name} hesabını kilitledi</translation>
    </message>
    <message>
        <source>too many failed sign-ins; it can be unlocked with the operation {operation}</source>
        <translation>çok fazla başarısız giriş; kilit şu işlemle açılabilir: {operation}</translation>
    </message>
    <message>
        <source>{name} has no firewall rule</source>
        <translation>{name}: firewall kuralı yok</translation>
    </message>
    <message>
        <source>nft answers, and its ruleset is empty: everything passes, or nothing is decided there</source>
        <translation>nft yanıt veriyor ve kural kümesi boş: ya her şey geçiyor ya da burada karar verilmiyor</translation>
    </message>
    <message>
        <source>rules that deny without a counter: {count}</source>
        <translation>sayacı olmayan ret kuralları: {count}</translation>
    </message>
    <message>
        <source>the policy of {chains} drops without counting: end such a chain with a rule `counter`</source>
        <translation>{chains} ilkesi saymadan düşürüyor: zinciri `counter` kuralıyla bitirin</translation>
    </message>
    <message>
        <source>there is no table {names}</source>
        <translation>şu tablo yok: {names}</translation>
    </message>
    <message>
        <source>many others</source>
        <translation>birçok başkası</translation>
    </message>
    <message>
        <source>user {name}</source>
        <translation>kullanıcı {name}</translation>
    </message>
    <message>
        <source>Brute force on {realm} from {source}</source>
        <translation>Kaba kuvvet: {realm}, kaynak {source}</translation>
    </message>
    <message>
        <source>several</source>
        <translation>çeşitli</translation>
    </message>
    <message>
        <source>{count} failed sign-ins in {minutes} min</source>
        <translation>{minutes} dk içinde {count} başarısız giriş</translation>
    </message>
    <message>
        <source>Brute force from {count} more sources</source>
        <translation>{count} kaynaktan daha kaba kuvvet</translation>
    </message>
    <message>
        <source>{user} signed in over {realm} from {source} after brute force</source>
        <translation>{user}, kaba kuvvetten sonra {realm} üzerinden girdi, kaynak {source}</translation>
    </message>
    <message>
        <source>the {product} user lacks {permission}</source>
        <translation>{product} kullanıcısında {permission} eksik</translation>
    </message>
    <message>
        <source>what the series names cannot be searched for</source>
        <translation>serinin adlandırdığı şey aranamaz</translation>
    </message>
    <message>
        <source>Set the status of a notable</source>
        <translation>Notable durumunu ayarla</translation>
    </message>
    <message>
        <source>It becomes new, in progress, pending, resolved or closed, with a comment.</source>
        <translation>Yeni, işlemde, beklemede, çözüldü veya kapalı olur, yorumla.</translation>
    </message>
    <message>
        <source>Assign a notable</source>
        <translation>Notable ata</translation>
    </message>
    <message>
        <source>Gives a notable to a user of Splunk.</source>
        <translation>Notable’ı bir Splunk kullanıcısına verir.</translation>
    </message>
    <message>
        <source>splunkd&apos;s health may not be read (capability list_health): {reason}</source>
        <translation>splunkd sağlığı okunamıyor (yetenek: list_health): {reason}</translation>
    </message>
    <message>
        <source>the scheduler&apos;s log may not be read (index=_internal): {reason}</source>
        <translation>zamanlayıcı logu okunamıyor (index=_internal): {reason}</translation>
    </message>
    <message>
        <source>notables</source>
        <translation>notable’lar</translation>
    </message>
    <message>
        <source>Splunk: {part} is red</source>
        <translation>Splunk: {part} kırmızı</translation>
    </message>
    <message>
        <source>version of {product}</source>
        <translation>{product} sürümü</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} değeri {value}</translation>
    </message>
    <message>
        <source>results of a search of {product}</source>
        <translation>{product} arama sonuçları</translation>
    </message>
    <message>
        <source>the search failed with status 200: {reason}</source>
        <translation>arama 200 durumuyla başarısız: {reason}</translation>
    </message>
    <message>
        <source>the search has not finished</source>
        <translation>arama bitmedi</translation>
    </message>
    <message>
        <source>Splunk warns: {reason}</source>
        <translation>Splunk uyarıyor: {reason}</translation>
    </message>
    <message>
        <source>{product} changed nothing</source>
        <translation>{product} değişiklik yapmadı</translation>
    </message>
    <message>
        <source>notable without a title</source>
        <translation>başlıksız notable</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} boş</translation>
    </message>
    <message>
        <source>has not been seen again for {minutes} min</source>
        <translation>{minutes} dk boyunca yeniden görülmedi</translation>
    </message>
    <message>
        <source>Load the signatures again</source>
        <translation>İmzaları yeniden yükle</translation>
    </message>
    <message>
        <source>Has Suricata read its rule files again, without a restart.</source>
        <translation>Suricata kural dosyalarını yeniden başlamadan tekrar okur.</translation>
    </message>
    <message>
        <source>write access to the command socket</source>
        <translation>komut soketine yazma erişimi</translation>
    </message>
    <message>
        <source>Suricata has not told its counters: is stats among the types of its eve-log?</source>
        <translation>Suricata sayaçlarını bildirmedi: eve-log türleri arasında stats var mı?</translation>
    </message>
    <message>
        <source>Suricata has not told its counters for {seconds} s; it may be dead</source>
        <translation>Suricata {seconds} sn sayaçlarını bildirmedi; ölü olabilir</translation>
    </message>
    <message>
        <source>Suricata itself lost {count} alerts: its queue for one packet was full</source>
        <translation>Suricata {count} alarmı kendisi kaybetti: tek paketin kuyruğu doluydu</translation>
    </message>
    <message>
        <source>this way of capturing does not tell what it missed</source>
        <translation>bu yakalama yöntemi neyi kaçırdığını bildirmiyor</translation>
    </message>
    <message>
        <source>{count} more signatures matched</source>
        <translation>{count} imza daha eşleşti</translation>
    </message>
    <message>
        <source>{count} times from {sources} to {target}</source>
        <translation>{count} kez, {sources} → {target}</translation>
    </message>
    <message>
        <source>{alert} (blocked)</source>
        <translation>{alert} (bloklandı)</translation>
    </message>
    <message>
        <source>this user may not write to {path}</source>
        <translation>bu kullanıcı {path} yoluna yazamaz</translation>
    </message>
    <message>
        <source>nobody answers at {place}: {reason}</source>
        <translation>{place} yanıt vermiyor: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}</source>
        <translation>{name} kullanılamıyor: {reason}</translation>
    </message>
    <message>
        <source>signature {id}</source>
        <translation>imza {id}</translation>
    </message>
    <message>
        <source>indexer and indexer_login belong together</source>
        <translation>indexer ile indexer_login birlikte verilir</translation>
    </message>
    <message>
        <source>Restart an agent</source>
        <translation>Ajanı yeniden başlat</translation>
    </message>
    <message>
        <source>Restarts the Wazuh agent on a machine; it watches nothing for the time that takes.</source>
        <translation>Makinedeki Wazuh ajanını yeniden başlatır; bu sürede hiçbir şey izlenmez.</translation>
    </message>
    <message>
        <source>silent agents</source>
        <translation>sessiz ajanlar</translation>
    </message>
    <message>
        <source>Wazuh {version} does not tell how its daemons are</source>
        <translation>Wazuh {version} daemon’larının durumunu bildirmiyor</translation>
    </message>
    <message>
        <source>the indexer: {reason}</source>
        <translation>indexer: {reason}</translation>
    </message>
    <message>
        <source>more alerts of level {level} in an hour than can be read</source>
        <translation>bir saatte okunabilenden çok {level} düzeyi alarm var</translation>
    </message>
    <message>
        <source>no alert of any level was indexed for an hour; what brings them there may be dead</source>
        <translation>bir saattir hiçbir düzeyde alarm indekslenmedi; onları taşıyan bileşen ölü olabilir</translation>
    </message>
    <message>
        <source>{daemon} of {system} does not run</source>
        <translation>{system}: {daemon} çalışmıyor</translation>
    </message>
    <message>
        <source>The Wazuh agent on {host} is silent</source>
        <translation>{host} üzerindeki Wazuh ajanı sessiz</translation>
    </message>
    <message>
        <source>agent {id} at {place}</source>
        <translation>ajan {id}, {place}</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>bilinmeyen bir adres</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>{count} times in the last hour; level {level}</source>
        <translation>son saatte {count} kez; düzey {level}</translation>
    </message>
    <message>
        <source>vulnerabilities of {product}</source>
        <translation>{product} zafiyetleri</translation>
    </message>
    <message>
        <source>the indexer has no index {index}</source>
        <translation>indexer’da {index} indeksi yok</translation>
    </message>
    <message>
        <source>the indexer ran out of time and counted in part</source>
        <translation>indexer’ın süresi yetmedi, kısmen saydı</translation>
    </message>
    <message>
        <source>{count} of {total} shards of the indexer did not answer</source>
        <translation>indexer’da {total} shard’ın {count} tanesi yanıt vermedi</translation>
    </message>
    <message>
        <source>rule {id}</source>
        <translation>kural {id}</translation>
    </message>
    <message>
        <source>agents of {product}</source>
        <translation>{product} ajanları</translation>
    </message>
    <message>
        <source>daemons of {product}</source>
        <translation>{product} daemon’ları</translation>
    </message>
    <message>
        <source>policies of {product}</source>
        <translation>{product} ilkeleri</translation>
    </message>
    <message>
        <source>some items could not be read</source>
        <translation>bazı öğeler okunamadı</translation>
    </message>
    <message>
        <source>Wazuh answers in part: {reason}</source>
        <translation>Wazuh kısmen yanıt veriyor: {reason}</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>the file {path} does not exist</source>
        <translation>{path} dosyası yok</translation>
    </message>
    <message>
        <source>the file {path} cannot be read: {reason}</source>
        <translation>{path} dosyası okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>the file was cut off; what was written shortly before is not known</source>
        <translation>dosya kesildi; az önce yazılanlar bilinmiyor</translation>
    </message>
    <message>
        <source>{size} MB have not been read yet</source>
        <translation>{size} MB henüz okunmadı</translation>
    </message>
    <message>
        <source>the file was rotated and the end of the old one is not there any more</source>
        <translation>dosya döndürüldü, eskisinin sonu artık yok</translation>
    </message>
    <message>
        <source>a line of more than {size} MB was left out</source>
        <translation>{size} MB’tan uzun bir satır atlandı</translation>
    </message>
    <message>
        <source>{what}: {value} is not a time</source>
        <translation>{what}: {value} bir zaman değil</translation>
    </message>
    <message>
        <source>not the {what}</source>
        <translation>{what} değil</translation>
    </message>
    <message>
        <source>not an answer of {product}</source>
        <translation>{product} yanıtı değil</translation>
    </message>
    <message>
        <source>not an answer of {product}: {reason}</source>
        <translation>{product} yanıtı değil: {reason}</translation>
    </message>
    <message>
        <source>{product} says {words}</source>
        <translation>{product} bildirimi: {words}</translation>
    </message>
    <message>
        <source>{product} warns: {words}</source>
        <translation>{product} uyarısı: {words}</translation>
    </message>
    <message>
        <source>{what}: {value} is not a number</source>
        <translation>{what}: {value} bir sayı değil</translation>
    </message>
    <message>
        <source>rate limited: {reason}</source>
        <translation>hız sınırı: {reason}</translation>
    </message>
    <message>
        <source>nothing was named that this could be about</source>
        <translation>bunun ilgili olabileceği bir şey belirtilmedi</translation>
    </message>
    <message>
        <source>{target} has not answered yet: end it when it shows</source>
        <translation>{target} henüz yanıt vermedi: göründüğünde bitirin</translation>
    </message>
    <message>
        <source>an acknowledgement needs an end</source>
        <translation>onayın bir bitişi olmalı</translation>
    </message>
    <message>
        <source>it is too late to undo that</source>
        <translation>bunu geri almak için çok geç</translation>
    </message>
    <message>
        <source>{who} alone can ask for that again</source>
        <translation>bunu yalnız {who} yeniden isteyebilir</translation>
    </message>
    <message>
        <source>this cannot be undone</source>
        <translation>bu geri alınamaz</translation>
    </message>
    <message>
        <source>there is no journal, so the past is not known</source>
        <translation>günlük yok, bu yüzden geçmiş bilinmiyor</translation>
    </message>
    <message>
        <source>there is no journal, so nothing can be counted</source>
        <translation>günlük yok, hiçbir şey sayılamaz</translation>
    </message>
    <message>
        <source>without a journal no wall can be reached</source>
        <translation>günlük olmadan hiçbir duvara ulaşılamaz</translation>
    </message>
    <message>
        <source>nobody has acknowledged it</source>
        <translation>kimse onaylamadı</translation>
    </message>
    <message>
        <source>a wall only shows: it may not act on anything</source>
        <translation>duvar yalnız gösterir: hiçbir eylem yapamaz</translation>
    </message>
    <message>
        <source>there is no journal, so nothing can be acknowledged; see the notes on the board</source>
        <translation>günlük yok, hiçbir şey onaylanamaz; panodaki notlara bakın</translation>
    </message>
    <message>
        <source>{target} knows no silences; shelve it here instead</source>
        <translation>{target} susturma bilmiyor; onun yerine burada rafa alın</translation>
    </message>
    <message>
        <source>{target} decides by itself when an alert is over</source>
        <translation>{target}, bir alarmın ne zaman bittiğine kendisi karar verir</translation>
    </message>
    <message>
        <source>{target} cannot be made to look again; ask it what it knows</source>
        <translation>{target} yeniden baktırılamaz; ne bildiğini sorun</translation>
    </message>
    <message>
        <source>no alert {alert} stands now</source>
        <translation>açık {alert} alarmı yok</translation>
    </message>
    <message>
        <source>no answer in {seconds} s</source>
        <translation>{seconds} sn yanıt yok</translation>
    </message>
    <message>
        <source>sent; not shown yet</source>
        <translation>gönderildi; daha görünmüyor</translation>
    </message>
    <message>
        <source>held on this board</source>
        <translation>bu panoda tutuluyor</translation>
    </message>
    <message>
        <source>no alert {alert} stands now, or was missed</source>
        <translation>açık {alert} alarmı yok veya kaçırıldı</translation>
    </message>
    <message>
        <source>it is on the shelf already, put there by {who}</source>
        <translation>zaten rafta, rafa alan: {who}</translation>
    </message>
    <message>
        <source>a shelf lasts at most {seconds} s</source>
        <translation>rafta kalma en çok {seconds} sn sürer</translation>
    </message>
    <message>
        <source>say why: a shelf needs a reason</source>
        <translation>nedenini yazın: raf için neden gerekli</translation>
    </message>
    <message>
        <source>it is not on the shelf</source>
        <translation>rafta değil</translation>
    </message>
    <message>
        <source>a comment needs words</source>
        <translation>yorum boş olamaz</translation>
    </message>
    <message>
        <source>nobody to escalate to: name people under `escalation:` in the configuration</source>
        <translation>eskale edilecek kimse yok: yapılandırmada `escalation:` altında kişi belirtin</translation>
    </message>
    <message>
        <source>{who} is the last of the escalation chain</source>
        <translation>{who} eskalasyon zincirinin sonuncusu</translation>
    </message>
    <message>
        <source>too late: it has left already</source>
        <translation>çok geç: çoktan gönderildi</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>zamanında yanıt yok</translation>
    </message>
    <message>
        <source>{target} is not polled now, or takes no operations</source>
        <translation>{target} şu an yoklanmıyor veya işlem almıyor</translation>
    </message>
    <message>
        <source>{target} knows no operation {name}; it knows {names}</source>
        <translation>{target}, {name} işlemini bilmiyor; bildikleri: {names}</translation>
    </message>
    <message>
        <source>no alert that stands shows it</source>
        <translation>açık hiçbir alarm bunu göstermiyor</translation>
    </message>
    <message>
        <source>{target} takes a downtime of an alert that stands, and no more</source>
        <translation>{target} yalnız açık bir alarm için planlı kesinti alır</translation>
    </message>
    <message>
        <source>it cannot be asked for again: {reason}</source>
        <translation>yeniden istenemez: {reason}</translation>
    </message>
    <message>
        <source>say why: a silence needs a reason</source>
        <translation>nedenini yazın: susturma için neden gerekli</translation>
    </message>
    <message>
        <source>a silence needs an end</source>
        <translation>susturmanın bir bitişi olmalı</translation>
    </message>
    <message>
        <source>set by the profile of this seat, from {source}</source>
        <translation>bu yerin profili belirledi, kaynak: {source}</translation>
    </message>
    <message>
        <source>{place}, in place of the profile&apos;s</source>
        <translation>{place}, profildekinin yerine</translation>
    </message>
    <message>
        <source>{file} is not used: {reason}</source>
        <translation>{file} kullanılmıyor: {reason}</translation>
    </message>
    <message>
        <source>this seat follows {source}; `noc-app enrol --leave` ends that</source>
        <translation>bu yer {source} kaynağını izliyor; `noc-app enrol --leave` bunu bitirir</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>ağ çıkışı</translation>
    </message>
    <message>
        <source>name server</source>
        <translation>ad sunucusu</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>vekil sunucu</translation>
    </message>
    <message>
        <source>the gateway {address} does not answer</source>
        <translation>{address} ağ geçidi yanıt vermiyor</translation>
    </message>
    <message>
        <source>this machine has no way out: its network is down or unplugged</source>
        <translation>bu makinenin ağ çıkışı yok: ağı kapalı veya kablosu çekili</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>ağ geçidi</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} ve {count} tane daha</translation>
    </message>
    <message>
        <source>the name server does not know {name}: it is down or cannot be reached</source>
        <translation>ad sunucusu bilmiyor: {name}; kapalı veya ulaşılamıyor</translation>
    </message>
    <message>
        <source>the proxy {address} does not answer</source>
        <translation>{address} vekil sunucusu yanıt vermiyor</translation>
    </message>
    <message>
        <source>nobody is told of anything, because there is no journal to write it down in first</source>
        <translation>kimseye bir şey bildirilmiyor, çünkü önce yazılacak bir günlük yok</translation>
    </message>
    <message>
        <source>{target} is not polled now</source>
        <translation>{target} şu an yoklanmıyor</translation>
    </message>
    <message>
        <source>is another pack than the one whose sha256 is configured</source>
        <translation>sha256 değeri yapılandırılan paket bu değil</translation>
    </message>
    <message>
        <source>This seat has no profile yet: {reason}</source>
        <translation>Bu yerin henüz profili yok: {reason}</translation>
    </message>
    <message>
        <source>The profile is not up to date: {reason}. The last good one is used</source>
        <translation>Profil güncel değil: {reason}. Son geçerli profil kullanılıyor</translation>
    </message>
    <message>
        <source>The profile is not up to date: {reason}. The last good one of {age} ago is used</source>
        <translation>Profil güncel değil: {reason}. Son geçerli profil ({age} önce) kullanılıyor</translation>
    </message>
    <message>
        <source>{source} cannot be read: {reason}</source>
        <translation>{source} okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>write an address that begins with https://, or the path of a file</source>
        <translation>https:// ile başlayan bir adres veya bir dosya yolu yazın</translation>
    </message>
    <message>
        <source>{source} answered {said}</source>
        <translation>{source} yanıtı: {said}</translation>
    </message>
    <message>
        <source>there is no such incident any more</source>
        <translation>böyle bir olay artık yok</translation>
    </message>
    <message>
        <source>the key of the audit {path} cannot be kept: {reason}</source>
        <translation>denetim anahtarı saklanamıyor ({path}): {reason}</translation>
    </message>
    <message>
        <source>No target here carries logs</source>
        <translation>Buradaki hiçbir hedef günlük taşımıyor</translation>
    </message>
    <message>
        <source>This series names no host and no service whose lines could be looked for</source>
        <translation>Bu seri, satırları aranabilecek bir sunucu ya da hizmet adı vermiyor</translation>
    </message>
    <message>
        <source>That moment has not been yet</source>
        <translation>O an henüz gelmedi</translation>
    </message>
    <message>
        <source>a bug, see the log of this program</source>
        <translation>bir program hatası, bu programın günlüğüne bakın</translation>
    </message>
    <message>
        <source>this maintenance is over already</source>
        <translation>bu bakım çoktan bitti</translation>
    </message>
    <message>
        <source>say why: planned work needs a reason</source>
        <translation>nedenini yazın: planlı iş için neden gerekli</translation>
    </message>
    <message>
        <source>it must end later than it begins, and later than now</source>
        <translation>başlangıcından ve şimdiden sonra bitmeli</translation>
    </message>
    <message>
        <source>it may last 30 days at most; write what lasts longer into the configuration</source>
        <translation>en çok 30 gün sürebilir; daha uzununu yapılandırmaya yazın</translation>
    </message>
    <message>
        <source>not delivered yet: {reason}</source>
        <translation>henüz teslim edilmedi: {reason}</translation>
    </message>
    <message>
        <source>given up after a day: {reason}</source>
        <translation>bir gün sonra vazgeçildi: {reason}</translation>
    </message>
    <message>
        <source>{rule} is not understood and tells nobody: {reason}</source>
        <translation>{rule} anlaşılmıyor, kimseye bildirmiyor: {reason}</translation>
    </message>
    <message>
        <source>this note was taken back already</source>
        <translation>bu not zaten geri alındı</translation>
    </message>
    <message>
        <source>a note needs words</source>
        <translation>bir not söz ister</translation>
    </message>
    <message>
        <source>the Airflow user has the role {role}, this needs {needed}</source>
        <translation>Airflow kullanıcısının rolü {role}, bunun için {needed} gerekir</translation>
    </message>
    <message>
        <source>the owner of the application key lacks the permission {permission}</source>
        <translation>uygulama anahtarının sahibinde {permission} izni yok</translation>
    </message>
    <message>
        <source>permissions of {product}</source>
        <translation>{product} izinleri</translation>
    </message>
    <message>
        <source>the socket has the level {level}, this needs {needed}</source>
        <translation>soketin düzeyi {level}, gereken {needed}</translation>
    </message>
    <message>
        <source>the service account lacks the permission {permission}</source>
        <translation>hizmet hesabında {permission} izni yok</translation>
    </message>
    <message>
        <source>scopes of {product}</source>
        <translation>{product} kapsamları</translation>
    </message>
    <message>
        <source>nobody is told anything there</source>
        <translation>orada kimseye bir şey bildirilmez</translation>
    </message>
    <message>
        <source>a message whose answer was lost may be sent twice</source>
        <translation>yanıtı kaybolan bir ileti iki kez gönderilebilir</translation>
    </message>
    <message>
        <source>make a new token there and put it where the place {id} of `notify:` says</source>
        <translation>orada yeni bir token oluşturun ve `notify:` içindeki {id} yerinin söylediği yere koyun</translation>
    </message>
    <message>
        <source>{id} lacks the permission {permission}: {what}</source>
        <translation>{id} için {permission} izni yok: {what}</translation>
    </message>
    <message>
        <source>give the app of the place {id} the permission {permission}, and install it again</source>
        <translation>{id} yerinin uygulamasına {permission} iznini verin ve onu yeniden kurun</translation>
    </message>
    <message>
        <source>{id} lets us tell people</source>
        <translation>{id} insanlara haber vermemize izin veriyor</translation>
    </message>
    <message>
        <source>a note has at most {most} characters</source>
        <translation>bir not en çok {most} karakterdir</translation>
    </message>
    <message>
        <source>a note stands at most a day ahead</source>
        <translation>bir not en çok bir gün ileride durur</translation>
    </message>
    <message>
        <source>only {owner} takes this note back</source>
        <translation>bu notu yalnızca {owner} geri alır</translation>
    </message>
    <message>
        <source>a demo reaches nothing but its own estate</source>
        <translation>demo kendi ortamından başka bir yere ulaşmaz</translation>
    </message>
    <message>
        <source>this target has no address</source>
        <translation>bu hedefin adresi yok</translation>
    </message>
    <message>
        <source>not sent: waits on this desk until the shared journal is reached again</source>
        <translation>gönderilmedi: ortak günlüğe yeniden ulaşılana dek bu masada bekliyor</translation>
    </message>
    <message>
        <source>not queued: what hides alerts, or ends that, would begin at a moment that nobody chose</source>
        <translation>kuyruğa alınmadı: alarmları gizleyen veya bunu bitiren eylem, kimsenin seçmediği bir anda başlardı</translation>
    </message>
    <message>
        <source>Not done after the connection came back: {what}</source>
        <translation>Bağlantı geri gelince yapılmadı: {what}</translation>
    </message>
    <message>
        <source>Queued, not sent: {names} and {count} more</source>
        <translation>Kuyrukta, gönderilmedi: {names} ve {count} daha</translation>
    </message>
    <message>
        <source>Queued, not sent: {names}</source>
        <translation>Kuyrukta, gönderilmedi: {names}</translation>
    </message>
    <message>
        <source>the note “{words}”</source>
        <translation>“{words}” notu</translation>
    </message>
    <message>
        <source>{who} has given it to nobody since then</source>
        <translation>{who} o zamandan beri kimseye atamadı</translation>
    </message>
    <message>
        <source>{who} has given it to {other} since then</source>
        <translation>{who} o zamandan beri bunu atadı: {other}</translation>
    </message>
    <message>
        <source>the anchor of the audit {path} cannot be read: {reason}</source>
        <translation>{path} denetim çıpası okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>the anchor of the audit {path} cannot be written: {reason}</source>
        <translation>{path} denetim çıpası yazılamıyor: {reason}</translation>
    </message>
    <message>
        <source>without its key the audit cannot be verified; see `audit:` in the configuration</source>
        <translation>anahtarı olmadan denetim doğrulanamaz; yapılandırmada bkz. `audit:`</translation>
    </message>
    <message>
        <source>the journal {path} cannot be used: {reason}</source>
        <translation>{path} günlüğü kullanılamıyor: {reason}</translation>
    </message>
    <message>
        <source>no journal: {folder} cannot be made ({reason})</source>
        <translation>günlük yok: {folder} oluşturulamıyor ({reason})</translation>
    </message>
    <message>
        <source>no journal: {folder} is not writable</source>
        <translation>günlük yok: {folder} yazılabilir değil</translation>
    </message>
    <message>
        <source>no journal: {path} is not a file that can be written</source>
        <translation>günlük yok: {path} yazılabilir bir dosya değil</translation>
    </message>
    <message>
        <source>make it writable for this user, or name another file under `journal:` in the configuration</source>
        <translation>bu kullanıcıya yazma izni verin veya yapılandırmada `journal:` altında başka dosya belirtin</translation>
    </message>
    <message>
        <source>it was set aside as {path}</source>
        <translation>kenara alındı: {path}</translation>
    </message>
    <message>
        <source>there is no backup: the journal starts empty, acknowledgements held here are lost</source>
        <translation>yedek yok: günlük boş başlıyor, burada tutulan onaylar kayboldu</translation>
    </message>
    <message>
        <source>the backup {trouble} too: the journal starts empty, acknowledgements held here are lost</source>
        <translation>yedek de {trouble}: günlük boş başlıyor, burada tutulan onaylar kayboldu</translation>
    </message>
    <message>
        <source>the backup of {time} was restored; what came later is not in it</source>
        <translation>{time} yedeği geri yüklendi; sonrası içinde yok</translation>
    </message>
    <message>
        <source>cannot be used ({reason})</source>
        <translation>kullanılamıyor ({reason})</translation>
    </message>
    <message>
        <source>the journal is closed</source>
        <translation>günlük kapalı</translation>
    </message>
    <message>
        <source>{count} alert events were lost</source>
        <translation>{count} alarm kaydı kayboldu</translation>
    </message>
    <message>
        <source>{reason} (since {time})</source>
        <translation>{reason} (başlangıç {time})</translation>
    </message>
    <message>
        <source>without the key of the audit nothing can be done in a shared journal; give {example}</source>
        <translation>denetim anahtarı olmadan ortak günlükte hiçbir şey yapılamaz; verin: {example}</translation>
    </message>
    <message>
        <source>the shared journal is not made yet: run noc-app journal init</source>
        <translation>ortak günlük henüz oluşturulmadı: noc-app journal init çalıştırın</translation>
    </message>
    <message>
        <source>the shared journal is of version {version}, this program of {own}: here it only shows and leads nothing; bring both to the same version</source>
        <translation>ortak günlük {version} sürümünde, bu program {own}: burada yalnız gösterir, hiçbir şeyi yönetmez; ikisini aynı sürüme getirin</translation>
    </message>
    <message>
        <source>this journal is not shared: nothing waits</source>
        <translation>bu günlük ortak değil: bekleyen bir şey yok</translation>
    </message>
    <message>
        <source>the audit was changed behind our back: entry {entry} is not the one that {path} knows; run noc-app audit verify</source>
        <translation>denetim haberimiz olmadan değiştirildi: {entry} numaralı girdi, {path} içindekiyle aynı değil; noc-app audit verify çalıştırın</translation>
    </message>
    <message>
        <source>already acknowledged by {who} at {time}</source>
        <translation>zaten onaylı, onaylayan: {who}, {time}</translation>
    </message>
    <message>
        <source>it knows hosts alone, and the series names none</source>
        <translation>yalnızca sunucuları bilir, seri ise hiçbirini adlandırmıyor</translation>
    </message>
    <message>
        <source>it knows addresses alone, and the series names none</source>
        <translation>yalnızca adresleri bilir, seri ise hiçbirini adlandırmıyor</translation>
    </message>
    <message>
        <source>a condition needs the name of a label</source>
        <translation>koşul için bir etiket adı gerekli</translation>
    </message>
    <message>
        <source>{given} is no condition on a label; write NAME=VALUE, NAME!=, NAME=~ or NAME!~</source>
        <translation>{given} etiket koşulu değil; NAME=VALUE, NAME!=, NAME=~ veya NAME!~ yazın</translation>
    </message>
    <message>
        <source>{given} are no conditions on labels</source>
        <translation>{given} etiket koşulları değil</translation>
    </message>
    <message>
        <source>{given} is no expression: {reason}</source>
        <translation>{given} bir ifade değil: {reason}</translation>
    </message>
    <message>
        <source>inhibit rule {place}</source>
        <translation>engelleme kuralı {place}</translation>
    </message>
    <message>
        <source>the alert cleared</source>
        <translation>alarm düzeldi</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>yeniden istendi</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>geri alınıyor</translation>
    </message>
    <message>
        <source>asked again by the same operator</source>
        <translation>aynı operatör yeniden istedi</translation>
    </message>
    <message>
        <source>asked for on another desk</source>
        <translation>başka bir masada istendi</translation>
    </message>
    <message>
        <source>the alert cleared meanwhile</source>
        <translation>alarm bu arada düzeldi</translation>
    </message>
    <message>
        <source>kept on this board: the backend takes no comments</source>
        <translation>bu panoda tutuluyor: arka uç yorum almıyor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>süresi doldu</translation>
    </message>
    <message>
        <source>in the shared journal now; sent as soon as a poll shows that nobody has it</source>
        <translation>artık ortak günlükte; bir yoklama kimsenin üstlenmediğini gösterince gönderilir</translation>
    </message>
    <message>
        <source>held on this board: the backend knows no acknowledgement</source>
        <translation>bu panoda tutuluyor: arka uç onay bilmiyor</translation>
    </message>
    <message>
        <source>lapsed: the severity rose or it fired again</source>
        <translation>geçersiz: önem arttı veya yine oluştu</translation>
    </message>
    <message>
        <source>it was asked to look again; its next answer shows what it found</source>
        <translation>yeniden bakması istendi; bulduğunu sonraki yanıtı gösterir</translation>
    </message>
    <message>
        <source>its time was over before the backend showed it</source>
        <translation>arka uç göstermeden süresi doldu</translation>
    </message>
    <message>
        <source>nobody knows whether it was asked; ask again</source>
        <translation>istenip istenmediği bilinmiyor; yeniden isteyin</translation>
    </message>
    <message>
        <source>the backend took it; whether it worked cannot be read back there</source>
        <translation>arka uç aldı; işe yarayıp yaramadığı oradan okunamıyor</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived; it was not sent again</source>
        <translation>ulaşıp ulaşmadığı bilinmiyor; yeniden gönderilmedi</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived, and the backend does not show it; it was not sent again</source>
        <translation>ulaşıp ulaşmadığı bilinmiyor, arka uç da göstermiyor; yeniden gönderilmedi</translation>
    </message>
    <message>
        <source>the backend accepted it but does not show it; it may have been removed there</source>
        <translation>arka uç kabul etti ama göstermiyor; orada kaldırılmış olabilir</translation>
    </message>
    <message>
        <source>the backend took it but does not show it</source>
        <translation>arka uç aldı ama göstermiyor</translation>
    </message>
    <message>
        <source>its time was over before this desk was connected again</source>
        <translation>bu masa yeniden bağlanmadan süresi doldu</translation>
    </message>
    <message>
        <source>the severity rose</source>
        <translation>önem arttı</translation>
    </message>
    <message>
        <source>the backend accepted it but still shows what was to end</source>
        <translation>arka uç kabul etti ama bitmesi gerekeni hâlâ gösteriyor</translation>
    </message>
    <message>
        <source>the backend took it but still shows the alert</source>
        <translation>arka uç aldı ama alarmı hâlâ gösteriyor</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>geri alan: {who}</translation>
    </message>
    <message>
        <source>taken from the shelf by {who}</source>
        <translation>raftan alan: {who}</translation>
    </message>
    <message>
        <source>undone by {who}</source>
        <translation>geri alan: {who}</translation>
    </message>
    <message>
        <source>its acknowledgement ended</source>
        <translation>onayı bitti</translation>
    </message>
    <message>
        <source>acknowledgement none</source>
        <translation>onay yok</translation>
    </message>
    <message>
        <source>acknowledgement requested</source>
        <translation>onay istendi</translation>
    </message>
    <message>
        <source>acknowledgement confirmed</source>
        <translation>onay doğrulandı</translation>
    </message>
    <message>
        <source>acknowledgement rejected</source>
        <translation>onay reddedildi</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>kimseye atanmadı</translation>
    </message>
    <message>
        <source>comment: {words}</source>
        <translation>yorum: {words}</translation>
    </message>
    <message>
        <source>acknowledgement ends at {time}</source>
        <translation>onay bitişi {time}</translation>
    </message>
    <message>
        <source>silence ends at {time}</source>
        <translation>susturma bitişi {time}</translation>
    </message>
    <message>
        <source>shelf ends at {time}</source>
        <translation>raf bitişi {time}</translation>
    </message>
    <message>
        <source>maintenance ends at {time}</source>
        <translation>bakım bitişi {time}</translation>
    </message>
    <message>
        <source>acknowledgement by {who} ends at {time}</source>
        <translation>onay bitişi {time}, onaylayan {who}</translation>
    </message>
    <message>
        <source>silence by {who} ends at {time}</source>
        <translation>susturma bitişi {time}, susturan {who}</translation>
    </message>
    <message>
        <source>shelf by {who} ends at {time}</source>
        <translation>raf bitişi {time}, rafa alan {who}</translation>
    </message>
    <message>
        <source>maintenance by {who} ends at {time}</source>
        <translation>bakım bitişi {time}, sorumlu {who}</translation>
    </message>
    <message>
        <source>escalated to {who}</source>
        <translation>eskale edildi: {who}</translation>
    </message>
    <message>
        <source>no longer silenced</source>
        <translation>artık susturulmuyor</translation>
    </message>
    <message>
        <source>no longer shelved</source>
        <translation>artık rafta değil</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>reddedildi: {reason}</translation>
    </message>
    <message>
        <source>reported again</source>
        <translation>yine bildirildi</translation>
    </message>
    <message>
        <source>severity rose</source>
        <translation>önem arttı</translation>
    </message>
    <message>
        <source>its time on the shelf is over</source>
        <translation>rafta kalma süresi doldu</translation>
    </message>
    <message>
        <source>shelved: {reason}</source>
        <translation>rafta: {reason}</translation>
    </message>
    <message>
        <source>taken from the shelf</source>
        <translation>raftan alındı</translation>
    </message>
    <message>
        <source>un-acknowledge requested</source>
        <translation>onayı geri alma istendi</translation>
    </message>
    <message>
        <source>not answered yet: {reason}</source>
        <translation>henüz yanıt yok: {reason}</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>toparlandı</translation>
    </message>
    <message>
        <source>series vanished</source>
        <translation>seri kayboldu</translation>
    </message>
    <message>
        <source>rule deleted</source>
        <translation>kural silindi</translation>
    </message>
    <message>
        <source>target removed</source>
        <translation>hedef kaldırıldı</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>the alert has no labels, so a silence would hide every alert</source>
        <translation>alarmda etiket yok, susturma her alarmı gizlerdi</translation>
    </message>
    <message>
        <source>at least one condition is needed</source>
        <translation>en az bir koşul gerekli</translation>
    </message>
    <message>
        <source>these conditions hold for alerts without any of the labels too: every alert would be hidden</source>
        <translation>bu koşullar hiç etiketi olmayan alarmlara da uyuyor: her alarm gizlenirdi</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 dk</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 dk</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 sa</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 sa</translation>
    </message>
    <message>
        <source>Never: the configuration forbids it (ack, endless)</source>
        <translation>Asla: yapılandırma izin vermiyor (ack, endless)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Acknowledge {title}</source>
        <translation>Onayla: {title}</translation>
    </message>
    <message>
        <source>Assign {group} to me</source>
        <translation>Bana ata: {group}</translation>
    </message>
    <message>
        <source>Assign it to me</source>
        <translation>Bana ata</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n</source>
        <translation>
            <numerusform>Onayla: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The wall keeps showing the alert, with your name, until it clears.</source>
        <translation>Duvar, alarmı düzelene kadar adınızla göstermeye devam eder.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>isteğe bağlı</translation>
    </message>
    <message>
        <source>Alert me again if not fixed in</source>
        <translation>Şu sürede düzelmezse yeniden uyar</translation>
    </message>
    <message>
        <source>Shift A skips this, Z undoes</source>
        <translation>Shift A bunu atlar, Z geri alır</translation>
    </message>
    <message numerus="yes">
        <source>Also acknowledge the %n other alerts in {group}</source>
        <translation>
            <numerusform>{group} içindeki diğer %n alarmı da onayla</numerusform>
        </translation>
    </message>
    <message>
        <source>Also acknowledge the other alert in {group}</source>
        <translation>{group} içindeki diğer alarmı da onayla</translation>
    </message>
    <message numerus="yes">
        <source>Also acknowledge the %n other alerts that are marked</source>
        <translation>
            <numerusform>İşaretli diğer %n alarmı da onayla</numerusform>
        </translation>
    </message>
    <message>
        <source>Also acknowledge the other alert that is marked</source>
        <translation>İşaretli diğer alarmı da onayla</translation>
    </message>
    <message numerus="yes">
        <source>Search %n systems</source>
        <translation>
            <numerusform>%n sistemde ara</numerusform>
        </translation>
    </message>
    <message>
        <source>A note is written on the chart of a signal: open one first</source>
        <translation>Not, bir sinyalin grafiğine yazılır: önce birini açın</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>as they came. {why}</source>
        <translation>geldiği gibi. {why}</translation>
    </message>
    <message>
        <source>Put the cursor on a moment of the chart: lines around it are looked for</source>
        <translation>İmleci grafikte bir ana getirin: çevresindeki satırlar aranır</translation>
    </message>
    <message>
        <source>Logs around {time}</source>
        <translation>{time} çevresinde log</translation>
    </message>
    <message>
        <source>looking for lines …</source>
        <translation>satırlar aranıyor …</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the nearest %n line(s) of more</source>
        <translation>
            <numerusform>daha çok satırdan en yakın %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} from {targets}</source>
        <translation>{count}, {targets}</translation>
    </message>
    <message>
        <source>{first}. {more}</source>
        <translation>{first}. {more}</translation>
    </message>
    <message>
        <source>step</source>
        <translation>adım</translation>
    </message>
    <message>
        <source>note here</source>
        <translation>buraya not</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>A signal</source>
        <translation>Bir sinyal</translation>
    </message>
    <message>
        <source>{count} of {all} acknowledged, by {who}</source>
        <translation>{all} alarmdan {count} onaylı, {who}</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Seçileni aç</translation>
    </message>
    <message>
        <source>Mark several</source>
        <translation>Birkaçını işaretle</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Bir sayfaya git</translation>
    </message>
    <message>
        <source>Nobody told what was logged between {start} and {end}</source>
        <translation>{start} ile {end} arasında ne yazıldığını kimse söylemedi</translation>
    </message>
    <message>
        <source>No log lines about {names} between {start} and {end}</source>
        <translation>{start} ile {end} arasında log satırı yok: {names}</translation>
    </message>
    <message>
        <source>No log lines between {start} and {end}</source>
        <translation>{start} ile {end} arasında log satırı yok</translation>
    </message>
    <message>
        <source>{target} did not tell all: {reason}</source>
        <translation>{target} her şeyi söylemedi: {reason}</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Log satırları</translation>
    </message>
    <message>
        <source>What happened, such as: deploy 4.2 begun</source>
        <translation>Ne oldu, örneğin: 4.2 dağıtımı başladı</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notu sakla</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>Not, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n more here: a shorter time tells them apart</source>
        <translation>
            <numerusform>burada %n tane daha: daha kısa süre onları ayırır</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} ({who}, {time})</source>
        <translation>{words} ({who}, {time})</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take back: {words}</source>
        <translation>Geri al: {words}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>The comment is sent in {seconds} s</source>
        <translation>Yorum {seconds} sn içinde gönderilir</translation>
    </message>
    <message>
        <source>Escalated in {seconds} s</source>
        <translation>{seconds} sn içinde eskale edilir</translation>
    </message>
    <message>
        <source>The backend is told in {seconds} s that it is over</source>
        <translation>Bittiği {seconds} sn içinde arka uca bildirilir</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) here</source>
        <translation>
            <numerusform>burada %n not daha</numerusform>
        </translation>
    </message>
    <message>
        <source>write how long until now, such as 3h, or two times with a dash between</source>
        <translation>şimdiye kadar ne kadar, örneğin 3h, ya da aralarında tire olan iki saat yazın</translation>
    </message>
    <message>
        <source>that has not been yet</source>
        <translation>bu zaman henüz gelmedi</translation>
    </message>
    <message>
        <source>the second time must be after the first</source>
        <translation>ikinci saat birinciden sonra olmalı</translation>
    </message>
    <message>
        <source>{moment} is not a time</source>
        <translation>{moment} bir saat değil</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Gösterilecek zaman</translation>
    </message>
    <message>
        <source>Note kept: {words}</source>
        <translation>Not saklandı: {words}</translation>
    </message>
    <message>
        <source>Not sent yet, waits on this desk: {words}</source>
        <translation>Henüz gönderilmedi, bu masada bekliyor: {words}</translation>
    </message>
    <message>
        <source>Note taken back: {words}</source>
        <translation>Not geri alındı: {words}</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Yorumlandı</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskale edildi</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Çözüldü</translation>
    </message>
    <message>
        <source>Services asked from this machine over HTTP, TCP, TLS, DNS and ICMP.</source>
        <translation>Bu makineden HTTP, TCP, TLS, DNS ve ICMP ile sorulan servisler.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Bu makine</translation>
    </message>
    <message>
        <source>Processor, memory, file systems, disks and network, read with psutil.</source>
        <translation>İşlemci, bellek, dosya sistemleri, diskler ve ağ, psutil ile okunur.</translation>
    </message>
    <message>
        <source>Alerts and silences. An acknowledgement is a silence of exactly this alert.</source>
        <translation>Alarmlar ve susturmalar. Onay, yalnızca bu alarmın susturulmasıdır.</translation>
    </message>
    <message>
        <source>Monitors by group with what mutes them, metrics of your own, incidents; downtimes and events made here.</source>
        <translation>Gruplara göre monitörler ve onları susturanlar, kendi metrikleriniz, olaylar; buradan açılan planlı kesintiler ve etkinlikler.</translation>
    </message>
    <message>
        <source>The health of the cluster as alerts, its nodes, and figures of searches and ES|QL.</source>
        <translation>Alarm olarak küme sağlığı, kümenin düğümleri, arama ve ES|QL değerleri.</translation>
    </message>
    <message>
        <source>The alerts of its own rules with silences, rules that cannot be evaluated, and queries of its data sources.</source>
        <translation>Kendi kurallarının alarmları ve susturmalar, değerlendirilemeyen kurallar, veri kaynaklarının sorguları.</translation>
    </message>
    <message>
        <source>HAProxy over its statistics page: which servers are up, what waits, what fails.</source>
        <translation>İstatistik sayfasından HAProxy: hangi sunucular açık, ne bekliyor, ne hata veriyor.</translation>
    </message>
    <message>
        <source>What the statistics page says, how full the process is, and servers in and out.</source>
        <translation>İstatistik sayfasının bildirdikleri, sürecin doluluğu; sunucuları devreye alma ve çıkarma.</translation>
    </message>
    <message>
        <source>Any backend that answers with JSON: paths of RFC 9535 pick values, labels and times out of one document.</source>
        <translation>JSON ile yanıt veren her arka uç: RFC 9535 yolları tek belgeden değer, etiket ve zaman seçer.</translation>
    </message>
    <message>
        <source>Hosts and services with their problems, acknowledgements and downtimes, and how late its checks are.</source>
        <translation>Sunucular ve servisler; sorunları, onayları, planlı kesintileri ve kontrollerin ne kadar geciktiği.</translation>
    </message>
    <message>
        <source>Queries in InfluxQL, Flux or SQL to signals, and the checks of an InfluxDB 2 to alerts.</source>
        <translation>InfluxQL, Flux veya SQL sorguları sinyal, InfluxDB 2 kontrolleri alarm olur.</translation>
    </message>
    <message>
        <source>Its rules as alerts, those that fail or are late, and muting, unmuting, stopping and starting a rule.</source>
        <translation>Kuralları alarm olarak, hata veren veya geciken kurallar; kuralı susturma, yeniden açma, durdurma ve başlatma.</translation>
    </message>
    <message>
        <source>Nodes, pods, workloads and events; restart, scale and cordon.</source>
        <translation>Düğüm, pod, iş yükü ve etkinlikler; yeniden başlatma, ölçekleme, cordon.</translation>
    </message>
    <message>
        <source>What goes through its pipelines, what waits in them, and what its health report says.</source>
        <translation>Veri hatlarından ne geçtiği, içlerinde ne beklediği ve sağlık raporunun ne dediği.</translation>
    </message>
    <message>
        <source>Open issues, entities that call or went silent, NRQL of your own; acknowledge, give back, resolve.</source>
        <translation>Açık sorunlar, çağrı yapan veya susan varlıklar, kendi NRQL sorgularınız; onaylama, bırakma, çözme.</translation>
    </message>
    <message>
        <source>Requests and connections of the free page, and upstreams with their servers of the commercial API.</source>
        <translation>Ücretsiz sayfadan istekler ve bağlantılar, ticari API’den upstream’ler ve sunucuları.</translation>
    </message>
    <message>
        <source>Is it there, connections, locks, replication, cache, query time; cancels and ends sessions.</source>
        <translation>Erişilebilirlik, bağlantılar, kilitler, çoğaltma, önbellek, sorgu süresi; sorgu iptal eder, oturum sonlandırır.</translation>
    </message>
    <message>
        <source>Prometheus and other PromQL stores: queries to signals, rules to alerts, scrape targets to evidence.</source>
        <translation>Prometheus ve diğer PromQL depoları: sorgular sinyal, kurallar alarm, scrape hedefleri kanıt olur.</translation>
    </message>
    <message>
        <source>Queries of your own to signals, in transactions that only read.</source>
        <translation>Kendi sorgularınız, yalnızca okuyan işlemlerde, sinyal olur.</translation>
    </message>
    <message>
        <source>This board hears what applications send, as a StatsD daemon would.</source>
        <translation>Bu pano, uygulamaların gönderdiklerini bir StatsD daemon’ı gibi dinler.</translation>
    </message>
    <message>
        <source>Whether it is well, what it could not read, and the levels of its gauges.</source>
        <translation>Sağlıklı mı, neleri okuyamadı ve gauge’larının düzeyleri.</translation>
    </message>
    <message>
        <source>PromQL queries to signals. Its alerts are at vmalert, which is a target of its own.</source>
        <translation>PromQL sorguları sinyal olur. Alarmları, kendi başına bir hedef olan vmalert’tedir.</translation>
    </message>
    <message>
        <source>The alerts of its rules, and which of the rules say nothing.</source>
        <translation>Kurallarının alarmları ve hangi kuralların hiçbir şey bildirmediği.</translation>
    </message>
    <message>
        <source>Open problems with their owners and maintenances, reachable hosts, and whether its server is alive at all.</source>
        <translation>Sorumluları ve bakımlarıyla açık sorunlar, erişilebilen sunucular ve kendi sunucusunun ayakta olup olmadığı.</translation>
    </message>
    <message>
        <source>Open incidents with their owners, who is on call, and policies that nobody answers for.</source>
        <translation>Sorumlularıyla açık olaylar, kimin nöbette olduğu ve yanıt vereni olmayan ilkeler.</translation>
    </message>
    <message>
        <source>Sign-ins of a machine, from its authentication log or its systemd journal: who failed, how often, from where.</source>
        <translation>Kimlik doğrulama logundan veya systemd günlüğünden bir makinedeki girişler: kim, ne sıklıkta, nereden başarısız oldu.</translation>
    </message>
    <message>
        <source>Open alerts, and hosts that are silent, contained or run with reduced functions.</source>
        <translation>Açık alarmlar ile sessiz, yalıtılmış veya kısıtlı işlevle çalışan sunucular.</translation>
    </message>
    <message>
        <source>Who signs in to a realm, who fails, who attacks, and which accounts it has locked.</source>
        <translation>Bir realm’e kim giriyor, kim giremiyor, kim saldırıyor ve hangi hesaplar kilitlendi.</translation>
    </message>
    <message>
        <source>Which rules of a Linux firewall deny how much, which match, and which never did.</source>
        <translation>Linux firewall kurallarından hangileri ne kadar reddediyor, hangileri eşleşiyor, hangileri hiç eşleşmedi.</translation>
    </message>
    <message>
        <source>Splunk with Enterprise Security: open notables, detection searches that fail, and splunkd&apos;s own health.</source>
        <translation>Enterprise Security’li Splunk: açık notable’lar, hata veren tespit aramaları ve splunkd’nin kendi sağlığı.</translation>
    </message>
    <message>
        <source>What its signatures found, what it blocked, and whether it sees all of the traffic.</source>
        <translation>İmzalarının ne bulduğu, neyi engellediği ve tüm trafiği görüp görmediği.</translation>
    </message>
    <message>
        <source>Agents that fell silent, the manager&apos;s own daemons, and from its indexer alerts, sign-ins and vulnerabilities.</source>
        <translation>Susan ajanlar, yöneticinin kendi daemon’ları ve indexer’ından alarmlar, girişler ve zafiyetler.</translation>
    </message>
    <message>
        <source>Open errors, sessions and users without a crash; fix, assign, comment.</source>
        <translation>Açık hatalar, çökmesiz oturumlar ve kullanıcılar; düzeltildi sayma, atama, yorum.</translation>
    </message>
    <message>
        <source>Open crashes and hangs, users and sessions without a crash by version; close and note.</source>
        <translation>Açık çökmeler ve donmalar, sürüme göre çökmesiz kullanıcı ve oturumlar; kapatma ve not.</translation>
    </message>
    <message>
        <source>Users without a crash, hangs, slow starts, wake locks, by day; anomalies as alerts.</source>
        <translation>Gün gün çökmesiz kullanıcılar, donmalar, yavaş açılışlar, wake lock’lar; anomaliler alarm olur.</translation>
    </message>
    <message>
        <source>HTTP archives and packet captures in a watched folder, read into network performance.</source>
        <translation>İzlenen bir klasördeki HTTP arşivleri ve paket kayıtları, ağ performansı olarak okunur.</translation>
    </message>
    <message>
        <source>Unresolved issues, sessions without a crash by release, scheduled jobs; resolve and assign.</source>
        <translation>Çözülmemiş sorunlar, sürüme göre çökmesiz oturumlar, zamanlanmış işler; çözme ve atama.</translation>
    </message>
    <message>
        <source>Which pipelines are late, failed and running, and whether anything runs at all.</source>
        <translation>Geciken, hata veren ve çalışan veri hatları ve herhangi bir şeyin çalışıp çalışmadığı.</translation>
    </message>
    <message>
        <source>The newest validation of each suite and table, from the files that it leaves behind.</source>
        <translation>Her suite’in ve tablonun en yeni doğrulaması, geride bıraktığı dosyalardan.</translation>
    </message>
    <message>
        <source>How good the models are that serve, how far what arrives has drifted, and which trainings failed.</source>
        <translation>Hizmetteki modellerin ne kadar iyi olduğu, gelen verinin ne kadar kaydığı ve hangi eğitimlerin başarısız olduğu.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>lower-case letters, digits and hyphens; unique</source>
        <translation>küçük harf, rakam ve kısa çizgi; benzersiz</translation>
    </message>
    <message>
        <source>the name on the board; the id if empty</source>
        <translation>panodaki adı; boşsa kimlik</translation>
    </message>
    <message>
        <source>Ask every</source>
        <translation>Sorma aralığı</translation>
    </message>
    <message>
        <source>poll interval</source>
        <translation>yoklama aralığı</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Yanıt süresi</translation>
    </message>
    <message>
        <source>total time for one poll</source>
        <translation>bir yoklamanın toplam süresi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Askıda</translation>
    </message>
    <message>
        <source>why this target is not polled; empty means it is</source>
        <translation>bu hedefin neden yoklanmadığı; boşsa yoklanır</translation>
    </message>
    <message>
        <source>added to every signal of this target</source>
        <translation>bu hedefin her sinyaline eklenir</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Bağlamalar</translation>
    </message>
    <message>
        <source>mount points to show, such as / or /srv/*</source>
        <translation>gösterilecek bağlama noktaları, örneğin / veya /srv/*</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aygıtlar</translation>
    </message>
    <message>
        <source>disks to show, such as sda or nvme*</source>
        <translation>gösterilecek diskler, örneğin sda veya nvme*</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Arayüzler</translation>
    </message>
    <message>
        <source>network interfaces to show, such as eth*</source>
        <translation>gösterilecek ağ arayüzleri, örneğin eth*</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>what is asked, each with a name: http, tcp, tls, dns or icmp</source>
        <translation>neyin sorulduğu, her biri adıyla: http, tcp, tls, dns veya icmp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>base address; a path prefix is kept</source>
        <translation>temel adres; yol ön eki korunur</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>what shows who asks</source>
        <translation>soranın kim olduğu</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer token</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Kullanıcı ve parola</translation>
    </message>
    <message>
        <source>A header of its own</source>
        <translation>Özel üst bilgi</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Üst bilgi</translation>
    </message>
    <message>
        <source>its name, such as X-Api-Key</source>
        <translation>adı, örneğin X-Api-Key</translation>
    </message>
    <message>
        <source>where its value is kept</source>
        <translation>değerinin saklandığı yer</translation>
    </message>
    <message>
        <source>Word before it</source>
        <translation>Önündeki sözcük</translation>
    </message>
    <message>
        <source>word before the value, such as Token or ApiKey</source>
        <translation>değerden önceki sözcük, örneğin Token veya ApiKey</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Güvenilen yetkili</translation>
    </message>
    <message>
        <source>PEM file of the authorities to trust in place of the system&apos;s</source>
        <translation>sisteminkiler yerine güvenilecek yetkililerin PEM dosyası</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>İstemci sertifikası</translation>
    </message>
    <message>
        <source>PEM file, where it asks for one</source>
        <translation>PEM dosyası, hedef isterse</translation>
    </message>
    <message>
        <source>Key of our certificate</source>
        <translation>İstemci sertifika anahtarı</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM dosyası</translation>
    </message>
    <message>
        <source>Name in its certificate</source>
        <translation>Sertifikasındaki ad</translation>
    </message>
    <message>
        <source>if it is not that of the address</source>
        <translation>adrestekinden farklıysa</translation>
    </message>
    <message>
        <source>Check who it is</source>
        <translation>Kimliğini doğrula</translation>
    </message>
    <message>
        <source>off: anybody could answer, and the board says so</source>
        <translation>kapalı: herkes yanıt verebilir, pano da bunu söyler</translation>
    </message>
    <message>
        <source>TLS at least</source>
        <translation>En düşük TLS</translation>
    </message>
    <message>
        <source>oldest version of TLS that is accepted</source>
        <translation>kabul edilen en eski TLS sürümü</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Bir kerede</translation>
    </message>
    <message>
        <source>requests at a time</source>
        <translation>aynı anda yapılan istek</translation>
    </message>
    <message>
        <source>Largest answer, MB</source>
        <translation>En büyük yanıt, MB</translation>
    </message>
    <message>
        <source>larger answers are refused</source>
        <translation>daha büyük yanıtlar reddedilir</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paketler</translation>
    </message>
    <message>
        <source>ready mappings: blackbox_exporter, cadvisor, ddos, haproxy_exporter, kube_state_metrics, nginx_exporter, node_exporter, postgres_exporter</source>
        <translation>hazır eşlemeler: blackbox_exporter, cadvisor, ddos, haproxy_exporter, kube_state_metrics, nginx_exporter, node_exporter, postgres_exporter</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Sorgular</translation>
    </message>
    <message>
        <source>what is asked besides the packs</source>
        <translation>paketler dışında sorulanlar</translation>
    </message>
    <message>
        <source>Series limit</source>
        <translation>Seri sınırı</translation>
    </message>
    <message>
        <source>series kept of one query</source>
        <translation>bir sorgudan tutulan seri</translation>
    </message>
    <message>
        <source>take firing alerts from its rules</source>
        <translation>kurallarının etkin alarmlarını al</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>Eşleyiciler</translation>
    </message>
    <message>
        <source>only these alerts, such as team=&quot;web&quot;</source>
        <translation>yalnız bu alarmlar, örneğin team=&quot;web&quot;</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>only alerts for receivers that match this expression</source>
        <translation>yalnız bu ifadeye uyan alıcıların alarmları</translation>
    </message>
    <message>
        <source>Only these hosts</source>
        <translation>Yalnız bu sunucular</translation>
    </message>
    <message>
        <source>an Icinga filter over host, such as &quot;linux&quot; in host.groups; all if empty</source>
        <translation>host üzerinde bir Icinga filtresi, örneğin &quot;linux&quot; in host.groups; boşsa tümü</translation>
    </message>
    <message>
        <source>Soft problems too</source>
        <translation>Soft sorunlar da</translation>
    </message>
    <message>
        <source>show problems as warnings while Icinga still rechecks them</source>
        <translation>Icinga yeniden kontrol ederken sorunları uyarı olarak göster</translation>
    </message>
    <message>
        <source>Sticky acknowledgements</source>
        <translation>Kalıcı onaylar</translation>
    </message>
    <message>
        <source>keep an acknowledgement until the problem is over, whatever its state becomes meanwhile</source>
        <translation>arada durumu ne olursa olsun, onayı sorun bitene kadar koru</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Bildir</translation>
    </message>
    <message>
        <source>have Icinga notify its contacts of our acknowledgements</source>
        <translation>onaylarımızı Icinga kendi kişilerine bildirsin</translation>
    </message>
    <message>
        <source>Icinga Web</source>
        <translation>Icinga Web</translation>
    </message>
    <message>
        <source>address of Icinga Web, for links; none if empty</source>
        <translation>bağlantılar için Icinga Web adresi; boşsa bağlantı yok</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API token’ı</translation>
    </message>
    <message>
        <source>made under Users, API tokens</source>
        <translation>Users, API tokens altında oluşturulur</translation>
    </message>
    <message>
        <source>Only these host groups</source>
        <translation>Yalnız bu sunucu grupları</translation>
    </message>
    <message>
        <source>by their full names; all that are visible if empty</source>
        <translation>tam adlarıyla; boşsa görünenlerin tümü</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>En düşük önem</translation>
    </message>
    <message>
        <source>0 not classified to 5 disaster</source>
        <translation>0 sınıflandırılmamış, 5 felaket</translation>
    </message>
    <message>
        <source>Hosts up</source>
        <translation>Açık sunucu</translation>
    </message>
    <message>
        <source>tell whether hosts are up from their interfaces; no where all are trappers</source>
        <translation>sunucuların açık olup olmadığını arayüzlerinden çıkar; hepsi trapper ise kapalı</translation>
    </message>
    <message>
        <source>Most problems</source>
        <translation>En çok sorun</translation>
    </message>
    <message>
        <source>the newest that are read in one poll</source>
        <translation>bir yoklamada okunan en yeniler</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>added to the address</source>
        <translation>adrese eklenir</translation>
    </message>
    <message>
        <source>what follows the ? of the address</source>
        <translation>adresteki ? işaretinden sonrası</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>POST only where it is a read</source>
        <translation>POST, yalnız okuma yapıyorsa</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gövde</translation>
    </message>
    <message>
        <source>sent as JSON by POST</source>
        <translation>POST ile JSON gönderilir</translation>
    </message>
    <message>
        <source>Must be found</source>
        <translation>Bulunması gereken</translation>
    </message>
    <message>
        <source>an answer in which one of these finds nothing is an error, such as $[?@.status == &apos;ok&apos;]</source>
        <translation>bunlardan birinin bir şey bulmadığı yanıt hatadır, örneğin $[?@.status == &apos;ok&apos;]</translation>
    </message>
    <message>
        <source>what is read</source>
        <translation>neler okunur</translation>
    </message>
    <message>
        <source>Most series</source>
        <translation>En çok seri</translation>
    </message>
    <message>
        <source>rows kept of one signal</source>
        <translation>bir sinyalden tutulan satır</translation>
    </message>
    <message>
        <source>Statistics page</source>
        <translation>İstatistik sayfası</translation>
    </message>
    <message>
        <source>its address, such as http://lb-1:8404/stats</source>
        <translation>adresi, örneğin http://lb-1:8404/stats</translation>
    </message>
    <message>
        <source>Runtime socket</source>
        <translation>Runtime soketi</translation>
    </message>
    <message>
        <source>its path, such as /run/haproxy/admin.sock, or host:port</source>
        <translation>yolu, örneğin /run/haproxy/admin.sock, veya host:port</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Durum sayfası</translation>
    </message>
    <message>
        <source>address of stub_status, such as http://web-1/nginx_status, or of the commercial API, up to /api</source>
        <translation>stub_status adresi, örneğin http://web-1/nginx_status, veya /api dahil ticari API adresi</translation>
    </message>
    <message>
        <source>What answers there</source>
        <translation>Yanıt veren</translation>
    </message>
    <message>
        <source>the free page or the commercial API</source>
        <translation>ücretsiz sayfa veya ticari API</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>label of its signals; its name if empty</source>
        <translation>sinyallerinin etiketi; boşsa adı</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Sorgu dili</translation>
    </message>
    <message>
        <source>influxql for version 1, flux for 2, sql for 3</source>
        <translation>sürüm 1 için influxql, 2 için flux, 3 için sql</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Veritabanı</translation>
    </message>
    <message>
        <source>of version 1 or 3</source>
        <translation>sürüm 1 veya 3 için</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>of version 2</source>
        <translation>sürüm 2 için</translation>
    </message>
    <message>
        <source>what is asked at each poll</source>
        <translation>her yoklamada sorulanlar</translation>
    </message>
    <message>
        <source>take the states of its checks as alerts; version 2</source>
        <translation>kontrollerinin durumlarını alarm olarak al; sürüm 2</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Yalnız</translation>
    </message>
    <message>
        <source>what its data sources are asked</source>
        <translation>veri kaynaklarına sorulanlar</translation>
    </message>
    <message>
        <source>what is searched at each poll</source>
        <translation>her yoklamada arananlar</translation>
    </message>
    <message>
        <source>Log indices</source>
        <translation>Log dizinleri</translation>
    </message>
    <message>
        <source>indices whose log lines are shown beside a chart, such as logs-*,filebeat-*; none if empty</source>
        <translation>log satırları grafik yanında gösterilen dizinler, logs-*,filebeat-* gibi; boşsa hiçbiri</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Küme</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Ad alanları</translation>
    </message>
    <message>
        <source>those that the token may read; all if empty</source>
        <translation>token’ın okuyabildikleri; boşsa tümü</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Dinleme</translation>
    </message>
    <message>
        <source>address and port for UDP and TCP; 0.0.0.0 for every network</source>
        <translation>UDP ve TCP için adres ve port; her ağ için 0.0.0.0</translation>
    </message>
    <message>
        <source>Quiet at most</source>
        <translation>En uzun sessizlik</translation>
    </message>
    <message>
        <source>how long nothing may be heard before this receiver is called blind</source>
        <translation>bu alıcı kör sayılmadan önce ne kadar süre hiçbir şey duyulmayabilir</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrikler</translation>
    </message>
    <message>
        <source>what of it supplies which signal</source>
        <translation>hangi metrik hangi sinyali sağlar</translation>
    </message>
    <message>
        <source>series kept of all that is heard</source>
        <translation>tüm duyulanlardan tutulan seri</translation>
    </message>
    <message>
        <source>Admin port</source>
        <translation>Yönetim portu</translation>
    </message>
    <message>
        <source>host:port of mgmt_port</source>
        <translation>mgmt_port için host:port</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Gauge’lar</translation>
    </message>
    <message>
        <source>which gauge supplies which signal</source>
        <translation>hangi gauge hangi sinyali sağlar</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Log dosyası</translation>
    </message>
    <message>
        <source>the file that syslog writes; /var/log/auth.log if empty; /var/log/secure on Red Hat</source>
        <translation>syslog’un yazdığı dosya; boşsa /var/log/auth.log; Red Hat’te /var/log/secure</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>read the systemd journal instead of a file</source>
        <translation>dosya yerine systemd günlüğünü oku</translation>
    </message>
    <message>
        <source>Journal folder</source>
        <translation>Günlük klasörü</translation>
    </message>
    <message>
        <source>another machine&apos;s journal, such as /var/log/journal/remote; this machine&apos;s if empty</source>
        <translation>başka bir makinenin günlüğü, örneğin /var/log/journal/remote; boşsa bu makineninki</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>the time over which sign-ins are counted</source>
        <translation>girişlerin sayıldığı süre</translation>
    </message>
    <message>
        <source>Failures that are an attack</source>
        <translation>Saldırı sayılan hata sayısı</translation>
    </message>
    <message>
        <source>as many failed sign-ins from one source within the window are brute force</source>
        <translation>pencere içinde tek kaynaktan bu kadar başarısız giriş kaba kuvvettir</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Sessizlik sınırı</translation>
    </message>
    <message>
        <source>a log to which nothing was written for so long may be dead, and the board says so</source>
        <translation>bu süre boyunca hiç yazılmayan log ölü olabilir, pano da bunu söyler</translation>
    </message>
    <message>
        <source>Poll interval</source>
        <translation>Yoklama aralığı</translation>
    </message>
    <message>
        <source>how often it is asked</source>
        <translation>ne sıklıkta sorulur</translation>
    </message>
    <message>
        <source>https://api.eu.pagerduty.com for accounts in the EU</source>
        <translation>AB’deki hesaplar için https://api.eu.pagerduty.com</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>made under Integrations, API Access Keys</source>
        <translation>Integrations, API Access Keys altında oluşturulur</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Kimin adına</translation>
    </message>
    <message>
        <source>address of the user in whose name changes are made; none can be made without</source>
        <translation>değişikliklerin adına yapıldığı kullanıcının adresi; olmadan değişiklik yapılamaz</translation>
    </message>
    <message>
        <source>Only these services</source>
        <translation>Yalnız bu servisler</translation>
    </message>
    <message>
        <source>ids; all if empty</source>
        <translation>kimlikler; boşsa tümü</translation>
    </message>
    <message>
        <source>Only these teams</source>
        <translation>Yalnız bu ekipler</translation>
    </message>
    <message>
        <source>Who is on call</source>
        <translation>Kim nöbette</translation>
    </message>
    <message>
        <source>and which policies nobody answers for</source>
        <translation>ve yanıt vereni olmayan ilkeler</translation>
    </message>
    <message>
        <source>Most incidents</source>
        <translation>En çok olay</translation>
    </message>
    <message>
        <source>between polls</source>
        <translation>iki yoklama arası</translation>
    </message>
    <message>
        <source>https://api. and your site, such as https://api.datadoghq.eu</source>
        <translation>https://api. ve siteniz, örneğin https://api.datadoghq.eu</translation>
    </message>
    <message>
        <source>of the organisation</source>
        <translation>kuruluşa ait</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Uygulama anahtarı</translation>
    </message>
    <message>
        <source>of a service account, with the scopes it needs</source>
        <translation>gerekli kapsamlara sahip bir hizmet hesabına ait</translation>
    </message>
    <message>
        <source>Only these monitors</source>
        <translation>Yalnız bu monitörler</translation>
    </message>
    <message>
        <source>that have all of these tags; all if empty</source>
        <translation>bu etiketlerin tümünü taşıyanlar; boşsa tümü</translation>
    </message>
    <message>
        <source>queries whose values become signals</source>
        <translation>değerleri sinyal olan sorgular</translation>
    </message>
    <message>
        <source>of Incident Management, as alerts</source>
        <translation>Incident Management olayları, alarm olarak</translation>
    </message>
    <message>
        <source>Most monitors</source>
        <translation>En çok monitör</translation>
    </message>
    <message>
        <source>that are read in one poll</source>
        <translation>bir yoklamada okunanlar</translation>
    </message>
    <message>
        <source>https://api.eu.newrelic.com for accounts in the EU</source>
        <translation>AB’deki hesaplar için https://api.eu.newrelic.com</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>User key</translation>
    </message>
    <message>
        <source>begins with NRAK-</source>
        <translation>NRAK- ile başlar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>numarası</translation>
    </message>
    <message>
        <source>NRQL whose values become signals</source>
        <translation>değerleri sinyal olan NRQL</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Varlıklar</translation>
    </message>
    <message>
        <source>a search such as domain = &apos;APM&apos;: whether each is heard from becomes a signal; none if empty</source>
        <translation>domain = &apos;APM&apos; gibi bir arama: her birinden haber gelip gelmediği sinyal olur; boşsa hiçbiri</translation>
    </message>
    <message>
        <source>Oldest issue</source>
        <translation>En eski sorun</translation>
    </message>
    <message>
        <source>days that are looked back</source>
        <translation>geriye bakılan gün</translation>
    </message>
    <message>
        <source>Most issues</source>
        <translation>En çok sorun</translation>
    </message>
    <message>
        <source>https://de.sentry.io, or your own Sentry</source>
        <translation>https://de.sentry.io veya kendi Sentry’niz</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>of an internal integration</source>
        <translation>bir dahili entegrasyona ait</translation>
    </message>
    <message>
        <source>its short name</source>
        <translation>kısa adı</translation>
    </message>
    <message>
        <source>Which issues</source>
        <translation>Hangi sorunlar</translation>
    </message>
    <message>
        <source>in Sentry&apos;s words</source>
        <translation>Sentry sözdizimiyle</translation>
    </message>
    <message>
        <source>Seen within</source>
        <translation>Son görülme</translation>
    </message>
    <message>
        <source>quiet ones are left out</source>
        <translation>sessiz olanlar alınmaz</translation>
    </message>
    <message>
        <source>share without a crash, by project and release</source>
        <translation>çökmesiz pay, proje ve sürüme göre</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Zamanlanmış işler</translation>
    </message>
    <message>
        <source>that fail or are late, as alerts</source>
        <translation>hata veren veya gecikenler, alarm olarak</translation>
    </message>
    <message>
        <source>read in one poll</source>
        <translation>bir yoklamada okunan</translation>
    </message>
    <message>
        <source>or of a Bugsnag of your own</source>
        <translation>veya kendi Bugsnag’inizin adresi</translation>
    </message>
    <message>
        <source>a personal one, made in your account&apos;s settings</source>
        <translation>kişisel token, hesap ayarlarınızda oluşturulur</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proje</translation>
    </message>
    <message>
        <source>its id, 24 characters</source>
        <translation>kimliği, 24 karakter</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>label of its sessions</source>
        <translation>oturumlarının etiketi</translation>
    </message>
    <message>
        <source>Release stage</source>
        <translation>Sürüm aşaması</translation>
    </message>
    <message>
        <source>such as production</source>
        <translation>örneğin production</translation>
    </message>
    <message>
        <source>share without a crash, by the day</source>
        <translation>çökmesiz pay, gün gün</translation>
    </message>
    <message>
        <source>Most errors</source>
        <translation>En çok hata</translation>
    </message>
    <message>
        <source>API client</source>
        <translation>API istemcisi</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>kimliği</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>İstemci sırrı</translation>
    </message>
    <message>
        <source>where the secret of the API client is kept</source>
        <translation>API istemcisinin sırrının saklandığı yer</translation>
    </message>
    <message>
        <source>how far back open alerts are looked for</source>
        <translation>açık alarmların ne kadar geriye dönük arandığı</translation>
    </message>
    <message>
        <source>a host that Falcon has not seen for so long counts as silent</source>
        <translation>Falcon’ın bu süredir görmediği sunucu sessiz sayılır</translation>
    </message>
    <message>
        <source>the Falcon user, by mail address, to whom acknowledged alerts are given; nobody if empty</source>
        <translation>onaylanan alarmların atandığı Falcon kullanıcısı, e-posta adresiyle; boşsa hiç kimse</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>the realm to watch</source>
        <translation>izlenecek realm</translation>
    </message>
    <message>
        <source>Client&apos;s realm</source>
        <translation>İstemci realm’i</translation>
    </message>
    <message>
        <source>where the client is; that realm if empty</source>
        <translation>istemcinin bulunduğu realm; boşsa izlenen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>İstemci</translation>
    </message>
    <message>
        <source>a client with a service account</source>
        <translation>hizmet hesabı olan bir istemci</translation>
    </message>
    <message>
        <source>where the secret of the client is kept</source>
        <translation>istemcinin sırrının saklandığı yer</translation>
    </message>
    <message>
        <source>as many failed sign-ins from one address within the window are brute force</source>
        <translation>pencere içinde tek adresten bu kadar başarısız giriş kaba kuvvettir</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>how nft is run here, such as [sudo, -n, nft] or [ssh, firewall-1, sudo, -n, nft]</source>
        <translation>nft burada nasıl çalıştırılır, örneğin [sudo, -n, nft] veya [ssh, firewall-1, sudo, -n, nft]</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablolar</translation>
    </message>
    <message>
        <source>names of the tables to look at; all if none is given</source>
        <translation>bakılacak tabloların adları; verilmezse tümü</translation>
    </message>
    <message>
        <source>Notables</source>
        <translation>Notable’lar</translation>
    </message>
    <message>
        <source>Enterprise Security is installed there</source>
        <translation>orada Enterprise Security kurulu</translation>
    </message>
    <message>
        <source>how far back open notables are looked for</source>
        <translation>açık notable’ların ne kadar geriye dönük arandığı</translation>
    </message>
    <message>
        <source>the Splunk user to whom acknowledged notables are given; the one who signs in if empty</source>
        <translation>onaylanan notable’ların atandığı Splunk kullanıcısı; boşsa oturum açan kullanıcı</translation>
    </message>
    <message>
        <source>Log search</source>
        <translation>Log araması</translation>
    </message>
    <message>
        <source>what finds log lines, shown beside a chart, such as index=main; none if empty</source>
        <translation>grafik yanında gösterilen log satırlarını bulan arama, index=main gibi; boşsa hiçbiri</translation>
    </message>
    <message>
        <source>Splunk Web</source>
        <translation>Splunk Web</translation>
    </message>
    <message>
        <source>address of the web interface, for links; none if empty</source>
        <translation>bağlantılar için web arayüzünün adresi; boşsa bağlantı yok</translation>
    </message>
    <message>
        <source>eve.json</source>
        <translation>eve.json</translation>
    </message>
    <message>
        <source>the file that eve-log writes</source>
        <translation>eve-log’un yazdığı dosya</translation>
    </message>
    <message>
        <source>how long an alert stands after its signature matched for the last time</source>
        <translation>imzası son kez eşleştikten sonra alarmın ne kadar açık kaldığı</translation>
    </message>
    <message>
        <source>Command socket</source>
        <translation>Komut soketi</translation>
    </message>
    <message>
        <source>the socket of unix-command, to have the signatures loaded again</source>
        <translation>imzaları yeniden yükletmek için unix-command soketi</translation>
    </message>
    <message>
        <source>a sensor that has not told its counters for so long may be dead (usual: every 8 s)</source>
        <translation>bu süredir sayaçlarını bildirmeyen sensör ölü olabilir (olağan: 8 saniyede bir)</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API hesabı</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexer</translation>
    </message>
    <message>
        <source>address of the indexer (port 9200), for alerts and vulnerabilities</source>
        <translation>alarmlar ve zafiyetler için indexer adresi (port 9200)</translation>
    </message>
    <message>
        <source>Indexer user</source>
        <translation>Indexer hesabı</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>En düşük düzey</translation>
    </message>
    <message>
        <source>rules of at least this level are alerts here</source>
        <translation>en az bu düzeydeki kurallar burada alarm olur</translation>
    </message>
    <message>
        <source>of Google&apos;s API</source>
        <translation>Google API adresi</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Hizmet hesabı</translation>
    </message>
    <message>
        <source>the key file of a service account, as JSON</source>
        <translation>bir hizmet hesabının anahtar dosyası, JSON olarak</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Uygulama</translation>
    </message>
    <message>
        <source>its id, such as 1:123:android:ab12</source>
        <translation>kimliği, örneğin 1:123:android:ab12</translation>
    </message>
    <message>
        <source>Caught errors</source>
        <translation>Yakalanan hatalar</translation>
    </message>
    <message>
        <source>non-fatal ones as alerts too</source>
        <translation>ölümcül olmayanlar da alarm olur</translation>
    </message>
    <message>
        <source>data come by the day</source>
        <translation>veriler günlük gelir</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>name of the app, such as org.example.shop</source>
        <translation>uygulamanın adı, örneğin org.example.shop</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>Sürüme göre</translation>
    </message>
    <message>
        <source>crashes and hangs by version code too</source>
        <translation>çökme ve donmalar sürüm koduna göre de</translation>
    </message>
    <message>
        <source>such as postgresql://reader@db-1:5432/shop or sqlite:////var/lib/shop.db; never with a password</source>
        <translation>örneğin postgresql://reader@db-1:5432/shop veya sqlite:////var/lib/shop.db; asla parola içermez</translation>
    </message>
    <message>
        <source>where the password is kept</source>
        <translation>parolanın saklandığı yer</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Şifreli</translation>
    </message>
    <message>
        <source>PostgreSQL over TLS; no on loopback alone</source>
        <translation>TLS üzerinden PostgreSQL; yalnız loopback’te kapalı</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>what is asked in each poll</source>
        <translation>her yoklamada sorulanlar</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>En çok satır</translation>
    </message>
    <message>
        <source>read of one query</source>
        <translation>bir sorgudan okunan</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>its name or address</source>
        <translation>adı veya adresi</translation>
    </message>
    <message>
        <source>where it listens</source>
        <translation>dinlediği port</translation>
    </message>
    <message>
        <source>any that our role may connect to</source>
        <translation>rolümüzün bağlanabildiği herhangi biri</translation>
    </message>
    <message>
        <source>a role with pg_monitor</source>
        <translation>pg_monitor yetkili bir rol</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>saklandığı yer</translation>
    </message>
    <message>
        <source>over TLS; no on loopback alone</source>
        <translation>TLS üzerinden; yalnız loopback’te kapalı</translation>
    </message>
    <message>
        <source>its name on the page Data and BI; empty if it is none</source>
        <translation>Veri ve BI sayfasındaki adı; ambar değilse boş</translation>
    </message>
    <message>
        <source>Blocked after</source>
        <translation>Kilit sınırı</translation>
    </message>
    <message>
        <source>a session that waits longer for a lock is an alert</source>
        <translation>bir kilidi daha uzun süre bekleyen oturum alarm olur</translation>
    </message>
    <message>
        <source>Idle after</source>
        <translation>Boşta süresi</translation>
    </message>
    <message>
        <source>a transaction that does nothing for longer is an alert</source>
        <translation>daha uzun süre hiçbir şey yapmayan işlem alarm olur</translation>
    </message>
    <message>
        <source>its first number</source>
        <translation>ilk rakamı</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Yalnız bunlar</translation>
    </message>
    <message>
        <source>ids of pipelines; all if empty</source>
        <translation>veri hattı kimlikleri; boşsa tümü</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Gecikme sınırı</translation>
    </message>
    <message>
        <source>a run that is not over so long after it was due is late</source>
        <translation>beklenen zamandan bu kadar sonra hâlâ bitmemiş koşu geç sayılır</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Son süreler</translation>
    </message>
    <message>
        <source>the same for single pipelines, by id</source>
        <translation>aynısı tek tek veri hatları için, kimliğe göre</translation>
    </message>
    <message>
        <source>runs that were due within it are counted</source>
        <translation>bu süre içinde beklenen koşular sayılır</translation>
    </message>
    <message>
        <source>Most runs</source>
        <translation>En çok koşu</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Deneyler</translation>
    </message>
    <message>
        <source>whose newest run must not have failed</source>
        <translation>en yeni koşusu başarısız olmaması gerekenler</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>of the validation results, such as gx/uncommitted/validations</source>
        <translation>doğrulama sonuçlarının klasörü, örneğin gx/uncommitted/validations</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Suite’ler</translation>
    </message>
    <message>
        <source>that must have a result; all that have one are shown if empty</source>
        <translation>sonucu olması gerekenler; boşsa sonucu olan tümü gösterilir</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>En eski</translation>
    </message>
    <message>
        <source>a result that is older is no evidence any more (26h)</source>
        <translation>daha eski bir sonuç artık kanıt değildir (26h)</translation>
    </message>
    <message>
        <source>Most files</source>
        <translation>En çok dosya</translation>
    </message>
    <message>
        <source>that are looked at</source>
        <translation>bakılan dosya sayısı</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zaman aşımı</translation>
    </message>
    <message>
        <source>that holds PLATFORM/VERSION/FILE</source>
        <translation>PLATFORM/VERSION/FILE içeren</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Türler</translation>
    </message>
    <message>
        <source>what is expected: har, pcap or both</source>
        <translation>ne beklendiği: har, pcap veya ikisi</translation>
    </message>
    <message>
        <source>recordings that are older are not counted</source>
        <translation>daha eski kayıtlar sayılmaz</translation>
    </message>
    <message>
        <source>tshark</source>
        <translation>tshark</translation>
    </message>
    <message>
        <source>name or path of it</source>
        <translation>adı veya yolu</translation>
    </message>
    <message>
        <source>new files read in one poll</source>
        <translation>bir yoklamada okunan yeni dosya</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>drain: no new sessions; maint: none at all and no checks; ready: as before</source>
        <translation>drain: yeni oturum yok; maint: hiç oturum ve kontrol yok; ready: önceki gibi</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ne oldu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>separated by commas, such as deploy, shop</source>
        <translation>virgülle ayrılmış, örneğin deploy, shop</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>its uid; all if empty</source>
        <translation>uid’si; boşsa tümü</translation>
    </message>
    <message>
        <source>its uid, the last part of its address</source>
        <translation>uid’si, adresinin son bölümü</translation>
    </message>
    <message>
        <source>a paused rule reports nothing</source>
        <translation>duraklatılan kural bildirmez</translation>
    </message>
    <message>
        <source>its id, the last part of its address</source>
        <translation>kimliği, adresinin son bölümü</translation>
    </message>
    <message>
        <source>a muted rule tells nobody; a disabled one does not look</source>
        <translation>susturulan kural kimseye bildirmez; kapatılan hiç bakmaz</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Ad alanı</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopyalar</translation>
    </message>
    <message>
        <source>0 stops it</source>
        <translation>0 durdurur</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Düğüm</translation>
    </message>
    <message>
        <source>a cordoned node keeps its pods and takes no new ones</source>
        <translation>cordon’lu düğüm pod’larını korur, yenisini almaz</translation>
    </message>
    <message>
        <source>its composite id</source>
        <translation>bileşik kimliği</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>a Falcon user, by mail address</source>
        <translation>Falcon kullanıcısı, e-posta adresiyle</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>its agent id, 32 hexadecimal digits</source>
        <translation>ajan kimliği, 32 onaltılık hane</translation>
    </message>
    <message>
        <source>the user name, exactly</source>
        <translation>kullanıcı adı, tam olarak</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>Notable</translation>
    </message>
    <message>
        <source>its event_id</source>
        <translation>event_id değeri</translation>
    </message>
    <message>
        <source>a user of Splunk, or unassigned</source>
        <translation>bir Splunk kullanıcısı veya unassigned</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Ajan</translation>
    </message>
    <message>
        <source>its number, such as 007</source>
        <translation>numarası, örneğin 007</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Süreç</translation>
    </message>
    <message>
        <source>number of its server process, as the alert names it</source>
        <translation>alarmın belirttiği sunucu süreci numarası</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Veri hattı</translation>
    </message>
    <message>
        <source>id of the pipeline</source>
        <translation>veri hattının kimliği</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Yapılandırma</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>bir JSON nesnesi</translation>
    </message>
    <message>
        <source>shown beside the run</source>
        <translation>koşunun yanında gösterilir</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Koşu</translation>
    </message>
    <message>
        <source>id of the run; the one that failed last if empty</source>
        <translation>koşunun kimliği; boşsa en son başarısız olan</translation>
    </message>
    <message>
        <source>Only what failed</source>
        <translation>Yalnız başarısızlar</translation>
    </message>
    <message>
        <source>no: every task is done again</source>
        <translation>hayır: her görev yeniden yapılır</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>name of the registered model</source>
        <translation>kayıtlı modelin adı</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Takma ad</translation>
    </message>
    <message>
        <source>such as champion</source>
        <translation>örneğin champion</translation>
    </message>
    <message>
        <source>number of the version that it shall mean</source>
        <translation>göstereceği sürümün numarası</translation>
    </message>
    <message>
        <source>of everything on the screen that no backend wrote; system is that of the user&apos;s session</source>
        <translation>ekranda arka uçlardan gelmeyen her şeyin dili; system kullanıcı oturumunun dilidir</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sinyaller</translation>
    </message>
    <message>
        <source>catalogue files of your own, relative to this file</source>
        <translation>kendi katalog dosyalarınız, yolu bu dosyaya göre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>page files of your own, or folders of them</source>
        <translation>kendi sayfa dosyalarınız veya klasörleri</translation>
    </message>
    <message>
        <source>file of the journal, or postgresql://LOGIN@HOST/DATABASE; a usual file if not given</source>
        <translation>günlüğün dosyası veya postgresql://LOGIN@HOST/DATABASE; verilmezse olağan dosya</translation>
    </message>
    <message>
        <source>signs it, the same on every desk; for a journal of this machine one is made</source>
        <translation>denetimi imzalar, her masada aynıdır; bu makinedeki günlük için kendiliğinden üretilir</translation>
    </message>
    <message>
        <source>The audit</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Çıpa</translation>
    </message>
    <message>
        <source>a second file that remembers how far the audit has come</source>
        <translation>denetimin nereye kadar geldiğini saklayan ikinci bir dosya</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatör</translation>
    </message>
    <message>
        <source>who acts here; the login name if empty</source>
        <translation>burada kimin işlem yaptığı; boşsa oturum adı</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>what this seat is for: it opens when no command is given</source>
        <translation>bu yerin ne için olduğu: komut verilmediğinde bu açılır</translation>
    </message>
    <message>
        <source>dark, light, high-contrast-dark or -light, or a file of your own, from here: mine.json</source>
        <translation>dark, light, high-contrast-dark veya -light, ya da bu dosyaya göre kendi dosyanız: mine.json</translation>
    </message>
    <message>
        <source>The wall display</source>
        <translation>Duvar ekranı</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>system, or an IANA name such as Europe/Berlin</source>
        <translation>system veya bir IANA adı, örneğin Europe/Berlin</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Dilimler</translation>
    </message>
    <message>
        <source>further clocks</source>
        <translation>ek saatler</translation>
    </message>
    <message>
        <source>what stands in the columns of the overview</source>
        <translation>genel bakış sütunlarında ne yer alır</translation>
    </message>
    <message>
        <source>how desks call this wall; the host&apos;s name if empty</source>
        <translation>masaların bu duvara verdiği ad; boşsa sunucu adı</translation>
    </message>
    <message>
        <source>pages in their order; all of them if empty</source>
        <translation>sırasıyla sayfalar; boşsa tümü</translation>
    </message>
    <message>
        <source>Dwell</source>
        <translation>Bekleme</translation>
    </message>
    <message>
        <source>how long a page is shown</source>
        <translation>bir sayfanın gösterilme süresi</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ekranlar</translation>
    </message>
    <message>
        <source>the primary screen if empty</source>
        <translation>boşsa birincil ekran</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Sayfa listesi</translation>
    </message>
    <message>
        <source>other pages at certain times</source>
        <translation>belirli saatlerde başka sayfalar</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Devralma</translation>
    </message>
    <message>
        <source>From</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>the least severity that takes the wall over</source>
        <translation>duvarı devralan en düşük önem</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>page that explains it</source>
        <translation>bunu açıklayan sayfa</translation>
    </message>
    <message>
        <source>another page for a domain</source>
        <translation>bir alan için başka sayfa</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>so long every screen shows the overview first</source>
        <translation>her ekran önce bu süre genel bakışı gösterir</translation>
    </message>
    <message>
        <source>on a single screen: so long the page is shown</source>
        <translation>tek ekranda: sayfa bu süre gösterilir</translation>
    </message>
    <message>
        <source>then so long the overview, and so on</source>
        <translation>sonra bu süre genel bakış, böyle sürer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>what gives the wall back</source>
        <translation>duvarı neyin geri verdiği</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Gece</translation>
    </message>
    <message>
        <source>darker at night</source>
        <translation>gece daha karanlık</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Yoğunluk</translation>
    </message>
    <message>
        <source>how large everything is on screens that say nothing else</source>
        <translation>aksini belirtmeyen ekranlarda her şeyin büyüklüğü</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Hareketi azalt</translation>
    </message>
    <message>
        <source>nothing flashes and nothing shifts</source>
        <translation>hiçbir şey yanıp sönmez ve kaymaz</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Gizli</translation>
    </message>
    <message>
        <source>hide names and money from the start; the key P does the same</source>
        <translation>adları ve tutarları baştan gizle; P tuşu da aynısını yapar</translation>
    </message>
    <message>
        <source>Private labels</source>
        <translation>Gizli etiketler</translation>
    </message>
    <message>
        <source>labels whose values are hidden</source>
        <translation>değerleri gizlenen etiketler</translation>
    </message>
    <message>
        <source>system follows the desktop, high contrast included where it tells</source>
        <translation>system masaüstünü izler, bildiriyorsa yüksek karşıtlık dahil</translation>
    </message>
    <message>
        <source>The operator&apos;s desk</source>
        <translation>Operatör masası</translation>
    </message>
    <message>
        <source>no cursor blinks and no menu slides; so too if the desktop asks for it</source>
        <translation>imleç yanıp sönmez, menü kaymaz; masaüstü isterse de öyle</translation>
    </message>
    <message>
        <source>Text scale</source>
        <translation>Metin ölçeği</translation>
    </message>
    <message>
        <source>size of text and controls, 1 is usual</source>
        <translation>metin ve denetim boyutu, 1 olağan</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Süre sınırları</translation>
    </message>
    <message>
        <source>so many times longer toasts stay and an undo is offered, 1 is usual</source>
        <translation>bildirimler ve geri alma bu kadar kat uzun kalır, 1 olağandır</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Tek tuşlar</translation>
    </message>
    <message>
        <source>keys without Ctrl or Alt act; off for speech input</source>
        <translation>tuşlar Ctrl veya Alt olmadan çalışır; sesli giriş için kapatın</translation>
    </message>
    <message>
        <source>action to its keys, in place of all that it has, such as `acknowledge: Q` or `next: N Down`</source>
        <translation>eylem ve tuşları, var olanların yerine, örneğin `acknowledge: Q` ya da `next: N Down`</translation>
    </message>
    <message>
        <source>off: the header says so, and which criticals nobody hears</source>
        <translation>kapalı: üst satır bunu ve kimsenin duymadığı kritikleri bildirir</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>0 is silent, 1 as loud as it can be</source>
        <translation>0 sessiz, 1 en yüksek</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>hours in which criticals alone are heard</source>
        <translation>yalnızca kritiklerin duyulduğu saatler</translation>
    </message>
    <message>
        <source>tell the desktop about criticals while the desk is not in front</source>
        <translation>masa önde değilken kritikleri masaüstüne bildir</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>how long one lasts by default</source>
        <translation>bir onayın varsayılan süresi</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Onaylar</translation>
    </message>
    <message>
        <source>Endless</source>
        <translation>Süresiz</translation>
    </message>
    <message>
        <source>whether the desk offers one until the alert clears</source>
        <translation>masanın, alarm düzelene kadar onay sunup sunmadığı</translation>
    </message>
    <message>
        <source>Usual reason</source>
        <translation>Olağan neden</translation>
    </message>
    <message>
        <source>the desk writes it into the note of one, where typing replaces it; may be empty</source>
        <translation>masa bunu nota yazar, yazınca yerini yenisi alır; boş olabilir</translation>
    </message>
    <message>
        <source>how long an alert may stay on it at most</source>
        <translation>bir alarm rafta en çok ne kadar kalabilir</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>Raf</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalasyon</translation>
    </message>
    <message>
        <source>who is asked one after the other</source>
        <translation>sırayla kime sorulur</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>nereye</translation>
    </message>
    <message>
        <source>What the board tells by itself</source>
        <translation>Panonun kendiliğinden bildirdikleri</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>which alerts go where</source>
        <translation>hangi alarmlar nereye gider</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ağırlıklar</translation>
    </message>
    <message>
        <source>how the last changes count: as Nagios or as Icinga weighs them</source>
        <translation>son değişiklikler nasıl sayılır: Nagios veya Icinga ağırlığıyla</translation>
    </message>
    <message>
        <source>When an alert comes and goes too often</source>
        <translation>Bir alarm çok sık gelip gittiğinde</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>per cent; it flaps from here (30)</source>
        <translation>yüzde; bundan sonra dalgalıdır (30)</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>and no longer from here (20; Icinga&apos;s is 25)</source>
        <translation>bunun altında artık değildir (20; Icinga’da 25)</translation>
    </message>
    <message>
        <source>twenty looks this far apart count</source>
        <translation>bu aralıkla yirmi bakış sayılır</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Süre farkı</translation>
    </message>
    <message>
        <source>they started this close to each other</source>
        <translation>başlangıçları birbirine bu kadar yakın</translation>
    </message>
    <message>
        <source>Which alerts belong to one incident</source>
        <translation>Hangi alarmlar tek olaya aittir</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>an incident takes in alerts of this long a time</source>
        <translation>bir olay bu süre boyunca gelen alarmları kapsar</translation>
    </message>
    <message>
        <source>what relates them beside hosts</source>
        <translation>sunucudan başka neyle ilişkili oldukları</translation>
    </message>
    <message>
        <source>Inhibit</source>
        <translation>Engelleme</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Bakım</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Bağımlılıklar</translation>
    </message>
    <message>
        <source>Search systems</source>
        <translation>Sistem ara</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemler</translation>
    </message>
    <message>
        <source>Nothing is called {typed}. HTTP/JSON reads any answer in JSON, SQL query any table.</source>
        <translation>{typed} adlı bir şey yok. HTTP/JSON her JSON yanıtını, SQL sorgusu her tabloyu okur.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) now</source>
        <translation>
            <numerusform>şu an %n alarm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n seri</numerusform>
        </translation>
    </message>
    <message>
        <source>no data of it here</source>
        <translation>burada verisi yok</translation>
    </message>
    <message>
        <source>No panel of the pages shows what it told. Its values can still be used by rules and pages.</source>
        <translation>Bildirdiklerini gösteren bir panel yok. Değerleri yine de kurallarda ve sayfalarda kullanılabilir.</translation>
    </message>
    <message>
        <source>Leave, keep the draft</source>
        <translation>Çık, taslak kalsın</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Yine de ekle</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Yeniden bağlan</translation>
    </message>
    <message>
        <source>This target can fill</source>
        <translation>Bu hedefin doldurdukları</translation>
    </message>
    <message>
        <source>What is written into the configuration</source>
        <translation>Yapılandırmaya yazılacaklar</translation>
    </message>
    <message>
        <source>Secrets go to the system keyring, not into the file.</source>
        <translation>Sırlar dosyaya değil, sistem anahtarlığına yazılır.</translation>
    </message>
    <message>
        <source>This is appended to {file}; nothing else in it changes. {kept}</source>
        <translation>Bu, {file} sonuna eklenir; içindeki başka bir şey değişmez. {kept}</translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation>Adım {at}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) found</source>
        <translation>
            <numerusform>%n metrik bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>first of {all}</source>
        <translation>{all} içinden ilki</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>ve {more} daha</translation>
    </message>
    <message>
        <source>It reports no alerts.</source>
        <translation>Alarm bildirmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) found</source>
        <translation>
            <numerusform>%n alarm bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: {what}, last 30 min</source>
        <translation>Örnek: {what}, son 30 dk</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Daha az ayar</translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n)</source>
        <translation>
            <numerusform>Diğer ayarlar (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source> (optional)</source>
        <translation> (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Şifreleme</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>İzinler</translation>
    </message>
    <message>
        <source>Fresh data</source>
        <translation>Güncel veri</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Saat farkı</translation>
    </message>
    <message>
        <source>running</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>geçti</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>bilinmeli</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>atlandı</translation>
    </message>
    <message>
        <source>Without any other system</source>
        <translation>Başka sistem gerekmeden</translation>
    </message>
    <message>
        <source>Choose a system</source>
        <translation>Bir sistem seçin</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Bağlan</translation>
    </message>
    <message>
        <source>What it fills</source>
        <translation>Doldurdukları</translation>
    </message>
    <message>
        <source>Name and finish</source>
        <translation>Ad ve bitiş</translation>
    </message>
    <message>
        <source>{passed} of {all} checks passed</source>
        <translation>{passed}/{all} kontrol geçti</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved until you finish.</source>
        <translation>Bitirene kadar hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>Which system shall be watched?</source>
        <translation>Hangi sistem izlensin?</translation>
    </message>
    <message>
        <source>How is {name} reached?</source>
        <translation>{name}: nasıl ulaşılır?</translation>
    </message>
    <message>
        <source>What {name} fills</source>
        <translation>{name}: doldurdukları</translation>
    </message>
    <message>
        <source>Panels of the pages, by what its answer held.</source>
        <translation>Yanıtına göre doldurduğu sayfa panelleri.</translation>
    </message>
    <message>
        <source>Name it and finish</source>
        <translation>Ad verin ve bitirin</translation>
    </message>
    <message>
        <source>The board asks it as soon as it is added.</source>
        <translation>Hedef eklenir eklenmez pano ona sorar.</translation>
    </message>
    <message>
        <source>Stopped at: {check}</source>
        <translation>Durduğu yer: {check}</translation>
    </message>
    <message>
        <source>Correct the settings and connect again. Nothing is saved until you finish.</source>
        <translation>Ayarları düzeltip yeniden bağlanın. Bitirene kadar hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Bağlanıyor</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, %n thing(s) to know</source>
        <translation>
            <numerusform>Bağlantı çalışıyor, bilinecek %n şey var</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Bağlantı çalışıyor</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Hedefi ekle</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>Filter not understood at character {at}: {reason}. All alerts are shown.</source>
        <translation>Filtre {at}. karakterde anlaşılmadı: {reason}. Tüm alarmlar gösteriliyor.</translation>
    </message>
    <message>
        <source>{what}, marked</source>
        <translation>{what}, işaretli</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>dalgalı</translation>
    </message>
    <message numerus="yes">
        <source>{count} new above  ↑</source>
        <translation>
            <numerusform>yukarıda {count} yeni  ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts above, go to the top</source>
        <translation>
            <numerusform>Yukarıda %n yeni alarm, başa git</numerusform>
        </translation>
    </message>
    <message>
        <source>{severity}: {title}</source>
        <translation>{severity}: {title}</translation>
    </message>
    <message>
        <source>{what} (optional)</source>
        <translation>{what} (isteğe bağlı)</translation>
    </message>
    <message>
        <source>together because: {why}</source>
        <translation>birlikte, çünkü: {why}</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Sistem anahtarlığı</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Ortam değişkeni</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>{title}: where it is kept</source>
        <translation>{title}: saklandığı yer</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer, never in the configuration file.</source>
        <translation>Bu bilgisayarın anahtarlığında saklanır, asla yapılandırma dosyasında değil.</translation>
    </message>
    <message>
        <source>Path of a file that only its owner may read (chmod 600).</source>
        <translation>Yalnızca sahibinin okuyabildiği bir dosyanın yolu (chmod 600).</translation>
    </message>
    <message>
        <source>{name} is set. It must be set whenever NOC Board starts.</source>
        <translation>{name} tanımlı. NOC Board her başladığında tanımlı olmalıdır.</translation>
    </message>
    <message>
        <source>{name} is not set. Before NOC Board starts, run: {line}</source>
        <translation>{name} tanımlı değil. NOC Board başlamadan önce çalıştırın: {line}</translation>
    </message>
    <message>
        <source>There is no usable keyring here ({why}).</source>
        <translation>Burada kullanılabilir anahtarlık yok ({why}).</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>her satıra bir tane</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <source>{key} searches hosts, alerts, pages and commands</source>
        <translation>{key} sunucu, alarm, sayfa ve komut arar</translation>
    </message>
    <message>
        <source>Search hosts, alerts, pages or run a command</source>
        <translation>Sunucu, alarm, sayfa ara veya komut çalıştır</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>{live} of {total} targets live</source>
        <translation>{live}/{total} hedef canlı</translation>
    </message>
    <message>
        <source>oldest answer {age}</source>
        <translation>en eski yanıt {age}</translation>
    </message>
    <message>
        <source>Alert and target</source>
        <translation>Alarm ve hedef</translation>
    </message>
    <message>
        <source>Value, limit</source>
        <translation>Değer, sınır</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Son saat</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Açık süresi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, not sent</source>
        <translation>
            <numerusform>%n kuyrukta, gönderilmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>No journal: nothing can be acknowledged</source>
        <translation>Günlük yok: hiçbir şey onaylanamaz</translation>
    </message>
    <message>
        <source>Own journal, in trouble</source>
        <translation>Kendi günlüğü, sorunlu</translation>
    </message>
    <message>
        <source>Own journal</source>
        <translation>Kendi günlüğü</translation>
    </message>
    <message>
        <source>Cut off from the shared journal</source>
        <translation>Ortak günlükle bağlantı kesik</translation>
    </message>
    <message numerus="yes">
        <source>%n desks</source>
        <translation>
            <numerusform>%n masa</numerusform>
        </translation>
    </message>
    <message>
        <source>no other desk</source>
        <translation>başka masa yok</translation>
    </message>
    <message>
        <source>Shared journal</source>
        <translation>Ortak günlük</translation>
    </message>
    <message>
        <source>{who} is looking</source>
        <translation>{who} bakıyor</translation>
    </message>
    <message>
        <source>{first} and {second} are looking</source>
        <translation>{first} ve {second} bakıyor</translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and %n more are looking</source>
        <translation>
            <numerusform>{first}, {second} ve %n kişi daha bakıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, acts for all</source>
        <translation>{who}, herkes adına</translation>
    </message>
    <message>
        <source>At other desks: {who}</source>
        <translation>Diğer masalarda: {who}</translation>
    </message>
    <message>
        <source>this one leads</source>
        <translation>bu masa yönetiyor</translation>
    </message>
    <message>
        <source>{who} leads</source>
        <translation>{who} yönetiyor</translation>
    </message>
    <message>
        <source>nobody leads yet</source>
        <translation>henüz yöneten yok</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskale et</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Related alerts</source>
        <translation>İlgili alarmlar</translation>
    </message>
    <message>
        <source>{key} adds a comment</source>
        <translation>{key} yorum ekler</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Diğer eylemler</translation>
    </message>
    <message>
        <source>nothing is recorded yet</source>
        <translation>henüz kayıt yok</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>it makes no noise already</source>
        <translation>zaten ses çıkarmıyor</translation>
    </message>
    <message>
        <source>it has cleared</source>
        <translation>düzeldi</translation>
    </message>
    <message>
        <source>{action}: {reason}</source>
        <translation>{action}: {reason}</translation>
    </message>
    <message>
        <source>not opened: {reason}</source>
        <translation>açılmadı: {reason}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Birlikte</translation>
    </message>
    <message>
        <source>It joined</source>
        <translation>Katılım</translation>
    </message>
    <message>
        <source>first of the incident</source>
        <translation>olayın ilki</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} önce</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Kesin değil</translation>
    </message>
    <message>
        <source>At {target}</source>
        <translation>Hedef {target}</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Başladı</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>Diğer etiketler</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Atanan</translation>
    </message>
    <message>
        <source>{who} by {giver}</source>
        <translation>{who}, atayan {giver}</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gören</translation>
    </message>
    <message>
        <source>because: {why}</source>
        <translation>çünkü: {why}</translation>
    </message>
    <message>
        <source>Wants attention again</source>
        <translation>Yine ilgi bekliyor</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişti</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>Uyarıldı</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>yapan: {who}</translation>
    </message>
    <message>
        <source>{title}: {severity}, {owner}</source>
        <translation>{title}: {severity}, {owner}</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>onaylanmadı</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
    <message>
        <source>Facts: {facts}</source>
        <translation>Bilgiler: {facts}</translation>
    </message>
    <message>
        <source>Timeline: {lines}</source>
        <translation>Zaman akışı: {lines}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more in the list</source>
        <translation>
            <numerusform>listede {count} daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related alert(s)</source>
        <translation>
            <numerusform>%n ilgili alarm</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {title}, {severity}</source>
        <translation>{count}: {title}, {severity}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>{key} tuşu</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Yine çalıştır</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>Paketi kaydet</translation>
    </message>
    <message>
        <source>The bundle is {file}. Look through it before you send it.</source>
        <translation>Paket: {file}. Göndermeden önce gözden geçirin.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n arıza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n öneri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n sorunsuz</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking: {found} so far</source>
        <translation>Bakılıyor: şimdilik {found}</translation>
    </message>
    <message>
        <source>Not looked yet</source>
        <translation>Henüz bakılmadı</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Tanılama</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>arıza</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>öneri</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>{grade}: {what}. {fix}</source>
        <translation>{grade}: {what}. {fix}</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 sa</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Başlama</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Söylenenler</translation>
    </message>
    <message>
        <source>Accounts and SIEM</source>
        <translation>Hesaplar ve SIEM</translation>
    </message>
    <message>
        <source>DDoS and rules</source>
        <translation>DDoS ve kurallar</translation>
    </message>
    <message>
        <source>Fix: {fix}</source>
        <translation>Çözüm: {fix}</translation>
    </message>
    <message>
        <source>last {value}</source>
        <translation>son {value}</translation>
    </message>
    <message>
        <source>Filter   {example}</source>
        <translation>Filtre   {example}</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filtreyi temizle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>field</source>
        <translation>alan</translation>
    </message>
    <message>
        <source>state</source>
        <translation>durum</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiket</translation>
    </message>
    <message>
        <source>it is in no incident</source>
        <translation>hiçbir olayda değil</translation>
    </message>
    <message>
        <source>choose alerts of one incident</source>
        <translation>tek bir olayın alarmlarını seçin</translation>
    </message>
    <message>
        <source>these are all alerts of the incident</source>
        <translation>bunlar olayın tüm alarmları</translation>
    </message>
    <message>
        <source>it is the only alert of its incident</source>
        <translation>olayının tek alarmı</translation>
    </message>
    <message>
        <source>what is silenced, shelved or in maintenance is in no incident</source>
        <translation>susturulan, rafta veya bakımda olan alarm hiçbir olayda yer almaz</translation>
    </message>
    <message>
        <source>there is no other incident; mark the alerts that belong together with X</source>
        <translation>başka olay yok; birlikte olan alarmları X ile işaretleyin</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Tek başına</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>İşlem bekleyen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Bilgi için</translation>
    </message>
    <message>
        <source>Silenced and in maintenance</source>
        <translation>Susturulan ve bakımda</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Susturuldu</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>Bakımda</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Rafta</translation>
    </message>
    <message>
        <source>Inhibited by another alert</source>
        <translation>Başka bir alarmca engellendi</translation>
    </message>
    <message>
        <source>Reported twice</source>
        <translation>İki kez bildirilen</translation>
    </message>
    <message>
        <source>never page, never colour the wall</source>
        <translation>çağrı yapmaz, duvarı renklendirmez</translation>
    </message>
    <message numerus="yes">
        <source>{who} and %n more</source>
        <translation>
            <numerusform>{who} ve %n kişi daha</numerusform>
        </translation>
    </message>
    <message>
        <source>The user guide is being made</source>
        <translation>Kılavuz hazırlanıyor</translation>
    </message>
    <message>
        <source>The user guide cannot be made: {reason}</source>
        <translation>Kılavuz hazırlanamıyor: {reason}</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Group by incident</source>
        <translation>Olaya göre grupla</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Duruma göre grupla</translation>
    </message>
    <message>
        <source>Group by target</source>
        <translation>Hedefe göre grupla</translation>
    </message>
    <message>
        <source>Group by nothing</source>
        <translation>Gruplama yok</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Sort: severity, then age</source>
        <translation>Sıra: önem, sonra yaş</translation>
    </message>
    <message>
        <source>Severity, then age</source>
        <translation>Önem, sonra yaş</translation>
    </message>
    <message>
        <source>Sort: age</source>
        <translation>Sıra: yaş</translation>
    </message>
    <message>
        <source>Sort: title</source>
        <translation>Sıra: başlık</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Sort: target</source>
        <translation>Sıra: hedef</translation>
    </message>
    <message>
        <source>Sort: state</source>
        <translation>Sıra: durum</translation>
    </message>
    <message>
        <source>Density: compact</source>
        <translation>Yoğunluk: sıkı</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Sıkı</translation>
    </message>
    <message>
        <source>Density: comfortable</source>
        <translation>Yoğunluk: rahat</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Rahat</translation>
    </message>
    <message>
        <source>Density: large</source>
        <translation>Yoğunluk: geniş</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Geniş</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <translation>Değer ve sınır</translation>
    </message>
    <message>
        <source>Times today</source>
        <translation>Bugünkü sayı</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Görünümler</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Yeni görünüm kaydet</translation>
    </message>
    <message>
        <source>Save {view} as it is now</source>
        <translation>{view}: bu hâliyle kaydet</translation>
    </message>
    <message>
        <source>Forget {view}</source>
        <translation>Sil: {view}</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>{name} sütunu</translation>
    </message>
    <message>
        <source>Sorted by severity</source>
        <translation>Öneme göre sıralı</translation>
    </message>
    <message>
        <source>Sorted by age</source>
        <translation>Yaşa göre sıralı</translation>
    </message>
    <message>
        <source>Sorted by title</source>
        <translation>Başlığa göre sıralı</translation>
    </message>
    <message>
        <source>Sorted by target</source>
        <translation>Hedefe göre sıralı</translation>
    </message>
    <message>
        <source>Sorted by state</source>
        <translation>Duruma göre sıralı</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Görünümün adı</translation>
    </message>
    <message>
        <source>Save filter, order, groups and columns as</source>
        <translation>Filtre, sıra, grup ve sütunları şu adla kaydet</translation>
    </message>
    <message>
        <source>{signal}, last {span}</source>
        <translation>{signal}, son {span}</translation>
    </message>
    <message>
        <source>{time} alert raised</source>
        <translation>{time} alarm oluştu</translation>
    </message>
    <message>
        <source>{count} standing</source>
        <translation>{count} açık</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Gezinme</translation>
    </message>
    <message>
        <source>The acknowledgement of {title} ends at {time}</source>
        <translation>{title}: onay bitişi {time}</translation>
    </message>
    <message>
        <source>The silence of {title} ends at {time}</source>
        <translation>{title}: susturma bitişi {time}</translation>
    </message>
    <message>
        <source>The shelf of {title} ends at {time}</source>
        <translation>{title}: raf bitişi {time}</translation>
    </message>
    <message>
        <source>The maintenance of {title} ends at {time}</source>
        <translation>{title}: bakım bitişi {time}</translation>
    </message>
    <message>
        <source>The acknowledgement of {title} by {who} ends at {time}</source>
        <translation>{title}: onay bitişi {time}, onaylayan {who}</translation>
    </message>
    <message>
        <source>The silence of {title} by {who} ends at {time}</source>
        <translation>{title}: susturma bitişi {time}, susturan {who}</translation>
    </message>
    <message>
        <source>The shelf of {title} by {who} ends at {time}</source>
        <translation>{title}: raf bitişi {time}, rafa alan {who}</translation>
    </message>
    <message>
        <source>The maintenance of {title} by {who} ends at {time}</source>
        <translation>{title}: bakım bitişi {time}, sorumlu {who}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what} ve %n daha</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}. Z undoes it</source>
        <translation>{done}. Z geri alır</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: {title} and %n more, cleared {time}</source>
        <translation>
            <numerusform>Siz yokken: {title} ve %n daha, düzelme {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away: {title}, cleared {time}</source>
        <translation>Siz yokken: {title}, düzelme {time}</translation>
    </message>
    <message>
        <source>Ask {target} now</source>
        <translation>Şimdi sor: {target}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Alert actions</source>
        <translation>Alarm eylemleri</translation>
    </message>
    <message>
        <source>Silence everything on {place}…</source>
        <translation>{place} üzerinde her şeyi sustur…</translation>
    </message>
    <message>
        <source>Acknowledge “{title}” on {place}</source>
        <translation>Onayla: “{title}”, {place}</translation>
    </message>
    <message>
        <source>Give back “{title}” on {place}</source>
        <translation>Bırak: “{title}”, {place}</translation>
    </message>
    <message>
        <source>Silence “{title}” on {place}</source>
        <translation>Sustur: “{title}”, {place}</translation>
    </message>
    <message>
        <source>Shelve “{title}” on {place}</source>
        <translation>Rafa al: “{title}”, {place}</translation>
    </message>
    <message>
        <source>Assign “{title}” on {place}</source>
        <translation>Ata: “{title}”, {place}</translation>
    </message>
    <message>
        <source>Escalate “{title}” on {place}</source>
        <translation>Eskale et: “{title}”, {place}</translation>
    </message>
    <message>
        <source>Resolve “{title}” on {place}</source>
        <translation>Çöz: “{title}”, {place}</translation>
    </message>
    <message>
        <source>Open the runbook of “{title}” on {place}</source>
        <translation>Runbook’u aç: “{title}”, {place}</translation>
    </message>
    <message>
        <source>Merge with “{title}”</source>
        <translation>“{title}” ile birleştir</translation>
    </message>
    <message>
        <source>Alerts of {who}</source>
        <translation>{who} alarmları</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>{operation} on {target}</source>
        <translation>{operation}, {target}</translation>
    </message>
    <message>
        <source>{operation}, not possible now</source>
        <translation>{operation}, şu an yapılamaz</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Page: {title}</source>
        <translation>Sayfa: {title}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Gönderilecek</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>{help} Needs: {scope}</source>
        <translation>{help} Gereken: {scope}</translation>
    </message>
    <message>
        <source>It interrupts something. Type “{target}” to confirm</source>
        <translation>Kesintiye yol açar. Onaylamak için “{target}” yazın</translation>
    </message>
    <message>
        <source>{what}: {outcome}</source>
        <translation>{what}: {outcome}</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Reddedildi: {reason}</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Not possible: {reason}</source>
        <translation>Yapılamaz: {reason}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Kuyrukta</translation>
    </message>
    <message>
        <source>Sent, not shown by the backend yet</source>
        <translation>Gönderildi, arka uç henüz göstermiyor</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Doğrulandı</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Desteklenmiyor</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>run</source>
        <translation>yürüt</translation>
    </message>
    <message>
        <source>close</source>
        <translation>kapat</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>yalnız komutlar</translation>
    </message>
    <message>
        <source>people</source>
        <translation>kişiler</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>sunucular</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more</source>
        <translation>Uyan yok. Daha az harf daha çok bulur</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>uyan yok</translation>
    </message>
    <message>
        <source>move</source>
        <translation>gezinme</translation>
    </message>
    <message>
        <source>search</source>
        <translation>arama</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>runbook</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>tüm tuşlar</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Çalışma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Open wall</source>
        <translation>Duvarı aç</translation>
    </message>
    <message>
        <source>the sound device does not work: {reason}</source>
        <translation>ses aygıtı çalışmıyor: {reason}</translation>
    </message>
    <message>
        <source>this machine has no sound device</source>
        <translation>bu makinede ses aygıtı yok</translation>
    </message>
    <message>
        <source>Silence {title}</source>
        <translation>Sustur: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Silence %n alerts</source>
        <translation>
            <numerusform>%n alarmı sustur</numerusform>
        </translation>
    </message>
    <message>
        <source>Why, for your colleagues</source>
        <translation>Neden, ekip arkadaşlarınız için</translation>
    </message>
    <message>
        <source>Shelve {title}</source>
        <translation>Rafa al: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n alerts</source>
        <translation>
            <numerusform>%n alarmı rafa al</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Rafa al</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>Neden bekleyebilir</translation>
    </message>
    <message>
        <source>Assign {title}</source>
        <translation>Ata: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n alerts</source>
        <translation>
            <numerusform>%n alarmı ata</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Comment on {title}</source>
        <translation>Yorum yaz: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n alerts</source>
        <translation>
            <numerusform>%n alarma yorum yaz</numerusform>
        </translation>
    </message>
    <message>
        <source>What everybody should know</source>
        <translation>Herkesin bilmesi gereken</translation>
    </message>
    <message>
        <source>Queued, not sent: {verb}</source>
        <translation>Kuyrukta, gönderilmedi: {verb}</translation>
    </message>
    <message>
        <source>Resolve {title}</source>
        <translation>Çöz: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n alerts</source>
        <translation>
            <numerusform>%n alarmı çöz</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Çöz</translation>
    </message>
    <message>
        <source>What ended it</source>
        <translation>Nasıl bitti</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Bırakıldı</translation>
    </message>
    <message>
        <source>Silence asked for</source>
        <translation>Susturma istendi</translation>
    </message>
    <message>
        <source>Silence ended</source>
        <translation>Susturma bitti</translation>
    </message>
    <message>
        <source>Taken from the shelf</source>
        <translation>Raftan alındı</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Atandı</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>İstendi</translation>
    </message>
    <message>
        <source>Asked to look again</source>
        <translation>Yeniden bakılması istendi</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n reddedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n that are shown now, and what comes</source>
        <translation>
            <numerusform>Şu an görünen %n alarmı ve gelecekleri gizler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n that are shown now, {critical} of them critical, and what comes</source>
        <translation>
            <numerusform>Şu an görünen, {critical} tanesi kritik %n alarmı ve gelecekleri gizler</numerusform>
        </translation>
    </message>
    <message>
        <source>All with {condition}</source>
        <translation>Tümü: {condition}</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Yalnız bu</translation>
    </message>
    <message numerus="yes">
        <source>Only these %n</source>
        <translation>
            <numerusform>Yalnız bu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides exactly these %n alerts</source>
        <translation>
            <numerusform>Yalnızca bu %n alarmı gizler</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides exactly this alert</source>
        <translation>Yalnızca bu alarmı gizler</translation>
    </message>
    <message>
        <source>Me, {name}</source>
        <translation>Ben, {name}</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>HTML kaydet</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV kaydet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message>
        <source>The journal knows no alarms yet.</source>
        <translation>Günlükte henüz alarm yok.</translation>
    </message>
    <message>
        <source>Save the report as {kind}</source>
        <translation>Raporu {kind} olarak kaydet</translation>
    </message>
    <message>
        <source>{what}, chosen</source>
        <translation>{what}, seçili</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 saat</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} gün</translation>
    </message>
    <message>
        <source>{verb}, until the journal is reached</source>
        <translation>{verb}, günlüğe ulaşılana dek</translation>
    </message>
    <message>
        <source>Queued, not sent</source>
        <translation>Kuyrukta, gönderilmedi</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>İsteniyor…</translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>{who} için</translation>
    </message>
    <message>
        <source>Refused, try again</source>
        <translation>Reddedildi, yine deneyin</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Birisi</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>bitiş yok</translation>
    </message>
    <message>
        <source>until it clears</source>
        <translation>düzelene kadar</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bitiş {time}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bitiş {time}</translation>
    </message>
    <message>
        <source>given to {who}</source>
        <translation>atanan: {who}</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>Artık kesin değil</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Onaylanmadı</translation>
    </message>
    <message>
        <source>{title}: {severity}, {place}</source>
        <translation>{title}: {severity}, {place}</translation>
    </message>
    <message>
        <source>acknowledged by {who}</source>
        <translation>onaylayan: {who}</translation>
    </message>
    <message>
        <source>worst {severity}</source>
        <translation>en kötü {severity}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message numerus="yes">
        <source>{count} alert(s)</source>
        <translation>
            <numerusform>{count} alarm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of {count} alerts is shown here. Esc clears the filter</source>
        <translation>
            <numerusform>{count} alarmın hiçbiri burada görünmüyor. Esc filtreyi temizler</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert is known, but targets that do not answer: {count}</source>
        <translation>Bilinen alarm yok ama yanıt vermeyen hedefler var: {count}</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>Açık alarm yok</translation>
    </message>
    <message>
        <source>{who} has acknowledged it first: {title}</source>
        <translation>{who} önce onayladı: {title}</translation>
    </message>
    <message>
        <source>{shown} shown{parts} = {total} reported</source>
        <translation>{shown} görünen{parts} = {total} bildirilen</translation>
    </message>
    <message>
        <source>oldest hidden critical {age}: {title}</source>
        <translation>en eski gizli kritik {age}: {title}</translation>
    </message>
    <message>
        <source>in {age}</source>
        <translation>{age} sonra</translation>
    </message>
    <message numerus="yes">
        <source>{count} maintenance</source>
        <translation>
            <numerusform>{count} bakımda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shelved</source>
        <translation>
            <numerusform>{count} rafta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} silenced</source>
        <translation>
            <numerusform>{count} susturuldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} inhibited</source>
        <translation>
            <numerusform>{count} engellendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} duplicate</source>
        <translation>
            <numerusform>{count} yinelenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} information</source>
        <translation>
            <numerusform>{count} bilgi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} filtered out</source>
        <translation>
            <numerusform>{count} filtrelendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in closed groups</source>
        <translation>
            <numerusform>{count} kapalı gruplarda</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>%{count}</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Tema: {name}</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>Metin boyutu {size}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Metin ve denetim boyutu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Give an action another key under {place} in the configuration.</source>
        <translation>Bir eyleme başka tuş vermek için yapılandırmada {place} kullanın.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>tuş yok</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Masaüstü gibi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Yüksek karşıtlık, koyu</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Yüksek karşıtlık, açık</translation>
    </message>
    <message>
        <source>Where every alert is</source>
        <translation>Her alarm nerede</translation>
    </message>
    <message numerus="yes">
        <source>{count} shown</source>
        <translation>
            <numerusform>{count} görünen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= {count} reported</source>
        <translation>
            <numerusform>= {count} bildirilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, show</source>
        <translation>{what}, göster</translation>
    </message>
    <message>
        <source>its newest value is {age} old</source>
        <translation>en yeni değeri {age} önceye ait</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Son yanıt</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>its clock is {count} s ahead of ours</source>
        <translation>saati bizimkinden {count} sn ileride</translation>
    </message>
    <message>
        <source>its clock is {count} s behind ours</source>
        <translation>saati bizimkinden {count} sn geride</translation>
    </message>
    <message>
        <source>{left} % of the vendor&apos;s quota left: asked every {every} to spare it</source>
        <translation>sağlayıcı kotasının %{left} kadarı kaldı: korumak için {every} arayla sorulur</translation>
    </message>
    <message>
        <source>{left} % of the vendor&apos;s quota left</source>
        <translation>sağlayıcı kotasının %{left} kadarı kaldı</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>cleared: {reason}</source>
        <translation>düzeldi: {reason}</translation>
    </message>
    <message>
        <source>A acknowledges, Enter opens, Esc goes back</source>
        <translation>A onaylar, Enter açar, Esc geri döner</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s), shown as one</source>
        <translation>
            <numerusform>tek bildirimde %n alarm daha</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has them all</source>
        <translation>Tümü listede</translation>
    </message>
    <message>
        <source>flood</source>
        <translation>sel</translation>
    </message>
    <message>
        <source>over</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü gör</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Cleared: {title}</source>
        <translation>Düzeldi: {title}</translation>
    </message>
    <message>
        <source>Toasts</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>A critical toast stays until somebody acknowledges it</source>
        <translation>Kritik bildirim biri onaylayana dek kalır</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>düzeldi</translation>
    </message>
    <message>
        <source>NOC Board: not looked yet</source>
        <translation>NOC Board: henüz bakılmadı</translation>
    </message>
    <message>
        <source>Open NOC Board</source>
        <translation>NOC Board’u aç</translation>
    </message>
    <message>
        <source>NOC Board: {verdict}</source>
        <translation>NOC Board: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>NOC Board: {verdict}, %n standing</source>
        <translation>
            <numerusform>NOC Board: {verdict}, %n açık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n alerts into one incident</source>
        <translation>
            <numerusform>%n alarm tek olayda birleştirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split off %n alert(s)</source>
        <translation>
            <numerusform>%n alarm ayrıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened: {reason}</source>
        <translation>Açılmadı: {reason}</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>{file} yazılmadı: {reason}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Yazıldı: {file}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>kuyrukta</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>beklemede</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>doğrulandı</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>desteksiz</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>istendi</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>yinelenen</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>engellendi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>görüldü</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>rafta</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>All active</source>
        <translation>Tüm etkin</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Benim</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Duvar</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Son haber</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Ekranda</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sabitle</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Serbest</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Tanıt</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Page to show</source>
        <translation>Sayfa seçimi</translation>
    </message>
    <message>
        <source>not for {age}</source>
        <translation>{age} süredir yok</translation>
    </message>
    <message>
        <source>no screen</source>
        <translation>ekran yok</translation>
    </message>
    <message>
        <source>No wall reports into this journal. Start one with: {command}</source>
        <translation>Bu günlüğe bildiren duvar yok. Başlatmak için: {command}</translation>
    </message>
    <message>
        <source>There is no toast</source>
        <translation>Bildirim yok</translation>
    </message>
    <message>
        <source>the address is longer than {limit} characters</source>
        <translation>adres {limit} karakterden uzun</translation>
    </message>
    <message>
        <source>the address is not well formed</source>
        <translation>adres biçimi hatalı</translation>
    </message>
    <message>
        <source>addresses that begin with {scheme} are not opened</source>
        <translation>{scheme} ile başlayan adresler açılmaz</translation>
    </message>
    <message>
        <source>the address hides its host behind a user name</source>
        <translation>adres, sunucusunu bir kullanıcı adının ardına gizliyor</translation>
    </message>
    <message>
        <source>the address names no host</source>
        <translation>adreste sunucu adı yok</translation>
    </message>
    <message>
        <source>this system has no program for such an address</source>
        <translation>bu sistemde böyle bir adres için program yok</translation>
    </message>
    <message>
        <source>there is no page {file}</source>
        <translation>{file} sayfası yok</translation>
    </message>
    <message>
        <source>this system has no browser; the page is {file}</source>
        <translation>bu sistemde tarayıcı yok; sayfa: {file}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>veri yok</translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>%n kanıtsız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abnormal</source>
        <translation>
            <numerusform>%n anormal</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {time} left</source>
        <translation>{who}, {time} kaldı</translation>
    </message>
    <message>
        <source>acknowledgement asked by {who}</source>
        <translation>onay isteyen: {who}</translation>
    </message>
    <message>
        <source>acknowledgement refused: {reason}</source>
        <translation>onay reddedildi: {reason}</translation>
    </message>
    <message>
        <source>not acknowledged {time}</source>
        <translation>{time} onaysız</translation>
    </message>
    <message>
        <source>↑ over {times}×</source>
        <translation>↑ &gt; {times}×</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demo verisi</translation>
    </message>
    <message>
        <source>budget left, tick marks even pace</source>
        <translation>kalan bütçe, çizgi eşit hızı gösterir</translation>
    </message>
    <message>
        <source>left, tick: even pace</source>
        <translation>kalan, çizgi: eşit hız</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kalan</translation>
    </message>
    <message>
        <source>{time} window</source>
        <translation>{time} pencere</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} önce</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} sonra</translation>
    </message>
    <message>
        <source>gone in {time}</source>
        <translation>{time} sonra biter</translation>
    </message>
    <message>
        <source>lasts, not known yet</source>
        <translation>yeter, henüz veri yok</translation>
    </message>
    <message>
        <source>lasts, known for {time}</source>
        <translation>yeter, {time} verisiyle</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>yakma</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>eşit hız</translation>
    </message>
    <message>
        <source>ticks mark limits</source>
        <translation>çizgiler sınırdır</translation>
    </message>
    <message>
        <source>tick marks {limit}</source>
        <translation>çizgi: {limit}</translation>
    </message>
    <message>
        <source>full {time}</source>
        <translation>dolu {time}</translation>
    </message>
    <message>
        <source>&gt; 90 d</source>
        <translation>&gt; 90 gün</translation>
    </message>
    <message>
        <source>next in {time}</source>
        <translation>sıradaki {time}</translation>
    </message>
    <message>
        <source>one has ended</source>
        <translation>biri sona erdi</translation>
    </message>
    <message numerus="yes">
        <source>%n not normal</source>
        <translation>
            <numerusform>%n normal değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a target</source>
        <translation>
            <numerusform>%n hedefsiz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, {states}</source>
        <translation>
            <numerusform>ve %n daha, {states}</numerusform>
        </translation>
    </message>
    <message>
        <source>all normal</source>
        <translation>tümü normal</translation>
    </message>
    <message>
        <source>{normal} of {all} normal</source>
        <translation>{normal}/{all} normal</translation>
    </message>
    <message>
        <source>All normal</source>
        <translation>Tümü normal</translation>
    </message>
    <message>
        <source>up</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>down</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>for {time} or more</source>
        <translation>en az {time}</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Olay yok</translation>
    </message>
    <message>
        <source>Nobody can tell whether there is an incident</source>
        <translation>Olay olup olmadığı bilinemiyor</translation>
    </message>
    <message>
        <source>No signal of this board shows it</source>
        <translation>Bu panodaki hiçbir sinyal göstermiyor</translation>
    </message>
    <message>
        <source>{time} began</source>
        <translation>{time} başladı</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>son {time}</translation>
    </message>
    <message>
        <source>newest {shown} of {all}</source>
        <translation>en yeni {shown}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Yapılandırılmadı</translation>
    </message>
    <message>
        <source>Map a business signal, such as business.orders.rate</source>
        <translation>business.orders.rate gibi bir iş sinyali bağlayın</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Etki</translation>
    </message>
    <message>
        <source>This alert names no runbook. Its rule can: annotation runbook_url.</source>
        <translation>Bu alarm runbook belirtmiyor. Kuralı belirtebilir: runbook_url ek açıklaması.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>{live} of {all} live</source>
        <translation>{live}/{all} canlı</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>%n satır daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns</source>
        <translation>
            <numerusform>%n sütun daha</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>tümü</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>This panel is set up wrongly</source>
        <translation>Bu panel yanlış kurulmuş</translation>
    </message>
    <message>
        <source>right: {signal}</source>
        <translation>sağ: {signal}</translation>
    </message>
    <message>
        <source>{normal} of {all} ok</source>
        <translation>{normal}/{all} iyi</translation>
    </message>
    <message>
        <source>No signal {signal} in the catalogue</source>
        <translation>Katalogda {signal} sinyali yok</translation>
    </message>
    <message>
        <source>No target supplies {signal}</source>
        <translation>{signal}: sağlayan hedef yok</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown}/{all}</translation>
    </message>
    <message>
        <source>other {share}</source>
        <translation>diğer {share}</translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>ortanca {value}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>loading {seconds} s</source>
        <translation>yükleniyor {seconds} sn</translation>
    </message>
    <message>
        <source>{target} is set up wrongly</source>
        <translation>{target} yanlış kurulmuş</translation>
    </message>
    <message>
        <source>{target} does not let us look</source>
        <translation>{target} bakmamıza izin vermiyor</translation>
    </message>
    <message>
        <source>Asked again in {time}.</source>
        <translation>{time} sonra sorulur.</translation>
    </message>
    <message>
        <source>{target} does not answer</source>
        <translation>{target} yanıt vermiyor</translation>
    </message>
    <message>
        <source>It has never answered.</source>
        <translation>Hiç yanıt vermedi.</translation>
    </message>
    <message>
        <source>Last good data {time}.</source>
        <translation>Son sağlam veri {time}.</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>hedef</translation>
    </message>
    <message>
        <source>{targets} answers and has no such series</source>
        <translation>{targets} yanıt veriyor ama böyle bir seri yok</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Burada veri yok</translation>
    </message>
    <message>
        <source>limit {value}</source>
        <translation>sınır {value}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>Calls between services</source>
        <translation>Servisler arası çağrılar</translation>
    </message>
    <message numerus="yes">
        <source>%n services not shown</source>
        <translation>
            <numerusform>%n servis gösterilmiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>calls, share that fails</source>
        <translation>çağrılar, başarısız pay</translation>
    </message>
    <message>
        <source>not named by its source</source>
        <translation>kaynağı ad vermiyor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>kimse</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Shown because nobody saw it clear: {reason}</source>
        <translation>Düzeldiği görülmediği için gösteriliyor: {reason}</translation>
    </message>
    <message>
        <source>Its source reports it, nothing silences it</source>
        <translation>Kaynağı bildiriyor, hiçbir şey susturmuyor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıt verdi</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Soruldu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Hatalar</translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation>
            <numerusform>art arda %n</numerusform>
        </translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} başladı</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Every part of its last answer came</source>
        <translation>Son yanıtın tüm parçaları geldi</translation>
    </message>
    <message>
        <source>{time}, took {duration}</source>
        <translation>{time}, {duration} sürdü</translation>
    </message>
    <message>
        <source>These words stand in the page file. They are no evidence and have no state</source>
        <translation>Bu metin sayfa dosyasındadır. Kanıt değildir ve durumu yoktur</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gösterim</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Son veri</translation>
    </message>
    <message>
        <source>The clock of this machine when the page last looked at the board</source>
        <translation>Sayfa panoya en son baktığında bu makinenin saati</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>planlı değil</translation>
    </message>
    <message>
        <source>in {time}, {moment}</source>
        <translation>{time} sonra, {moment}</translation>
    </message>
    <message>
        <source>{moment}, {time} ago</source>
        <translation>{moment}, {time} önce</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>kısmi</translation>
    </message>
    <message>
        <source>misconfigured</source>
        <translation>hatalı ayar</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n uyarı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n eksik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n eskimiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n verisiz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n misconfigured</source>
        <translation>
            <numerusform>%n hatalı ayar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n majör</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritik</numerusform>
        </translation>
    </message>
    <message>
        <source>information</source>
        <translation>bilgi</translation>
    </message>
    <message numerus="yes">
        <source>%n information</source>
        <translation>
            <numerusform>%n bilgi</numerusform>
        </translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>altyapı</translation>
    </message>
    <message>
        <source>application</source>
        <translation>uygulama</translation>
    </message>
    <message>
        <source>security</source>
        <translation>güvenlik</translation>
    </message>
    <message>
        <source>bi</source>
        <translation>bi</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>business</source>
        <translation>iş</translation>
    </message>
    <message>
        <source>board</source>
        <translation>pano</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>no value for {age}</source>
        <translation>{age} değer yok</translation>
    </message>
    <message>
        <source>No value has come yet: {reason}</source>
        <translation>Henüz değer gelmedi: {reason}</translation>
    </message>
    <message>
        <source>The last value is {age} old and no evidence: {reason}</source>
        <translation>Son değer {age} önceye ait ve kanıt değil: {reason}</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majör</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>above {value}</source>
        <translation>{value} üstünde</translation>
    </message>
    <message>
        <source>below {value}</source>
        <translation>{value} altında</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Canlı</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Kıyasla</translation>
    </message>
    <message>
        <source>The catalogue does not know this signal any more</source>
        <translation>Katalog bu sinyali artık tanımıyor</translation>
    </message>
    <message>
        <source>{reason}. There is nothing to draw</source>
        <translation>{reason}. Çizilecek bir şey yok</translation>
    </message>
    <message>
        <source>kept here since {time}</source>
        <translation>buradaki kayıt başı {time}</translation>
    </message>
    <message>
        <source>its target does not tell last week</source>
        <translation>hedefi geçen haftayı bildirmiyor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Değerler</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>En yeni değerler</translation>
    </message>
    <message>
        <source>Values around {time}</source>
        <translation>Değerler, {time} dolayı</translation>
    </message>
    <message>
        <source>The same signal elsewhere, now</source>
        <translation>Aynı sinyal başka yerlerde, şimdi</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n yer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, none of them worse</source>
        <translation>
            <numerusform>%n daha, hiçbiri daha kötü değil</numerusform>
        </translation>
    </message>
    <message>
        <source>The same signal elsewhere</source>
        <translation>Aynı sinyal başka yerlerde</translation>
    </message>
    <message>
        <source>Values as they came</source>
        <translation>Geldiği gibi değerler</translation>
    </message>
    <message>
        <source>as they came</source>
        <translation>geldiği gibi</translation>
    </message>
    <message>
        <source>No value is kept here</source>
        <translation>Burada saklanan değer yok</translation>
    </message>
    <message>
        <source>Why it has this colour</source>
        <translation>Neden bu renkte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>it has no limit</source>
        <translation>sınırı yok</translation>
    </message>
    <message>
        <source>none stands about it or its host</source>
        <translation>kendisi veya sunucusu için açık alarm yok</translation>
    </message>
    <message>
        <source>Target {name}</source>
        <translation>Hedef {name}</translation>
    </message>
    <message>
        <source>Alerts of {name}</source>
        <translation>{name} alarmları</translation>
    </message>
    <message>
        <source>Open at its source</source>
        <translation>Kaynağında aç</translation>
    </message>
    <message>
        <source>{age} after {what}</source>
        <translation>{what} sonrası {age}</translation>
    </message>
    <message>
        <source>{name} last week</source>
        <translation>{name} geçen hafta</translation>
    </message>
    <message>
        <source>drag the window, wheel zooms, double-click resets</source>
        <translation>pencereyi sürükle, tekerlek yakınlaştırır, çift tık sıfırlar</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>değer yok</translation>
    </message>
    <message>
        <source>To the alert</source>
        <translation>Alarma git</translation>
    </message>
    <message>
        <source>History of {title}, {place}</source>
        <translation>{title} geçmişi, {place}</translation>
    </message>
    <message>
        <source>Being read from the journal</source>
        <translation>Günlükten okunuyor</translation>
    </message>
    <message>
        <source>It did not stand in this time, as far as the journal goes back</source>
        <translation>Günlüğün ulaştığı kadarıyla bu sürede açık kalmadı</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n kez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acknowledged %n time(s)</source>
        <translation>
            <numerusform>%n kez onaylandı</numerusform>
        </translation>
    </message>
    <message>
        <source>{times}, longest {longest}, half of them within {usual}, {taken}</source>
        <translation>{times}, en uzunu {longest}, yarısı en çok {usual}, {taken}</translation>
    </message>
    <message>
        <source>Each time that it stood</source>
        <translation>Açık kaldığı her sefer</translation>
    </message>
    <message>
        <source>{age}, stands</source>
        <translation>{age}, açık</translation>
    </message>
    <message>
        <source>{name}, after {age}</source>
        <translation>{name}, {age} sonra</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Start maintenance on {name}…</source>
        <translation>{name} için bakım başlat…</translation>
    </message>
    <message>
        <source>End maintenance of {what}, {reason}</source>
        <translation>Bakımı bitir: {what}, {reason}</translation>
    </message>
    <message>
        <source>Alert history of {title}, {place}</source>
        <translation>Alarm geçmişi: {title}, {place}</translation>
    </message>
    <message>
        <source>Panel: {name}</source>
        <translation>Panel: {name}</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>imleç</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>yakınlık</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>sıfırla</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>kıyasla</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>What is worked on: conditions on labels</source>
        <translation>Ne üzerinde çalışılıyor: etiket koşulları</translation>
    </message>
    <message>
        <source>From: now, 22:30, or a date with a time</source>
        <translation>Başlangıç: now, 22:30 veya tarih ve saat</translation>
    </message>
    <message>
        <source>Until, if none of the times below</source>
        <translation>Bitiş, aşağıdakilerden biri değilse</translation>
    </message>
    <message>
        <source>All of {name}</source>
        <translation>{name} tümü</translation>
    </message>
    <message>
        <source>Only this alert</source>
        <translation>Yalnız bu alarm</translation>
    </message>
    <message>
        <source>Say what is worked on, such as host=db-1 or service=~check.*</source>
        <translation>Ne üzerinde çalışıldığını yazın: host=db-1 veya service=~check.* gibi</translation>
    </message>
    <message>
        <source>{words} is no time; write 22:30 or 2026-11-30 22:00</source>
        <translation>{words} bir zaman değil; 22:30 veya 2026-11-30 22:00 yazın</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them critical</source>
        <translation>
            <numerusform>, %n tanesi kritik</numerusform>
        </translation>
    </message>
    <message>
        <source>From {time} till {until}, {lasts}</source>
        <translation>{time} – {until}, {lasts}</translation>
    </message>
    <message numerus="yes">
        <source>{when}: would hide %n alert(s) of now{critical}</source>
        <translation>
            <numerusform>{when}: şu anki %n alarmı gizlerdi{critical}</numerusform>
        </translation>
    </message>
    <message>
        <source>Till {until}, {lasts}</source>
        <translation>Bitiş {until}, {lasts}</translation>
    </message>
    <message numerus="yes">
        <source>{when}: hides %n alert(s) shown now{critical}, and what comes</source>
        <translation>
            <numerusform>{when}: görünen %n alarmı gizler{critical}; gelenleri de</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the new file in</source>
        <translation>Yeni dosyayı al</translation>
    </message>
    <message>
        <source>No setting is called so</source>
        <translation>Bu adda bir ayar yok</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>The file on disk is in force</source>
        <translation>Diskteki dosya geçerli</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>{file} yazıldı</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Ayarlarda ara</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Son değişikliği geri al</translation>
    </message>
    <message>
        <source>Export a profile</source>
        <translation>Profili dışa aktar</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Profil içe aktar</translation>
    </message>
    <message>
        <source>Take this over</source>
        <translation>Bunu uygula</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>What the import will change</source>
        <translation>İçe aktarmanın değiştirecekleri</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiller</translation>
    </message>
    <message>
        <source>{file} is written; no secret is in it</source>
        <translation>{file} yazıldı; içinde sır yok</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>ve %n satır daha</numerusform>
        </translation>
    </message>
    <message>
        <source>It would change nothing</source>
        <translation>Hiçbir şey değişmezdi</translation>
    </message>
    <message>
        <source>{file} is in force; `noc-app profile undo` takes it back</source>
        <translation>{file} geçerli; geri almak için `noc-app profile undo`</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Makes other seats like this one: one file, without secrets.</source>
        <translation>Başka yerleri buraya benzetir: tek dosya, sırlar olmadan.</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>Varsayılan</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>{verb} ({alert})</source>
        <translation>{verb} ({alert})</translation>
    </message>
    <message>
        <source>default</source>
        <translation>varsayılan</translation>
    </message>
    <message>
        <source>{name}: back to the default, {value}</source>
        <translation>{name}: yeniden varsayılan, {value}</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, seçili</translation>
    </message>
    <message>
        <source>{name}, as it is written</source>
        <translation>{name}, yazıldığı gibi</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>yazılmamış</translation>
    </message>
    <message>
        <source>Open in your editor</source>
        <translation>Düzenleyicinizde açın</translation>
    </message>
    <message>
        <source>{name}: open in your editor</source>
        <translation>{name}: düzenleyicinizde açın</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>stays until acknowledged</source>
        <translation>onaylanana dek kalır</translation>
    </message>
    <message>
        <source>Maintenance till {time}</source>
        <translation>Bakım, bitiş {time}</translation>
    </message>
    <message>
        <source>Maintenance ended</source>
        <translation>Bakım bitti</translation>
    </message>
    <message>
        <source>{target} is added and asked from now on</source>
        <translation>{target} eklendi, bundan sonra sorulacak</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>Dil ve tema</translation>
    </message>
    <message>
        <source>Wall or operator</source>
        <translation>Duvar veya operatör</translation>
    </message>
    <message>
        <source>Demo or real</source>
        <translation>Demo veya gerçek</translation>
    </message>
    <message>
        <source>First target</source>
        <translation>İlk hedef</translation>
    </message>
    <message>
        <source>Sound and distance</source>
        <translation>Ses ve uzaklık</translation>
    </message>
    <message>
        <source>All of it can be changed later, and skipped now.</source>
        <translation>Hepsi sonra değiştirilebilir, şimdi atlanabilir.</translation>
    </message>
    <message>
        <source>How shall it look?</source>
        <translation>Nasıl görünsün?</translation>
    </message>
    <message>
        <source>What is this seat for?</source>
        <translation>Bu yer ne için?</translation>
    </message>
    <message>
        <source>It decides what opens when NOC Board is started.</source>
        <translation>NOC Board başlatılınca ne açılacağını belirler.</translation>
    </message>
    <message>
        <source>What shall it show?</source>
        <translation>Ne göstersin?</translation>
    </message>
    <message>
        <source>The demo says on every screen that it is one.</source>
        <translation>Demo, demo olduğunu her ekranda söyler.</translation>
    </message>
    <message>
        <source>Can it be heard, and read?</source>
        <translation>Duyulup okunabiliyor mu?</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, seçili</translation>
    </message>
    <message>
        <source>NOC Board: first run</source>
        <translation>NOC Board: ilk çalıştırma</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Hepsini atla</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Panoyu aç</translation>
    </message>
    <message>
        <source>Nothing can be heard: {why}</source>
        <translation>Ses duyulamıyor: {why}</translation>
    </message>
    <message>
        <source>This is how a critical sounds.</source>
        <translation>Kritik alarmın sesi budur.</translation>
    </message>
    <message>
        <source>Everything is readable in its usual size, and more fits.</source>
        <translation>Her şey olağan boyutunda okunuyor ve daha çoğu sığıyor.</translation>
    </message>
    <message>
        <source>Everything is readable in its usual size.</source>
        <translation>Her şey olağan boyutunda okunuyor.</translation>
    </message>
    <message>
        <source>Everything is drawn larger, on more pages.</source>
        <translation>Her şey daha büyük ve daha çok sayfada çizilir.</translation>
    </message>
    <message>
        <source>Diagonal: a number from 5 to 400</source>
        <translation>Köşegen: 5 ile 400 arası sayı</translation>
    </message>
    <message>
        <source>Distance: a number up to 100</source>
        <translation>Uzaklık: en çok 100 olan bir sayı</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>A wall that shows</source>
        <translation>Gösteren bir duvar</translation>
    </message>
    <message>
        <source>A desk where alerts are handled</source>
        <translation>Alarmların ele alındığı bir masa</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>İkisi</translation>
    </message>
    <message>
        <source>This seat is</source>
        <translation>Bu yer</translation>
    </message>
    <message>
        <source>My own systems</source>
        <translation>Kendi sistemlerim</translation>
    </message>
    <message>
        <source>A demo, nothing of it real</source>
        <translation>Demo, hiçbiri gerçek değil</translation>
    </message>
    <message>
        <source>Hear a critical</source>
        <translation>Kritik sesini dinle</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>The wall, if there is one</source>
        <translation>Varsa duvar ekranı</translation>
    </message>
    <message>
        <source>Diagonal of its screen, inches</source>
        <translation>Ekran köşegeni, inç</translation>
    </message>
    <message>
        <source>Distance from which it is read, metres</source>
        <translation>Okunduğu uzaklık, metre</translation>
    </message>
    <message>
        <source>{file} is no configuration file that is there</source>
        <translation>{file} var olan bir yapılandırma dosyası değil</translation>
    </message>
    <message>
        <source>this system has no program for {file}</source>
        <translation>bu sistemde {file} için program yok</translation>
    </message>
    <message>
        <source>{alert} {severity}</source>
        <translation>{alert}: {severity}</translation>
    </message>
    <message>
        <source>{who} acknowledged {alert}</source>
        <translation>{who} onayladı: {alert}</translation>
    </message>
    <message>
        <source>{who} asks to acknowledge {alert}</source>
        <translation>{who} onaylamak istiyor: {alert}</translation>
    </message>
    <message>
        <source>Cleared {time} after {duration}</source>
        <translation>Düzeldi: {time}, {duration} sonra</translation>
    </message>
    <message>
        <source>Held, {place}</source>
        <translation>Tutulur, {place}</translation>
    </message>
    <message>
        <source>Back to the pages in {time}</source>
        <translation>{time} sonra sayfalara dönülür</translation>
    </message>
    <message>
        <source>Held until resolved</source>
        <translation>Çözülene dek tutulur</translation>
    </message>
    <message>
        <source>Held until somebody takes it</source>
        <translation>Biri üstlenene dek tutulur</translation>
    </message>
    <message>
        <source>{place}, {page} in {time}</source>
        <translation>{place}, {page} {time} sonra</translation>
    </message>
    <message>
        <source>Pinned by {who}</source>
        <translation>Sabitleyen: {who}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Sabitlendi</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) {state}.</source>
        <translation>
            <numerusform>%n panel {state}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board: {verdict}</source>
        <translation>Pano: {verdict}</translation>
    </message>
    <message>
        <source>{signal} {state}</source>
        <translation>{signal}: {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n checks, all normal</source>
        <translation>
            <numerusform>%n kontrol, tümü normal</numerusform>
        </translation>
    </message>
    <message>
        <source>{wall}, screen {screen}</source>
        <translation>{wall}, ekran {screen}</translation>
    </message>
    <message>
        <source>System uptime</source>
        <translation>Çalışma süresi</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Uptime</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU kullanım</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Load per core</source>
        <translation>Çekirdek yükü</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Yük</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Bellek kullanım</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>Swap used</source>
        <translation>Swap kullanım</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>Disk doluluk</translation>
    </message>
    <message>
        <source>Storage lasts</source>
        <translation>Disk dolumu</translation>
    </message>
    <message>
        <source>Disk throughput</source>
        <translation>Disk aktarım hızı</translation>
    </message>
    <message>
        <source>Disk I/O</source>
        <translation>Disk G/Ç</translation>
    </message>
    <message>
        <source>Disk operations</source>
        <translation>Disk işlemleri</translation>
    </message>
    <message>
        <source>IOPS</source>
        <translation>IOPS</translation>
    </message>
    <message>
        <source>Disk latency</source>
        <translation>Disk gecikme</translation>
    </message>
    <message>
        <source>Network throughput</source>
        <translation>Ağ aktarım hızı</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Network load</source>
        <translation>Ağ yükü</translation>
    </message>
    <message>
        <source>Network errors</source>
        <translation>Ağ hataları</translation>
    </message>
    <message>
        <source>Net errors</source>
        <translation>Ağ hatası</translation>
    </message>
    <message>
        <source>Packets dropped</source>
        <translation>Düşen paketler</translation>
    </message>
    <message>
        <source>Net drops</source>
        <translation>Düşen paket</translation>
    </message>
    <message>
        <source>Network latency</source>
        <translation>Ağ gecikmesi</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Paket kaybı</translation>
    </message>
    <message>
        <source>Probes answering</source>
        <translation>Yanıt veren problar</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Problar</translation>
    </message>
    <message>
        <source>Probe duration</source>
        <translation>Prob süresi</translation>
    </message>
    <message>
        <source>Probe time</source>
        <translation>Prob süresi</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP durumu</translation>
    </message>
    <message>
        <source>DNS look-up</source>
        <translation>DNS sorgusu</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Databases up</source>
        <translation>Açık veritabanı</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Veritabanı</translation>
    </message>
    <message>
        <source>Database query time</source>
        <translation>Veritabanı sorgu süresi</translation>
    </message>
    <message>
        <source>DB latency</source>
        <translation>VT gecikme</translation>
    </message>
    <message>
        <source>Database query time p95</source>
        <translation>Veritabanı sorgu süresi p95</translation>
    </message>
    <message>
        <source>DB p95</source>
        <translation>VT p95</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>Veritabanı bağlantıları</translation>
    </message>
    <message>
        <source>DB connections</source>
        <translation>VT bağlantı</translation>
    </message>
    <message>
        <source>Database locks waiting</source>
        <translation>Bekleyen veritabanı kilitleri</translation>
    </message>
    <message>
        <source>DB locks</source>
        <translation>VT kilidi</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Çoğaltma gecikmesi</translation>
    </message>
    <message>
        <source>Repl. lag</source>
        <translation>Repl. farkı</translation>
    </message>
    <message>
        <source>Database cache hits</source>
        <translation>VT önbellek isabeti</translation>
    </message>
    <message>
        <source>DB cache</source>
        <translation>VT önbellek</translation>
    </message>
    <message>
        <source>Load-balancer backends up</source>
        <translation>Açık yük dengeleyici uçları</translation>
    </message>
    <message>
        <source>LB backends</source>
        <translation>LB arka uç</translation>
    </message>
    <message>
        <source>Load-balancer requests</source>
        <translation>Yük dengeleyici istekleri</translation>
    </message>
    <message>
        <source>LB requests</source>
        <translation>LB istek</translation>
    </message>
    <message>
        <source>Load-balancer 5xx</source>
        <translation>Yük dengeleyici 5xx</translation>
    </message>
    <message>
        <source>LB 5xx</source>
        <translation>LB 5xx</translation>
    </message>
    <message>
        <source>Load-balancer queue</source>
        <translation>Yük dengeleyici kuyruğu</translation>
    </message>
    <message>
        <source>LB queue</source>
        <translation>LB kuyruk</translation>
    </message>
    <message>
        <source>Load-balancer response time</source>
        <translation>Yük dengeleyici yanıt süresi</translation>
    </message>
    <message>
        <source>LB response</source>
        <translation>LB yanıt</translation>
    </message>
    <message>
        <source>Load-balancer sessions</source>
        <translation>Yük dengeleyici oturumları</translation>
    </message>
    <message>
        <source>LB sessions</source>
        <translation>LB oturum</translation>
    </message>
    <message>
        <source>Load-balancer connections</source>
        <translation>Yük dengeleyici bağlantıları</translation>
    </message>
    <message>
        <source>LB connections</source>
        <translation>LB bağlantı</translation>
    </message>
    <message>
        <source>CDN hits</source>
        <translation>CDN isabeti</translation>
    </message>
    <message>
        <source>CDN origin latency</source>
        <translation>CDN kaynak gecikmesi</translation>
    </message>
    <message>
        <source>CDN origin</source>
        <translation>CDN kaynağı</translation>
    </message>
    <message>
        <source>CDN bandwidth</source>
        <translation>CDN bant genişliği</translation>
    </message>
    <message>
        <source>CDN traffic</source>
        <translation>CDN trafiği</translation>
    </message>
    <message>
        <source>Kubernetes nodes ready</source>
        <translation>Hazır Kubernetes düğümleri</translation>
    </message>
    <message>
        <source>Nodes ready</source>
        <translation>Hazır düğüm</translation>
    </message>
    <message>
        <source>Pods not ready</source>
        <translation>Hazır olmayan pod</translation>
    </message>
    <message>
        <source>Pods unready</source>
        <translation>Sorunlu pod</translation>
    </message>
    <message>
        <source>Pods pending</source>
        <translation>Bekleyen pod</translation>
    </message>
    <message>
        <source>Container restarts</source>
        <translation>Konteyner restart sayısı</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Copies ready</source>
        <translation>Hazır kopya</translation>
    </message>
    <message>
        <source>Kubernetes warnings</source>
        <translation>Kubernetes uyarıları</translation>
    </message>
    <message>
        <source>K8s warnings</source>
        <translation>K8s uyarısı</translation>
    </message>
    <message>
        <source>Container CPU</source>
        <translation>Konteyner CPU</translation>
    </message>
    <message>
        <source>Container memory</source>
        <translation>Konteyner belleği</translation>
    </message>
    <message>
        <source>Container mem</source>
        <translation>Kont. bellek</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Kuyruk boyu</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kuyruklar</translation>
    </message>
    <message>
        <source>Java heap used</source>
        <translation>Java heap kullanım</translation>
    </message>
    <message>
        <source>Heap</source>
        <translation>Heap</translation>
    </message>
    <message>
        <source>Search nodes</source>
        <translation>Arama düğümü</translation>
    </message>
    <message>
        <source>Shards not assigned</source>
        <translation>Atanmamış shard’lar</translation>
    </message>
    <message>
        <source>Shards lost</source>
        <translation>Kayıp shard</translation>
    </message>
    <message>
        <source>Shards active</source>
        <translation>Etkin shard</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Aramalar</translation>
    </message>
    <message>
        <source>Search time</source>
        <translation>Ara. süresi</translation>
    </message>
    <message>
        <source>Documents indexed</source>
        <translation>Dizine alınan belgeler</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Dizinlenen</translation>
    </message>
    <message>
        <source>Log events</source>
        <translation>Log kaydı</translation>
    </message>
    <message>
        <source>Log queue used</source>
        <translation>Log kuyruk doluluk</translation>
    </message>
    <message>
        <source>Log queue</source>
        <translation>Log kuyruğu</translation>
    </message>
    <message>
        <source>Scrape targets up</source>
        <translation>Açık scrape hedefleri</translation>
    </message>
    <message>
        <source>Scrapes</source>
        <translation>Scrape</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Açık olaylar</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Longest without an answer</source>
        <translation>En uzun yanıtsız süre</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Yanıtsız</translation>
    </message>
    <message>
        <source>Somebody on call</source>
        <translation>Nöbette kimse var mı</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Nöbet</translation>
    </message>
    <message>
        <source>Receivers well</source>
        <translation>Sağlıklı alıcılar</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Alıcılar</translation>
    </message>
    <message>
        <source>Lines heard</source>
        <translation>Gelen satır</translation>
    </message>
    <message>
        <source>Lines not understood</source>
        <translation>Anlaşılmayan satırlar</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Bozuk satır</translation>
    </message>
    <message>
        <source>Time since last line</source>
        <translation>Son satırdan beri süre</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Sustur</translation>
    </message>
    <message>
        <source>Monitored hosts</source>
        <translation>İzlenen sunucular</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Sunucular</translation>
    </message>
    <message>
        <source>Monitored services</source>
        <translation>İzlenen servisler</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servisler</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Açık sorunlar</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Sorunlar</translation>
    </message>
    <message>
        <source>Checks overdue</source>
        <translation>Geciken kontroller</translation>
    </message>
    <message>
        <source>Late checks</source>
        <translation>Geç kontrol</translation>
    </message>
    <message>
        <source>Triggers that cannot be evaluated</source>
        <translation>Değerlendirilemeyen tetikleyiciler</translation>
    </message>
    <message>
        <source>Blind triggers</source>
        <translation>Kör tetikleme</translation>
    </message>
    <message>
        <source>Check latency</source>
        <translation>Kont. gecikme</translation>
    </message>
    <message>
        <source>Crash-free users</source>
        <translation>Çökmesiz kullanıcılar</translation>
    </message>
    <message>
        <source>Crash-free</source>
        <translation>Çökmesiz</translation>
    </message>
    <message>
        <source>Crash-free sessions</source>
        <translation>Çökmesiz oturumlar</translation>
    </message>
    <message>
        <source>Stable sessions</source>
        <translation>Kararlı oturum</translation>
    </message>
    <message>
        <source>Hangs</source>
        <translation>Donmalar</translation>
    </message>
    <message>
        <source>ANR and hangs</source>
        <translation>ANR ve donma</translation>
    </message>
    <message>
        <source>App start cold</source>
        <translation>Soğuk açılış</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Soğuk açış</translation>
    </message>
    <message>
        <source>App start warm</source>
        <translation>Sıcak açılış</translation>
    </message>
    <message>
        <source>Warm start</source>
        <translation>Sıcak açış</translation>
    </message>
    <message>
        <source>Slow starts</source>
        <translation>Yavaş açış</translation>
    </message>
    <message>
        <source>Slow frames</source>
        <translation>Yavaş kare</translation>
    </message>
    <message>
        <source>Frozen frames</source>
        <translation>Donmuş kare</translation>
    </message>
    <message>
        <source>Mobile request time</source>
        <translation>Mobil istek süresi</translation>
    </message>
    <message>
        <source>Request time</source>
        <translation>İstek süresi</translation>
    </message>
    <message>
        <source>Mobile request errors</source>
        <translation>Mobil istek hataları</translation>
    </message>
    <message>
        <source>Request fails</source>
        <translation>İstek hatası</translation>
    </message>
    <message>
        <source>Phases of requests</source>
        <translation>İstek aşamaları</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Aşamalar</translation>
    </message>
    <message>
        <source>Mobile round trip</source>
        <translation>Mobil gidiş dönüş</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Gidiş dönüş</translation>
    </message>
    <message>
        <source>Packets sent again</source>
        <translation>Yeniden iletilen paket</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Yinelenen</translation>
    </message>
    <message>
        <source>Mobile look-ups failing</source>
        <translation>Mobil DNS hataları</translation>
    </message>
    <message>
        <source>DNS fails</source>
        <translation>DNS hatası</translation>
    </message>
    <message>
        <source>Recording age</source>
        <translation>Kayıt yaşı</translation>
    </message>
    <message>
        <source>Stuck wake locks</source>
        <translation>Takılı wake lock’lar</translation>
    </message>
    <message>
        <source>Wake locks</source>
        <translation>Wake lock</translation>
    </message>
    <message>
        <source>Background battery use</source>
        <translation>Arka planda pil kullanımı</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Pil</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Oturumlar</translation>
    </message>
    <message>
        <source>Session length</source>
        <translation>Oturum süresi</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>Oturum boyu</translation>
    </message>
    <message>
        <source>Sessions per user</source>
        <translation>Kişi başına oturum</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Sıklık</translation>
    </message>
    <message>
        <source>Feature adoption</source>
        <translation>Özellik benimseme</translation>
    </message>
    <message>
        <source>Feature use</source>
        <translation>Özellik</translation>
    </message>
    <message>
        <source>On the latest version</source>
        <translation>En son sürümdekiler</translation>
    </message>
    <message>
        <source>On latest</source>
        <translation>Son sürüm</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Elde tutma</translation>
    </message>
    <message>
        <source>Push sent</source>
        <translation>Giden push</translation>
    </message>
    <message>
        <source>Push delivered</source>
        <translation>Ulaşan push</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Push opened</source>
        <translation>Açılan push</translation>
    </message>
    <message>
        <source>Store rating</source>
        <translation>Mağaza puanı</translation>
    </message>
    <message>
        <source>App stores</source>
        <translation>Mağazalar</translation>
    </message>
    <message>
        <source>Store reviews</source>
        <translation>Mağaza yorumu</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Kurulumlar</translation>
    </message>
    <message>
        <source>Active threats</source>
        <translation>Etkin tehditler</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Tehditler</translation>
    </message>
    <message>
        <source>Attacks blocked</source>
        <translation>Engellenen saldırı</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Engellenen</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Tespitler</translation>
    </message>
    <message>
        <source>Anomalous behaviour</source>
        <translation>Anormal davranış</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomaliler</translation>
    </message>
    <message>
        <source>Sign-in failures</source>
        <translation>Oturum açma hataları</translation>
    </message>
    <message>
        <source>Sign-in fails</source>
        <translation>Giriş hatası</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Girişler</translation>
    </message>
    <message>
        <source>Sign-ins under attack</source>
        <translation>Saldırı altında girişler</translation>
    </message>
    <message>
        <source>Brute force</source>
        <translation>Kaba kuvvet</translation>
    </message>
    <message>
        <source>Accounts locked</source>
        <translation>Kilitli hesaplar</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <source>Privileged access</source>
        <translation>Ayrıcalıklı erişim</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Ayrıcalıklı</translation>
    </message>
    <message>
        <source>Out-of-hours access</source>
        <translation>Mesai dışı erişim</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Mesai dışı</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Erişim reddi</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Retler</translation>
    </message>
    <message>
        <source>Data accesses</source>
        <translation>Veri erişimi</translation>
    </message>
    <message>
        <source>Data reads</source>
        <translation>Veri okuma</translation>
    </message>
    <message>
        <source>Data modifications</source>
        <translation>Veri değişiklikleri</translation>
    </message>
    <message>
        <source>Data changes</source>
        <translation>Veri değişim</translation>
    </message>
    <message>
        <source>Firewall denials</source>
        <translation>Firewall retleri</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Firewall rules hit</source>
        <translation>Eşleşen firewall kuralı</translation>
    </message>
    <message>
        <source>Rules hit</source>
        <translation>Eşleşen</translation>
    </message>
    <message>
        <source>Firewall rules never hit</source>
        <translation>Hiç eşleşmeyen kurallar</translation>
    </message>
    <message>
        <source>Rules unused</source>
        <translation>Atıl kural</translation>
    </message>
    <message>
        <source>Firewall rules uncounted</source>
        <translation>Sayaçsız firewall kuralları</translation>
    </message>
    <message>
        <source>Rules no count</source>
        <translation>Sayaçsız kural</translation>
    </message>
    <message>
        <source>Attack traffic</source>
        <translation>Saldırı trafiği</translation>
    </message>
    <message>
        <source>DDoS</source>
        <translation>DDoS</translation>
    </message>
    <message>
        <source>Packets per second</source>
        <translation>Saniyede paket</translation>
    </message>
    <message>
        <source>DDoS packets</source>
        <translation>DDoS paketi</translation>
    </message>
    <message>
        <source>SYN rate</source>
        <translation>SYN hızı</translation>
    </message>
    <message>
        <source>Request surge</source>
        <translation>İstek artışı</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Ani artış</translation>
    </message>
    <message>
        <source>Connection table used</source>
        <translation>Bağlantı tablosu doluluk</translation>
    </message>
    <message>
        <source>Conn. table</source>
        <translation>Bağ. tablo</translation>
    </message>
    <message>
        <source>Attack traffic mitigated</source>
        <translation>Önlenen saldırı trafiği</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Önlenen</translation>
    </message>
    <message>
        <source>Security agents</source>
        <translation>Güvenlik ajanları</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Ajanlar</translation>
    </message>
    <message>
        <source>Security agents silent</source>
        <translation>Sessiz güvenlik ajanları</translation>
    </message>
    <message>
        <source>Agents silent</source>
        <translation>Sessiz ajan</translation>
    </message>
    <message>
        <source>Sensor packets dropped</source>
        <translation>Sensörde düşen paketler</translation>
    </message>
    <message>
        <source>Sensor drops</source>
        <translation>Sensör kaybı</translation>
    </message>
    <message>
        <source>SIEM parts at fault</source>
        <translation>Arızalı SIEM parçaları</translation>
    </message>
    <message>
        <source>SIEM faults</source>
        <translation>SIEM arıza</translation>
    </message>
    <message>
        <source>Detection searches failing</source>
        <translation>Hatalı tespit aramaları</translation>
    </message>
    <message>
        <source>Searches fail</source>
        <translation>Arama hatası</translation>
    </message>
    <message>
        <source>Certificate time left</source>
        <translation>Kalan sertifika süresi</translation>
    </message>
    <message>
        <source>TLS certs</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Certificate chain valid</source>
        <translation>Sertifika zinciri geçerli</translation>
    </message>
    <message>
        <source>TLS chain</source>
        <translation>TLS zinciri</translation>
    </message>
    <message>
        <source>TLS protocol modern</source>
        <translation>Güncel TLS protokolü</translation>
    </message>
    <message>
        <source>TLS protocol</source>
        <translation>TLS protokol</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Zafiyetler</translation>
    </message>
    <message>
        <source>Vulns</source>
        <translation>Zafiyet</translation>
    </message>
    <message>
        <source>Vulnerabilities overdue</source>
        <translation>Geciken zafiyetler</translation>
    </message>
    <message>
        <source>Vulns late</source>
        <translation>Geç zafiyet</translation>
    </message>
    <message>
        <source>Oldest vulnerability</source>
        <translation>En eski zafiyet</translation>
    </message>
    <message>
        <source>Vuln age</source>
        <translation>Zaf. yaşı</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Uyumluluk</translation>
    </message>
    <message>
        <source>Controls failing</source>
        <translation>Başarısız kontroller</translation>
    </message>
    <message>
        <source>Ctrls failing</source>
        <translation>Kontrol açığı</translation>
    </message>
    <message>
        <source>Security incidents</source>
        <translation>Güvenlik olayları</translation>
    </message>
    <message>
        <source>Sec. incidents</source>
        <translation>Güv. olayları</translation>
    </message>
    <message>
        <source>Security response</source>
        <translation>Güvenlik yanıtı</translation>
    </message>
    <message>
        <source>Sec. response</source>
        <translation>Güv. yanıtı</translation>
    </message>
    <message>
        <source>Audit trail intact</source>
        <translation>Denetim izi sağlam</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Denetim izi</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Altyapı</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Data &amp; BI</source>
        <translation>Veri ve BI</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Data and BI</source>
        <translation>Veri ve BI</translation>
    </message>
    <message>
        <source>BI</source>
        <translation>BI</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Koşular</translation>
    </message>
    <message>
        <source>late first</source>
        <translation>önce geciken</translation>
    </message>
    <message>
        <source>Query performance</source>
        <translation>Sorgu performansı</translation>
    </message>
    <message>
        <source>quality, drift</source>
        <translation>kalite, kayma</translation>
    </message>
    <message>
        <source>load time, views</source>
        <translation>yüklenme, görüntüleme</translation>
    </message>
    <message>
        <source>Business and SLO</source>
        <translation>İş ve SLO</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>SLO error budgets</source>
        <translation>SLO hata bütçeleri</translation>
    </message>
    <message>
        <source>Worst budget</source>
        <translation>En kötü bütçe</translation>
    </message>
    <message>
        <source>Customer SLA</source>
        <translation>Müşteri SLA’sı</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Arızalı</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman akışı</translation>
    </message>
    <message>
        <source>First signals, oldest first</source>
        <translation>İlk sinyaller, önce eskiler</translation>
    </message>
    <message>
        <source>likely cause on the left</source>
        <translation>olası neden solda</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Infra</source>
        <translation>Altyapı</translation>
    </message>
    <message>
        <source>deploy {version}</source>
        <translation>{version} dağıtımı</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Depolama</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>copies ready, restarts</source>
        <translation>hazır kopya, restart</translation>
    </message>
    <message>
        <source>Queues and collectors</source>
        <translation>Kuyruk ve toplayıcılar</translation>
    </message>
    <message>
        <source>Without a crash</source>
        <translation>Çökmesiz</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performans</translation>
    </message>
    <message>
        <source>Start and battery</source>
        <translation>Açılış ve pil</translation>
    </message>
    <message>
        <source>Requests failing</source>
        <translation>Başarısız istekler</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullanım</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Platformlar</translation>
    </message>
    <message>
        <source>On-call</source>
        <translation>Nöbet</translation>
    </message>
    <message>
        <source>Monitoring itself</source>
        <translation>İzlemenin kendisi</translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation>Ağ yolları</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Yük dengeleyiciler</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Kümeler</translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation>ATT&amp;CK</translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation>TLS sertifikaları</translation>
    </message>
    <message>
        <source>TLS trust</source>
        <translation>TLS güveni</translation>
    </message>
</context>
</TS>
