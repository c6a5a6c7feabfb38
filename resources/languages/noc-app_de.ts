<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Safe mode: screens as they are shipped; the configuration&apos;s targets and rules count</source>
        <translation>Abgesicherter Modus: Ansichten wie ausgeliefert; Ziele und Regeln der Konfiguration gelten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>{number}&#x2009;%</source>
        <translation>{number}&#x2009;%</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>Stand {moment}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day}. {month}</translation>
    </message>
    <message>
        <source>Request rate</source>
        <translation>Anfragerate</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests without error</source>
        <translation>Anfragen ohne Fehler</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Application errors</source>
        <translation>Anwendungsfehler</translation>
    </message>
    <message>
        <source>APM errors</source>
        <translation>APM-Fehler</translation>
    </message>
    <message>
        <source>Response time p50</source>
        <translation>Antwortzeit p50</translation>
    </message>
    <message>
        <source>Response p50</source>
        <translation>Antwort p50</translation>
    </message>
    <message>
        <source>Response time p95</source>
        <translation>Antwortzeit p95</translation>
    </message>
    <message>
        <source>Response p95</source>
        <translation>Antwort p95</translation>
    </message>
    <message>
        <source>Response time p99</source>
        <translation>Antwortzeit p99</translation>
    </message>
    <message>
        <source>Response p99</source>
        <translation>Antwort p99</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>Clientverbindungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Connections dropped</source>
        <translation>Verlorene Verbindungen</translation>
    </message>
    <message>
        <source>Conn. drops</source>
        <translation>Abbrüche</translation>
    </message>
    <message>
        <source>Apdex</source>
        <translation>Apdex</translation>
    </message>
    <message>
        <source>Calls to dependencies</source>
        <translation>Abhängigkeitsaufrufe</translation>
    </message>
    <message>
        <source>Edge calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Dependency errors</source>
        <translation>Abhängigkeitsfehler</translation>
    </message>
    <message>
        <source>Edge errors</source>
        <translation>Dep.-Fehler</translation>
    </message>
    <message>
        <source>Synthetic transactions</source>
        <translation>Synthetische Transaktionen</translation>
    </message>
    <message>
        <source>Synthetics</source>
        <translation>Synthetik</translation>
    </message>
    <message>
        <source>Synthetic step time</source>
        <translation>Synthetik-Schrittzeit</translation>
    </message>
    <message>
        <source>Synth. step</source>
        <translation>Synth.-Zeit</translation>
    </message>
    <message>
        <source>Services heard from</source>
        <translation>Meldende Dienste</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Meldet sich</translation>
    </message>
    <message>
        <source>Deployed version</source>
        <translation>Installierte Version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Erholungszeit</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Queries p95</source>
        <translation>Abfrage p95</translation>
    </message>
    <message>
        <source>Query time</source>
        <translation>Abfragezeit</translation>
    </message>
    <message>
        <source>Query regressions</source>
        <translation>Abfrageregressionen</translation>
    </message>
    <message>
        <source>Regressions</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>Pipelines on time</source>
        <translation>Pünktliche Pipelines</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Pipeline success</source>
        <translation>Pipeline-Erfolg</translation>
    </message>
    <message>
        <source>Pipeline runs</source>
        <translation>Pipelines OK</translation>
    </message>
    <message>
        <source>Pipelines failed</source>
        <translation>Fehlerhafte Pipelines</translation>
    </message>
    <message>
        <source>Failed runs</source>
        <translation>Fehlläufe</translation>
    </message>
    <message>
        <source>Pipelines running</source>
        <translation>Laufende Pipelines</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Pipelines late</source>
        <translation>Späte Pipelines</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Pipeline delay</source>
        <translation>Pipelineverzug</translation>
    </message>
    <message>
        <source>Pipeline duration</source>
        <translation>Pipeline-Laufzeit</translation>
    </message>
    <message>
        <source>Pipeline time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datengüte</translation>
    </message>
    <message>
        <source>Age of data tests</source>
        <translation>Alter der Datentests</translation>
    </message>
    <message>
        <source>Tests age</source>
        <translation>Testalter</translation>
    </message>
    <message>
        <source>Data freshness</source>
        <translation>Datenaktualität</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Dashboard load</source>
        <translation>Dashboard-Ladezeit</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Warehouse load</source>
        <translation>Warehouse-Last</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>Warehouse cost</source>
        <translation>DWH-Kosten</translation>
    </message>
    <message>
        <source>Model quality</source>
        <translation>Modellgüte</translation>
    </message>
    <message>
        <source>Model drift</source>
        <translation>Modelldrift</translation>
    </message>
    <message>
        <source>ML models</source>
        <translation>ML-Modelle</translation>
    </message>
    <message>
        <source>Model evaluation age</source>
        <translation>Alter der Modellbewertung</translation>
    </message>
    <message>
        <source>Model age</source>
        <translation>Modellalter</translation>
    </message>
    <message>
        <source>Dashboard use</source>
        <translation>Dashboard-Nutzung</translation>
    </message>
    <message>
        <source>Dash. use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Dashboard engagement</source>
        <translation>Dashboard-Verweildauer</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Verweilzeit</translation>
    </message>
    <message>
        <source>Reports delivered</source>
        <translation>Zugestellte Berichte</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Targets answering</source>
        <translation>Antwortende Ziele</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Time since last success</source>
        <translation>Zeit seit letztem Erfolg</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter OK</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>Alter der Daten</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Datenalter</translation>
    </message>
    <message>
        <source>Poll duration</source>
        <translation>Abfragedauer</translation>
    </message>
    <message>
        <source>Poll time</source>
        <translation>Pollzeit</translation>
    </message>
    <message>
        <source>Vendor quota left</source>
        <translation>Restkontingent Anbieter</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Answers complete</source>
        <translation>Antworten vollständig</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Issue detection</source>
        <translation>Fehlererkennung</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Issue detection rate</source>
        <translation>Fehlererkennungsrate</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Alert precision</source>
        <translation>Alarmpräzision</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Alert response</source>
        <translation>Alarmreaktion</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Alerts per operator</source>
        <translation>Alarme je Operator</translation>
    </message>
    <message>
        <source>Alert volume</source>
        <translation>Alarmmenge</translation>
    </message>
    <message>
        <source>Response efficiency</source>
        <translation>Reaktionseffizienz</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Automatisierungsgrad</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Monitoring accuracy</source>
        <translation>Genauigkeit Monitoring</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Monitoring coverage</source>
        <translation>Abdeckung Monitoring</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>System health score</source>
        <translation>Systemgesundheit</translation>
    </message>
    <message>
        <source>Health score</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Excellence score</source>
        <translation>Exzellenzwert</translation>
    </message>
    <message>
        <source>Excellence</source>
        <translation>Exzellenz</translation>
    </message>
    <message>
        <source>Walls alive</source>
        <translation>Wände aktiv</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Wände</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Revenue per minute</source>
        <translation>Umsatz pro Minute</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Checkout rate</source>
        <translation>Checkout-Rate</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Checkout</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Neukonten</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Nutzer aktiv</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Gefährdeter Umsatz</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>User adoption</source>
        <translation>Nutzerakzeptanz</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Akzeptanz</translation>
    </message>
    <message>
        <source>System return</source>
        <translation>Systemertrag</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>SLA compliance</source>
        <translation>SLA-Einhaltung</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Restliches Fehlerbudget</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Burn-Rate</translation>
    </message>
    <message>
        <source>Servers up</source>
        <translation>Server aktiv</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Wheel zooms   drag pans   L returns to live   Esc closes</source>
        <translation>Rad zoomt   Ziehen verschiebt   L zurück zu live   Esc schließt</translation>
    </message>
    <message>
        <source>Chart of {signal}</source>
        <translation>Diagramm: {signal}</translation>
    </message>
    <message>
        <source>{time} after {event}</source>
        <translation>{time} nach {event}</translation>
    </message>
    <message>
        <source>BOARD FROZEN since {time}, nothing here is current</source>
        <translation>BOARD EINGEFROREN seit {time}, nichts hier ist aktuell</translation>
    </message>
    <message>
        <source>BOARD STOPPED at {time}, started {starts} times in 10 min and it did not last</source>
        <translation>BOARD GESTOPPT um {time}, {starts} Starts in 10 min blieben erfolglos</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>major</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Rechte</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Stat with line</source>
        <translation>Wert mit Linie</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Honeycomb</source>
        <translation>Waben</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Bullet</translation>
    </message>
    <message>
        <source>State timeline</source>
        <translation>Statusverlauf</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Fehlerbudgets</translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Burn-down</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Errors and time</source>
        <translation>Fehler und Zeit</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Call the network desk first.
Then the provider.</source>
        <translation>Zuerst das Netzteam anrufen.
Dann den Provider.</translation>
    </message>
    <message>
        <source>Incident: what fails</source>
        <translation>Störung: was ausfällt</translation>
    </message>
    <message>
        <source>Incident: what happened</source>
        <translation>Störung: was geschah</translation>
    </message>
    <message>
        <source>Incident: what began first</source>
        <translation>Störung: was zuerst begann</translation>
    </message>
    <message>
        <source>First signals</source>
        <translation>Erste Signale</translation>
    </message>
    <message>
        <source>Incident: what to do</source>
        <translation>Störung: was zu tun ist</translation>
    </message>
    <message>
        <source>Status row</source>
        <translation>Statuszeile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Clock and pulse</source>
        <translation>Uhr und Puls</translation>
    </message>
    <message>
        <source>to {time}, {who}</source>
        <translation>bis {time}, {who}</translation>
    </message>
    <message>
        <source>ask for the right</source>
        <translation>Recht anfordern</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>fragt ab</translation>
    </message>
    <message>
        <source>no such series</source>
        <translation>keine solche Reihe</translation>
    </message>
    <message>
        <source>{case}, acknowledged</source>
        <translation>{case}, bestätigt</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>intake low</source>
        <translation>Zufluss gering</translation>
    </message>
    <message>
        <source>no intake</source>
        <translation>kein Zufluss</translation>
    </message>
    <message>
        <source>NOC Board gallery</source>
        <translation>Galerie von NOC Board</translation>
    </message>
    <message>
        <source>Every component in every state</source>
        <translation>Alle Komponenten in allen Zuständen</translation>
    </message>
    <message numerus="yes">
        <source>%n more normal</source>
        <translation>
            <numerusform>noch %n normal</numerusform>
            <numerusform>noch %n normal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing reports here yet</source>
        <translation>Hier meldet sich noch nichts</translation>
    </message>
    <message>
        <source>{signal}, at {time}</source>
        <translation>{signal}, um {time}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>kein Score</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more critical.</source>
        <translation>
            <numerusform>Noch %n kritisch.</numerusform>
            <numerusform>Noch %n kritisch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more major.</source>
        <translation>
            <numerusform>Noch %n schwer.</numerusform>
            <numerusform>Noch %n schwer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning.</source>
        <translation>
            <numerusform>Noch %n Warnung.</numerusform>
            <numerusform>Noch %n Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no ack yet</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>asked: {who}</source>
        <translation>angefragt: {who}</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>ack refused</source>
        <translation>Ack abgelehnt</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Letzte 24 h</translation>
    </message>
    <message>
        <source>Watched {time}</source>
        <translation>Beobachtet {time}</translation>
    </message>
    <message>
        <source>nothing abnormal</source>
        <translation>nichts auffällig</translation>
    </message>
    <message>
        <source>{time} abnormal</source>
        <translation>{time} auffällig</translation>
    </message>
    <message>
        <source>{time} blind</source>
        <translation>{time} blind</translation>
    </message>
    <message>
        <source>too few inputs</source>
        <translation>zu wenige Quellen</translation>
    </message>
    <message>
        <source>nothing watched</source>
        <translation>nichts überwacht</translation>
    </message>
    <message>
        <source>{percent} of inputs</source>
        <translation>{percent} der Quellen</translation>
    </message>
    <message>
        <source>all inputs</source>
        <translation>alle Quellen</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>steady {time}</source>
        <translation>stabil {time}</translation>
    </message>
    <message>
        <source>{change} in {time}</source>
        <translation>{change} in {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n in maintenance</source>
        <translation>
            <numerusform>%n in Wartung</numerusform>
            <numerusform>%n in Wartung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelved</source>
        <translation>
            <numerusform>%n geparkt</numerusform>
            <numerusform>%n geparkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced</source>
        <translation>
            <numerusform>%n stumm</numerusform>
            <numerusform>%n stumm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibited</source>
        <translation>
            <numerusform>%n unterdrückt</numerusform>
            <numerusform>%n unterdrückt</numerusform>
        </translation>
    </message>
    <message>
        <source>Business, last hour</source>
        <translation>Geschäft, letzte Stunde</translation>
    </message>
    <message>
        <source>No business signals yet</source>
        <translation>Noch keine Geschäftssignale</translation>
    </message>
    <message>
        <source>Map a query to business.orders.rate or to one of yours</source>
        <translation>Abfrage business.orders.rate oder einem eigenen Signal zuordnen</translation>
    </message>
    <message>
        <source>Capacity left</source>
        <translation>Freie Kapazität</translation>
    </message>
    <message>
        <source>No capacity is measured yet</source>
        <translation>Noch keine Kapazität gemessen</translation>
    </message>
    <message>
        <source>worst of each</source>
        <translation>je schlechtester</translation>
    </message>
    <message>
        <source>at this pace</source>
        <translation>bei diesem Tempo</translation>
    </message>
    <message>
        <source>Storage full in {time}</source>
        <translation>Speicher voll in {time}</translation>
    </message>
    <message>
        <source>Tick marks the limit. Some are not known.</source>
        <translation>Strich zeigt die Grenze. Teils unbekannt.</translation>
    </message>
    <message>
        <source>Tick marks the limit.</source>
        <translation>Strich zeigt die Grenze.</translation>
    </message>
    <message>
        <source>Tick marks the limit. All above it.</source>
        <translation>Strich zeigt die Grenze. Alle darüber.</translation>
    </message>
    <message>
        <source>Nobody to ask</source>
        <translation>Nichts abzufragen</translation>
    </message>
    <message>
        <source>No target is configured</source>
        <translation>Kein Ziel konfiguriert</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>Can’t tell if it is quiet</source>
        <translation>Unklar, ob Ruhe herrscht</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Quiet for {time}</source>
        <translation>Ruhig seit {time}</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>Bisher ruhig</translation>
    </message>
    <message>
        <source>0 active</source>
        <translation>0 aktiv</translation>
    </message>
    <message>
        <source>No alert since this board started at {time}</source>
        <translation>Kein Alarm seit Start dieses Boards um {time}</translation>
    </message>
    <message>
        <source>Last cleared {time}, {alert}</source>
        <translation>Zuletzt beendet {time}, {alert}</translation>
    </message>
    <message>
        <source>not seen since {age}: {reason}</source>
        <translation>seit {age} nicht gesehen: {reason}</translation>
    </message>
    <message>
        <source>a critical hidden for {age}</source>
        <translation>ein kritischer seit {age} verborgen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{note} (and %n more)</source>
        <translation>
            <numerusform>{note} (und noch %n)</numerusform>
            <numerusform>{note} (und noch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{live} of {all} targets live</source>
        <translation>{live} von {all} Zielen aktiv</translation>
    </message>
    <message>
        <source>Overview 1 / 1</source>
        <translation>Übersicht 1 / 1</translation>
    </message>
    <message>
        <source>{rate} samples/s</source>
        <translation>{rate} Werte/s</translation>
    </message>
    <message>
        <source>Oldest other data {age}</source>
        <translation>Älteste andere Daten {age}</translation>
    </message>
    <message>
        <source>Oldest data {age}</source>
        <translation>Älteste Daten {age}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>set-up error</source>
        <translation>Konfig-Fehler</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stale {age}</source>
        <translation>veraltet {age}</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>nie geantwortet</translation>
    </message>
    <message>
        <source>retry in {time}</source>
        <translation>erneut in {time}</translation>
    </message>
    <message>
        <source>asking now</source>
        <translation>fragt jetzt ab</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>{members}, {blind} without evidence; the worst is shown</source>
        <translation>{members}, {blind} ohne Beleg; gezeigt wird der schlechteste Wert</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>No target supplies this signal</source>
        <translation>Kein Ziel liefert dieses Signal</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>{age}, limit {limit}</source>
        <translation>{age}, Grenze {limit}</translation>
    </message>
    <message>
        <source>limits of the page</source>
        <translation>Grenzen der Seite</translation>
    </message>
    <message>
        <source>limits of the signal</source>
        <translation>Grenzen des Signals</translation>
    </message>
    <message>
        <source>{condition} for {time}</source>
        <translation>{condition}, {time} lang</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation>über {limit}</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>unter {limit}</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>source gives no time</source>
        <translation>Quelle ohne Zeitangabe</translation>
    </message>
    <message>
        <source>{observed}, here {received}</source>
        <translation>{observed}, hier {received}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>{age} alt</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch ohne Daten</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>nicht konfiguriert</translation>
    </message>
    <message>
        <source>{count} from change {name}</source>
        <translation>{count} durch Change {name}</translation>
    </message>
    <message>
        <source>{count} from deploy {name}</source>
        <translation>{count} durch Deploy {name}</translation>
    </message>
    <message>
        <source>{count} from switch {name}</source>
        <translation>{count} von Switch {name}</translation>
    </message>
    <message>
        <source>{count} from site {name}</source>
        <translation>{count} von Standort {name}</translation>
    </message>
    <message>
        <source>{count} from host {name}</source>
        <translation>{count} von Host {name}</translation>
    </message>
    <message>
        <source>{count} from rule {name}</source>
        <translation>{count} von Regel {name}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} andere</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{causes}</source>
        <translation>{causes}</translation>
    </message>
    <message>
        <source>Flood over: {arrived} alerts in {minutes} min, {critical} critical</source>
        <translation>Flut vorbei: {arrived} Alarme in {minutes} min, {critical} kritisch</translation>
    </message>
    <message>
        <source>nothing was folded</source>
        <translation>nichts zusammengefasst</translation>
    </message>
    <message>
        <source>{count} folded: {causes}</source>
        <translation>{count} gebündelt: {causes}</translation>
    </message>
    <message>
        <source>no longer in maintenance</source>
        <translation>nicht mehr in Wartung</translation>
    </message>
    <message>
        <source>no longer inhibited</source>
        <translation>nicht mehr unterdrückt</translation>
    </message>
    <message>
        <source>flapping: its toasts are held</source>
        <translation>flattert: Popups werden gehalten</translation>
    </message>
    <message>
        <source>no longer flapping</source>
        <translation>flattert nicht mehr</translation>
    </message>
    <message>
        <source>very likely acceptable</source>
        <translation>sehr wahrscheinlich akzeptabel</translation>
    </message>
    <message>
        <source>manageable</source>
        <translation>beherrschbar</translation>
    </message>
    <message>
        <source>likely over-demanding</source>
        <translation>wahrscheinlich überfordernd</translation>
    </message>
    <message>
        <source>very likely unacceptable</source>
        <translation>sehr wahrscheinlich inakzeptabel</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>innerhalb der Grenze</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>{alarms} alarms in {days} days, {hidden} more were hidden</source>
        <translation>{alarms} Alarme in {days} Tagen, {hidden} weitere waren verborgen</translation>
    </message>
    <message>
        <source>{alarms} alarms in {days} days, {hidden} more were hidden; the limits are meant for {meant} days or more</source>
        <translation>{alarms} Alarme in {days} Tagen, {hidden} weitere waren verborgen; die Grenzen gelten ab {meant} Tagen</translation>
    </message>
    <message>
        <source>alarms per day</source>
        <translation>Alarme pro Tag</translation>
    </message>
    <message>
        <source>alarms per hour</source>
        <translation>Alarme pro Stunde</translation>
    </message>
    <message>
        <source>alarms per 10 min</source>
        <translation>Alarme pro 10 min</translation>
    </message>
    <message>
        <source>{good}, at most {most}</source>
        <translation>{good}, höchstens {most}</translation>
    </message>
    <message>
        <source>most alarms in any 10 min</source>
        <translation>meiste Alarme in 10 min</translation>
    </message>
    <message>
        <source>10-minute periods with more than 5</source>
        <translation>10-Minuten-Abschnitte mit mehr als 5</translation>
    </message>
    <message>
        <source>hours with more than 30</source>
        <translation>Stunden mit mehr als 30</translation>
    </message>
    <message>
        <source>time in flood ({count} floods)</source>
        <translation>Zeit in Alarmflut ({count} Fluten)</translation>
    </message>
    <message>
        <source>share of the ten commonest</source>
        <translation>Anteil der zehn häufigsten</translation>
    </message>
    <message>
        <source>chattering alarms</source>
        <translation>flatternde Alarme</translation>
    </message>
    <message>
        <source>fleeting alarms</source>
        <translation>flüchtige Alarme</translation>
    </message>
    <message>
        <source>stale alarms (over 24 h)</source>
        <translation>Daueralarme (über 24 h)</translation>
    </message>
    <message>
        <source>standing alarms</source>
        <translation>anstehende Alarme</translation>
    </message>
    <message>
        <source>shelved alarms</source>
        <translation>geparkte Alarme</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <source>held on this board alone</source>
        <translation>nur auf diesem Board geführt</translation>
    </message>
    <message>
        <source>confirmed by the backend</source>
        <translation>vom Backend übernommen</translation>
    </message>
    <message>
        <source>refused, or never shown</source>
        <translation>abgelehnt oder nie gezeigt</translation>
    </message>
    <message>
        <source>over: cleared, given back or at its end</source>
        <translation>vorbei: beendet, zurückgegeben oder abgelaufen</translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation>noch unterwegs</translation>
    </message>
    <message>
        <source>The journal begins {begin}: {age} of the span are not in it.</source>
        <translation>Das Journal beginnt {begin}: {age} des Zeitraums fehlen darin.</translation>
    </message>
    <message>
        <source>{count} alarms had begun before this board looked: how fast they were detected is not known.</source>
        <translation>{count} Alarme begannen, bevor dieses Board hinsah: wie schnell sie erkannt wurden, ist unbekannt.</translation>
    </message>
    <message>
        <source>While no board ran, nothing was written down: such times look calm here.</source>
        <translation>Solange kein Board lief, wurde nichts aufgezeichnet: solche Zeiten wirken hier ruhig.</translation>
    </message>
    <message>
        <source>Calls and talks outside of this board and its backends are not known, so a response may have been earlier.</source>
        <translation>Anrufe und Gespräche außerhalb dieses Boards und seiner Backends sind unbekannt; reagiert wurde evtl. früher.</translation>
    </message>
    <message>
        <source>How fast is measured from the start that the backend tells, which is as good as the backend&apos;s clock.</source>
        <translation>Die Dauer zählt ab dem Beginn, den das Backend nennt; sie ist so genau wie dessen Uhr.</translation>
    </message>
    <message>
        <source>First human action, critical</source>
        <translation>Erste menschliche Aktion, kritisch</translation>
    </message>
    <message>
        <source>First human action, major</source>
        <translation>Erste menschliche Aktion, schwer</translation>
    </message>
    <message>
        <source>First human action, warning</source>
        <translation>Erste menschliche Aktion, Warnung</translation>
    </message>
    <message>
        <source>First human action, information</source>
        <translation>Erste menschliche Aktion, Info</translation>
    </message>
    <message>
        <source>{begin} to {end}: {found}</source>
        <translation>{begin} bis {end}: {found}</translation>
    </message>
    <message>
        <source>What this report does not know</source>
        <translation>Was dieser Bericht nicht weiß</translation>
    </message>
    <message>
        <source>Alarm quality, by ISA-18.2 and EEMUA 191</source>
        <translation>Alarmqualität nach ISA-18.2 und EEMUA 191</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>{spared} alarms in 1 flood were told as one</source>
        <translation>{spared} Alarme in 1 Flut gebündelt</translation>
    </message>
    <message>
        <source>{spared} alarms in {count} floods were told as one</source>
        <translation>{spared} Alarme in {count} Fluten gebündelt</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
    <message>
        <source>{count} alarms</source>
        <translation>{count} Alarme</translation>
    </message>
    <message>
        <source>{count} told as one</source>
        <translation>{count} gebündelt</translation>
    </message>
    <message>
        <source>{count} critical, each by itself</source>
        <translation>{count} kritisch, je einzeln</translation>
    </message>
    <message>
        <source>What you were spared</source>
        <translation>Was Ihnen erspart blieb</translation>
    </message>
    <message>
        <source>There was no flood</source>
        <translation>Es gab keine Flut</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Flut</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Spared</source>
        <translation>Erspart</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>nobody did anything</source>
        <translation>niemand tat etwas</translation>
    </message>
    <message>
        <source>began before the board looked</source>
        <translation>begann, bevor das Board hinsah</translation>
    </message>
    <message>
        <source>Detection, after it began</source>
        <translation>Erkennung, nach Beginn</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Wie schnell</translation>
    </message>
    <message>
        <source>From the moment an alarm fired to the first thing that anybody did about it</source>
        <translation>Vom Auslösen eines Alarms bis zur ersten Aktion, die jemand daran vornahm</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hälfte binnen</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 von 10 binnen</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>{count} measured</source>
        <translation>{count} gemessen</translation>
    </message>
    <message>
        <source>{count} measured; of {more} more: {why}</source>
        <translation>{count} gemessen; bei {more} weiteren: {why}</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>{shown} shown + {hidden} hidden = {total}</source>
        <translation>{shown} gezeigt + {hidden} verborgen = {total}</translation>
    </message>
    <message>
        <source>Stood before</source>
        <translation>Standen vorher an</translation>
    </message>
    <message>
        <source>worked out from what stands and what cleared</source>
        <translation>errechnet aus anstehenden und beendeten</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>{count} of them came and went unseen</source>
        <translation>{count} davon kamen und gingen ungesehen</translation>
    </message>
    <message>
        <source>Stand at the end</source>
        <translation>Am Ende anstehend</translation>
    </message>
    <message>
        <source>Asked: {what}</source>
        <translation>Erbeten: {what}</translation>
    </message>
    <message>
        <source>Where every alert went</source>
        <translation>Verbleib aller Alarme</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>{deeds}</source>
        <translation>{deeds}</translation>
    </message>
    <message>
        <source>Counted alert by alert</source>
        <translation>Alarm für Alarm gezählt</translation>
    </message>
    <message>
        <source>Nobody did anything on a board with this journal</source>
        <translation>Niemand tat etwas auf einem Board mit diesem Journal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer tat was</translation>
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
        <translation>Kennung</translation>
    </message>
    <message>
        <source>The commonest alarms</source>
        <translation>Die häufigsten Alarme</translation>
    </message>
    <message>
        <source>{signal} is absent</source>
        <translation>{signal} fehlt</translation>
    </message>
    <message>
        <source>{signal} above {limit}</source>
        <translation>{signal} über {limit}</translation>
    </message>
    <message>
        <source>{signal} below {limit}</source>
        <translation>{signal} unter {limit}</translation>
    </message>
    <message>
        <source>{condition} in {count} of {all} readings</source>
        <translation>{condition} in {count} von {all} Messwerten</translation>
    </message>
    <message>
        <source>{condition} for {seconds} s</source>
        <translation>{condition}, {seconds} s lang</translation>
    </message>
    <message>
        <source>{condition}, until {limit}</source>
        <translation>{condition}, bis {limit}</translation>
    </message>
    <message>
        <source>Sound off until {time}</source>
        <translation>Ton aus bis {time}</translation>
    </message>
    <message>
        <source>Meeting: criticals alone are heard</source>
        <translation>Besprechung: nur kritische hörbar</translation>
    </message>
    <message>
        <source>Quiet until {time}: criticals alone are heard</source>
        <translation>Ruhe bis {time}: nur kritische hörbar</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>{what}, {count} critical not heard</source>
        <translation>{what}, {count} kritische nicht gehört</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>stummschalten</translation>
    </message>
    <message>
        <source>shelve</source>
        <translation>parken</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>zuweisen</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentieren</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>eskalieren</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>lösen</translation>
    </message>
    <message>
        <source>see</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>operate</source>
        <translation>bedienen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Noch wird nichts überwacht</translation>
    </message>
    <message>
        <source>{signal} warning</source>
        <translation>{signal}: Warnung</translation>
    </message>
    <message>
        <source>{signal} major</source>
        <translation>{signal}: schwer</translation>
    </message>
    <message>
        <source>{signal} critical</source>
        <translation>{signal}: kritisch</translation>
    </message>
    <message>
        <source>{inside} of {all} checks in range</source>
        <translation>{inside} von {all} Prüfungen im Bereich</translation>
    </message>
    <message>
        <source>Normal, some checks paused</source>
        <translation>Normal, einige Prüfungen pausiert</translation>
    </message>
    <message>
        <source>{inside} of {all} checks in range, nobody paged</source>
        <translation>{inside} von {all} Prüfungen im Bereich, niemand alarmiert</translation>
    </message>
    <message>
        <source>All services normal</source>
        <translation>Alle Dienste normal</translation>
    </message>
    <message>
        <source>Can’t vouch for {names}</source>
        <translation>Keine Gewähr für {names}</translation>
    </message>
    <message>
        <source>Normal, {names} partly unknown</source>
        <translation>Normal, {names} teils unbekannt</translation>
    </message>
    <message>
        <source>Warning, {names} partly unknown</source>
        <translation>Warnung, {names} teils unbekannt</translation>
    </message>
    <message>
        <source>{warning}; {detail}</source>
        <translation>{warning}; {detail}</translation>
    </message>
    <message>
        <source>{missing} of {inputs} inputs have no fresh evidence: {reason}</source>
        <translation>{missing} von {inputs} Quellen ohne aktuellen Beleg: {reason}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>The selected alert</source>
        <translation>Der gewählte Alarm</translation>
    </message>
    <message>
        <source>The open chart</source>
        <translation>Das offene Diagramm</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Das Board</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>Nächster Alarm</translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation>Voriger Alarm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Mark, to act on several</source>
        <translation>Markieren für Sammelaktion</translation>
    </message>
    <message>
        <source>To the toasts</source>
        <translation>Zu den Popups</translation>
    </message>
    <message>
        <source>List what came in the last 10 minutes</source>
        <translation>Auflisten, was in den letzten 10 Minuten kam</translation>
    </message>
    <message>
        <source>Dismiss the toast in focus</source>
        <translation>Popup im Fokus schließen</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Acknowledge at once</source>
        <translation>Sofort bestätigen</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Shelve, or take from the shelf</source>
        <translation>Parken oder zurückholen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Escalate one step</source>
        <translation>Eine Stufe eskalieren</translation>
    </message>
    <message>
        <source>Tell the backend that it is over</source>
        <translation>Dem Backend als gelöst melden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Merge with another incident</source>
        <translation>Mit anderer Störung verbinden</translation>
    </message>
    <message>
        <source>Split from its incident</source>
        <translation>Von der Störung trennen</translation>
    </message>
    <message>
        <source>Ask its target now</source>
        <translation>Ziel jetzt abfragen</translation>
    </message>
    <message>
        <source>Have it checked again at its source</source>
        <translation>An der Quelle neu prüfen lassen</translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation>Wartung starten</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Open its runbook</source>
        <translation>Runbook öffnen</translation>
    </message>
    <message>
        <source>Follow the time again</source>
        <translation>Wieder der Zeit folgen</translation>
    </message>
    <message>
        <source>Cursor to the value before</source>
        <translation>Cursor zum vorigen Wert</translation>
    </message>
    <message>
        <source>Cursor to the next value</source>
        <translation>Cursor zum nächsten Wert</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>Kürzere Zeit zeigen</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>Längere Zeit zeigen</translation>
    </message>
    <message>
        <source>Show the usual time</source>
        <translation>Übliche Zeit zeigen</translation>
    </message>
    <message>
        <source>Last week behind it</source>
        <translation>Mit Vorwoche dahinter</translation>
    </message>
    <message>
        <source>Sound off for 15 minutes, or on again</source>
        <translation>Ton 15 Minuten aus oder wieder an</translation>
    </message>
    <message>
        <source>Hear every sound</source>
        <translation>Alle Töne anhören</translation>
    </message>
    <message>
        <source>Open the wall</source>
        <translation>Wand öffnen</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>what is watched</source>
        <translation>was überwacht wird</translation>
    </message>
    <message>
        <source>rules of your own: when a signal becomes an alert</source>
        <translation>eigene Regeln: wann ein Signal zum Alarm wird</translation>
    </message>
    <message>
        <source>which alerts hide which others</source>
        <translation>welche Alarme welche anderen verbergen</translation>
    </message>
    <message>
        <source>planned work</source>
        <translation>geplante Arbeiten</translation>
    </message>
    <message>
        <source>what needs what</source>
        <translation>was wovon abhängt</translation>
    </message>
    <message>
        <source>Targets and rules</source>
        <translation>Ziele und Regeln</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>{group} · {title}</source>
        <translation>{group} · {title}</translation>
    </message>
    <message>
        <source>the environment variable {name} is not set</source>
        <translation>die Umgebungsvariable {name} ist nicht gesetzt</translation>
    </message>
    <message>
        <source>set it before noc-app starts</source>
        <translation>vor dem Start von noc-app setzen</translation>
    </message>
    <message>
        <source>{path} can be read by others than its owner</source>
        <translation>{path} ist für andere als den Eigentümer lesbar</translation>
    </message>
    <message>
        <source>run: {command}</source>
        <translation>ausführen: {command}</translation>
    </message>
    <message>
        <source>{path} is larger than a secret can be ({most} bytes)</source>
        <translation>{path} ist größer, als ein Geheimnis sein darf ({most} Bytes)</translation>
    </message>
    <message>
        <source>the secret file {path} cannot be read: {reason}</source>
        <translation>die Geheimnisdatei {path} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>the secret file {path} is empty</source>
        <translation>die Geheimnisdatei {path} ist leer</translation>
    </message>
    <message>
        <source>this session has no system keyring for {name}</source>
        <translation>diese Sitzung hat keinen Systemschlüsselbund für {name}</translation>
    </message>
    <message>
        <source>use {one} or {other} instead</source>
        <translation>{one} oder {other} verwenden</translation>
    </message>
    <message>
        <source>the system keyring did not give {name}: {reason}</source>
        <translation>der Systemschlüsselbund gab {name} nicht heraus: {reason}</translation>
    </message>
    <message>
        <source>the system keyring has no entry {name}</source>
        <translation>der Systemschlüsselbund hat keinen Eintrag {name}</translation>
    </message>
    <message>
        <source>no complete answer in {seconds} s</source>
        <translation>keine vollständige Antwort in {seconds} s</translation>
    </message>
    <message>
        <source>redirected to {host} ({status}); put the final address into url</source>
        <translation>umgeleitet zu {host} ({status}); endgültige Adresse in url eintragen</translation>
    </message>
    <message>
        <source>rate limited ({status})</source>
        <translation>Anfragen begrenzt ({status})</translation>
    </message>
    <message>
        <source>rate limited for {seconds} s ({status})</source>
        <translation>Anfragen für {seconds} s begrenzt ({status})</translation>
    </message>
    <message>
        <source>sign-in refused ({status}); check the credentials of this target</source>
        <translation>Anmeldung abgelehnt ({status}); Zugangsdaten dieses Ziels prüfen</translation>
    </message>
    <message>
        <source>the backend failed {reason}</source>
        <translation>Fehler im Backend {reason}</translation>
    </message>
    <message>
        <source>request refused {reason}</source>
        <translation>Anfrage abgelehnt {reason}</translation>
    </message>
    <message>
        <source>the connection failed ({kind})</source>
        <translation>die Verbindung schlug fehl ({kind})</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the connection broke: reset by the other side</source>
        <translation>Verbindung abgebrochen: von der Gegenseite zurückgesetzt</translation>
    </message>
    <message>
        <source>the connection broke while sending</source>
        <translation>Verbindung beim Senden abgebrochen</translation>
    </message>
    <message>
        <source>no answer to the connection attempt</source>
        <translation>keine Antwort auf den Verbindungsversuch</translation>
    </message>
    <message>
        <source>the address or the request holds a character that HTTP does not allow</source>
        <translation>Adresse oder Anfrage enthält ein Zeichen, das HTTP nicht erlaubt</translation>
    </message>
    <message>
        <source>the connection broke while reading</source>
        <translation>Verbindung beim Lesen abgebrochen</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>der Proxy lehnte ab</translation>
    </message>
    <message>
        <source>this port does not speak TLS; is it http?</source>
        <translation>dieser Port spricht kein TLS; ist es http?</translation>
    </message>
    <message>
        <source>the backend offers only a TLS version that is too old</source>
        <translation>das Backend bietet nur eine zu alte TLS-Version an</translation>
    </message>
    <message>
        <source>the backend does not accept our TLS version</source>
        <translation>das Backend akzeptiert unsere TLS-Version nicht</translation>
    </message>
    <message>
        <source>the backend asks for a client certificate; give cert_file</source>
        <translation>das Backend verlangt ein Client-Zertifikat; cert_file angeben</translation>
    </message>
    <message>
        <source>the backend ended the handshake without saying why</source>
        <translation>das Backend beendete den Handshake ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>the backend refused the handshake; it may ask for a client certificate</source>
        <translation>das Backend lehnte den Handshake ab; evtl. verlangt es ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>the answer broke off before its end</source>
        <translation>die Antwort brach vor ihrem Ende ab</translation>
    </message>
    <message>
        <source>the connection broke before any answer</source>
        <translation>die Verbindung brach vor jeder Antwort ab</translation>
    </message>
    <message>
        <source>TLS: {reason}</source>
        <translation>TLS: {reason}</translation>
    </message>
    <message>
        <source>the answer is not HTTP; does this port want https?</source>
        <translation>die Antwort ist kein HTTP; will dieser Port https?</translation>
    </message>
    <message>
        <source>name not found for now: the name servers do not answer</source>
        <translation>Name derzeit nicht auflösbar: die Nameserver antworten nicht</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>the certificate is not signed by a trusted authority</source>
        <translation>das Zertifikat ist nicht von einer vertrauenswürdigen Stelle signiert</translation>
    </message>
    <message>
        <source>the certificate is not accepted</source>
        <translation>das Zertifikat wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>this session has no system keyring</source>
        <translation>diese Sitzung hat keinen Systemschlüsselbund</translation>
    </message>
    <message>
        <source>downtimes</source>
        <translation>Downtimes</translation>
    </message>
    <message>
        <source>no credentials are configured, and none were asked for</source>
        <translation>keine Zugangsdaten konfiguriert, und es wurden keine verlangt</translation>
    </message>
    <message>
        <source>the credentials were accepted</source>
        <translation>die Zugangsdaten wurden akzeptiert</translation>
    </message>
    <message>
        <source>{count} operations</source>
        <translation>Operationen: {count}</translation>
    </message>
    <message>
        <source>reading is permitted; nothing is ever written there</source>
        <translation>Lesen ist erlaubt; geschrieben wird dort nie</translation>
    </message>
    <message>
        <source>reading is permitted; the first attempt shows whether we may: {verbs}</source>
        <translation>Lesen ist erlaubt; der erste Versuch zeigt, ob auch dies erlaubt ist: {verbs}</translation>
    </message>
    <message>
        <source>reading is permitted, and so far nothing is known against: {verbs}</source>
        <translation>Lesen ist erlaubt, und bisher spricht nichts gegen: {verbs}</translation>
    </message>
    <message>
        <source>{target} answers, and has neither metrics nor alerts to tell</source>
        <translation>{target} antwortet, liefert aber weder Metriken noch Alarme</translation>
    </message>
    <message>
        <source>that is well for a source of alerts; else look which data it is asked for, under the settings</source>
        <translation>bei einer Alarmquelle ist das in Ordnung; sonst in den Einstellungen prüfen, welche Daten abgefragt werden</translation>
    </message>
    <message>
        <source>{values} values of {metrics} metrics</source>
        <translation>Werte: {values}, Metriken: {metrics}</translation>
    </message>
    <message>
        <source>{alerts} alerts</source>
        <translation>Alarme: {alerts}</translation>
    </message>
    <message>
        <source>{values} values of {metrics} metrics, {alerts} alerts</source>
        <translation>Werte: {values}, Metriken: {metrics}, Alarme: {alerts}</translation>
    </message>
    <message>
        <source>there are no values that could be old</source>
        <translation>es gibt keine Werte, die veraltet sein könnten</translation>
    </message>
    <message>
        <source>its values carry no time of their own: they count from when they are received</source>
        <translation>die Werte haben keine eigene Zeit: sie zählen ab ihrem Empfang</translation>
    </message>
    <message>
        <source>the newest value is {age} old</source>
        <translation>der neueste Wert ist {age} alt</translation>
    </message>
    <message>
        <source>the newest value of {target} is {age} old</source>
        <translation>der neueste Wert von {target} ist {age} alt</translation>
    </message>
    <message>
        <source>see whether what feeds {target} still runs</source>
        <translation>prüfen, ob der Datenlieferant von {target} noch läuft</translation>
    </message>
    <message>
        <source>it does not tell its time</source>
        <translation>es nennt seine Uhrzeit nicht</translation>
    </message>
    <message>
        <source>its clock agrees with ours within {seconds} s</source>
        <translation>die Uhren stimmen bis auf {seconds} s überein</translation>
    </message>
    <message>
        <source>turn on time synchronisation, on this machine and on that one; ages are wrong by as much until then</source>
        <translation>Zeitsynchronisation einschalten, auf diesem Rechner und auf jenem; bis dahin sind Altersangaben um so viel falsch</translation>
    </message>
    <message>
        <source>the clock of {target} is {seconds} s ahead of ours</source>
        <translation>die Uhr von {target} geht um {seconds} s vor</translation>
    </message>
    <message>
        <source>the clock of {target} is {seconds} s behind ours</source>
        <translation>die Uhr von {target} geht um {seconds} s nach</translation>
    </message>
    <message>
        <source>ask less often: raise `every` of {id}, or ask the vendor for more</source>
        <translation>seltener abfragen: `every` von {id} erhöhen oder beim Anbieter mehr beantragen</translation>
    </message>
    <message>
        <source>see whether {id} is overloaded, or raise its `timeout`</source>
        <translation>prüfen, ob {id} überlastet ist, oder dessen `timeout` erhöhen</translation>
    </message>
    <message>
        <source>give this user the permission that is named, or remove {id}</source>
        <translation>diesem Benutzer das genannte Recht geben oder {id} entfernen</translation>
    </message>
    <message>
        <source>see that {id} runs, that its url is right, and that no firewall is between</source>
        <translation>prüfen, ob {id} läuft, die URL stimmt und keine Firewall dazwischen ist</translation>
    </message>
    <message>
        <source>compare the url and the kind of {id} with what the backend is; noc-app check says more</source>
        <translation>URL und Art von {id} mit dem Backend vergleichen; Näheres mit noc-app check</translation>
    </message>
    <message>
        <source>{target} ({kind}) answered in {took} ms</source>
        <translation>{target} ({kind}) antwortete in {took} ms</translation>
    </message>
    <message>
        <source>{target} answers in part: {lacks}</source>
        <translation>{target} antwortet nur zum Teil: {lacks}</translation>
    </message>
    <message>
        <source>repair what is named, at {id}</source>
        <translation>das Genannte bei {id} beheben</translation>
    </message>
    <message>
        <source>{target} answers, and anybody could: nobody checks who it is</source>
        <translation>{target} antwortet, doch das könnte jeder: niemand prüft die Identität</translation>
    </message>
    <message>
        <source>take `verify: false` out of {id} and name its authority under {setting}</source>
        <translation>`verify: false` bei {id} entfernen und die CA unter {setting} angeben</translation>
    </message>
    <message>
        <source>{target} does not let us {verbs}: {reasons}</source>
        <translation>{target} lässt uns nicht {verbs}: {reasons}</translation>
    </message>
    <message>
        <source>give the account of {id} what it lacks if this desk shall act there; reading goes on without</source>
        <translation>dem Konto von {id} das Fehlende geben, wenn dieses Pult dort handeln soll; Lesen geht auch ohne</translation>
    </message>
    <message>
        <source>it is asked through the proxy of {proxy}</source>
        <translation>die Abfrage läuft über den Proxy aus {proxy}</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>{target} knows us and does not let us read (403)</source>
        <translation>{target} kennt uns, lässt uns aber nicht lesen (403)</translation>
    </message>
    <message>
        <source>give the account of {id} the permission to read</source>
        <translation>dem Konto von {id} das Leserecht geben</translation>
    </message>
    <message>
        <source>{target} wants a sign-in: {reason}</source>
        <translation>{target} verlangt eine Anmeldung: {reason}</translation>
    </message>
    <message>
        <source>give {id} an `auth:` entry</source>
        <translation>{id} einen Eintrag `auth:` geben</translation>
    </message>
    <message>
        <source>{target} does not accept our credentials: {reason}</source>
        <translation>{target} akzeptiert unsere Zugangsdaten nicht: {reason}</translation>
    </message>
    <message>
        <source>{target} does not accept our credentials: expired, revoked or wrong (401)</source>
        <translation>{target} akzeptiert unsere Zugangsdaten nicht: abgelaufen, widerrufen oder falsch (401)</translation>
    </message>
    <message>
        <source>make a new one there and put it into {place}</source>
        <translation>dort neu erstellen und hier ablegen: {place}</translation>
    </message>
    <message>
        <source>{place} or {other}</source>
        <translation>{place} oder {other}</translation>
    </message>
    <message>
        <source>the environment variable {name}</source>
        <translation>Umgebungsvariable {name}</translation>
    </message>
    <message>
        <source>the file {name}</source>
        <translation>Datei {name}</translation>
    </message>
    <message>
        <source>the keyring entry {name}</source>
        <translation>Schlüsselbundeintrag {name}</translation>
    </message>
    <message>
        <source>correct {setting} of {id}; noc-app check names file and line</source>
        <translation>{setting} von {id} korrigieren; noc-app check nennt Datei und Zeile</translation>
    </message>
    <message>
        <source>the bundle {file} cannot be written: {reason}</source>
        <translation>das Paket {file} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{version}, certificate valid for {days} days</source>
        <translation>{version}, Zertifikat noch {days} Tage gültig</translation>
    </message>
    <message>
        <source>the certificate of {host} is not valid yet</source>
        <translation>das Zertifikat von {host} ist noch nicht gültig</translation>
    </message>
    <message>
        <source>have the certificate of {host} renewed there; and see that this clock is right</source>
        <translation>das Zertifikat von {host} dort erneuern lassen; und prüfen, ob diese Uhr stimmt</translation>
    </message>
    <message>
        <source>the certificate of {host} is not for this name</source>
        <translation>das Zertifikat von {host} gilt nicht für diesen Namen</translation>
    </message>
    <message>
        <source>the certificate of {host} is for {names} and not for this name</source>
        <translation>das Zertifikat von {host} gilt für {names}, nicht für diesen Namen</translation>
    </message>
    <message>
        <source>write a name of the certificate into url or {setting} of {id}</source>
        <translation>einen Namen aus dem Zertifikat als URL oder {setting} von {id} eintragen</translation>
    </message>
    <message>
        <source>the certificate of {host} has expired</source>
        <translation>das Zertifikat von {host} ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate of {host} has expired on {day}</source>
        <translation>das Zertifikat von {host} ist am {day} abgelaufen</translation>
    </message>
    <message>
        <source>the certificate of {host} is signed by itself</source>
        <translation>das Zertifikat von {host} ist selbstsigniert</translation>
    </message>
    <message>
        <source>name that certificate under {setting} of {id}</source>
        <translation>dieses Zertifikat unter {setting} von {id} angeben</translation>
    </message>
    <message>
        <source>the certificate of {host} is signed by {issuer}, which is not trusted here</source>
        <translation>das Zertifikat von {host} ist von der CA {issuer} signiert, der hier nicht vertraut wird</translation>
    </message>
    <message>
        <source>name the certificate of {issuer} under {setting} of {id}</source>
        <translation>das Zertifikat von {issuer} unter {setting} von {id} angeben</translation>
    </message>
    <message>
        <source>the certificate of {host} is signed by its authority, which is not trusted here</source>
        <translation>das Zertifikat von {host} ist von seiner CA signiert, der hier nicht vertraut wird</translation>
    </message>
    <message>
        <source>name the certificate of its authority under {setting} of {id}</source>
        <translation>das Zertifikat seiner CA unter {setting} von {id} angeben</translation>
    </message>
    <message>
        <source>or add it to the system&apos;s store</source>
        <translation>oder im System-Truststore ablegen</translation>
    </message>
    <message>
        <source>{file} does not hold it</source>
        <translation>{file} enthält es nicht</translation>
    </message>
    <message>
        <source>put the secret there</source>
        <translation>das Geheimnis dort ablegen</translation>
    </message>
    <message>
        <source>no host is connected to: it is read on this machine</source>
        <translation>kein Host nötig: die Abfrage erfolgt auf diesem Rechner</translation>
    </message>
    <message>
        <source>the proxy of {proxy} looks it up</source>
        <translation>der Proxy aus {proxy} löst ihn auf</translation>
    </message>
    <message>
        <source>{host} is an address, there is no name to look up</source>
        <translation>{host} ist eine Adresse, kein Name ist aufzulösen</translation>
    </message>
    <message>
        <source>{host} is {addresses}</source>
        <translation>{host} ist {addresses}</translation>
    </message>
    <message>
        <source>no port is connected to</source>
        <translation>kein Port nötig</translation>
    </message>
    <message>
        <source>{port} is open</source>
        <translation>{port} ist offen</translation>
    </message>
    <message>
        <source>its own protocol settles that while it signs in</source>
        <translation>das regelt sein eigenes Protokoll bei der Anmeldung</translation>
    </message>
    <message>
        <source>made through the proxy, together with the query</source>
        <translation>erfolgt über den Proxy, zusammen mit der Abfrage</translation>
    </message>
    <message>
        <source>asked through the proxy of {proxy}</source>
        <translation>Abfrage über den Proxy aus {proxy}</translation>
    </message>
    <message>
        <source>not encrypted; it does not leave this machine</source>
        <translation>unverschlüsselt; es verlässt diesen Rechner nicht</translation>
    </message>
    <message>
        <source>not encrypted: whoever is between can read and change the answers</source>
        <translation>unverschlüsselt: wer dazwischen sitzt, kann die Antworten lesen und ändern</translation>
    </message>
    <message>
        <source>{target} is asked without encryption: whoever is between can read our credentials</source>
        <translation>{target} wird unverschlüsselt abgefragt: wer dazwischen sitzt, kann unsere Zugangsdaten lesen</translation>
    </message>
    <message>
        <source>let {id} be asked by https</source>
        <translation>{id} über https abfragen</translation>
    </message>
    <message>
        <source>send the support bundle to whoever looks after NOC Board</source>
        <translation>das Support-Paket an die Betreuer von NOC Board senden</translation>
    </message>
    <message>
        <source>{name}: its connector has a bug</source>
        <translation>{name}: der Connector hat einen Fehler</translation>
    </message>
    <message>
        <source>sounds are turned off in the configuration</source>
        <translation>Töne sind in der Konfiguration ausgeschaltet</translation>
    </message>
    <message>
        <source>there is a sound device</source>
        <translation>ein Audiogerät ist vorhanden</translation>
    </message>
    <message>
        <source>{problem}, and no display that somebody sits at</source>
        <translation>{problem}, und kein Display, an dem jemand sitzt</translation>
    </message>
    <message>
        <source>plug in or turn on a loudspeaker, or write {setting}</source>
        <translation>Lautsprecher anschließen oder einschalten oder {setting} eintragen</translation>
    </message>
    <message>
        <source>no alert can be heard: {problem}</source>
        <translation>kein Alarm ist hörbar: {problem}</translation>
    </message>
    <message>
        <source>no display, so no tray is needed</source>
        <translation>kein Display, also kein Tray nötig</translation>
    </message>
    <message>
        <source>the desktop has a tray</source>
        <translation>der Desktop hat einen Tray</translation>
    </message>
    <message>
        <source>the desktop has no tray, so the state is seen in the window alone</source>
        <translation>der Desktop hat keinen Tray, der Zustand ist also nur im Fenster sichtbar</translation>
    </message>
    <message>
        <source>turn on the tray of the desktop (GNOME: the extension AppIndicator), or leave the window open</source>
        <translation>den Tray des Desktops einschalten (GNOME: Erweiterung AppIndicator) oder das Fenster offen lassen</translation>
    </message>
    <message>
        <source>notifications are turned off in the configuration</source>
        <translation>Benachrichtigungen sind in der Konfiguration ausgeschaltet</translation>
    </message>
    <message>
        <source>no notifications of a Linux desktop are needed</source>
        <translation>keine Benachrichtigungen eines Linux-Desktops nötig</translation>
    </message>
    <message>
        <source>the desktop shows notifications</source>
        <translation>der Desktop zeigt Benachrichtigungen</translation>
    </message>
    <message>
        <source>the desktop shows no notifications: no service for them runs</source>
        <translation>der Desktop zeigt keine Benachrichtigungen: kein Dienst dafür läuft</translation>
    </message>
    <message>
        <source>the desktop shows no notifications: no session bus is there</source>
        <translation>der Desktop zeigt keine Benachrichtigungen: kein Session-Bus vorhanden</translation>
    </message>
    <message>
        <source>start a notification service such as dunst or the desktop&apos;s own, or write {setting}</source>
        <translation>einen Benachrichtigungsdienst starten, etwa dunst oder den des Desktops, oder {setting} eintragen</translation>
    </message>
    <message>
        <source>the keyring is {name}</source>
        <translation>der Schlüsselbund ist {name}</translation>
    </message>
    <message>
        <source>there is no system keyring, and no secret is kept in one</source>
        <translation>kein Systemschlüsselbund vorhanden, für kein Geheimnis benötigt</translation>
    </message>
    <message>
        <source>there is no system keyring for {names}</source>
        <translation>kein Systemschlüsselbund vorhanden für {names}</translation>
    </message>
    <message>
        <source>start the keyring of the desktop (gnome-keyring, KWallet), or use {one} or {other}</source>
        <translation>den Schlüsselbund des Desktops starten (gnome-keyring, KWallet) oder {one} oder {other} verwenden</translation>
    </message>
    <message>
        <source>correct it; noc-app check says more</source>
        <translation>korrigieren; Näheres mit noc-app check</translation>
    </message>
    <message>
        <source>configuration in use: {file}</source>
        <translation>Konfiguration in Gebrauch: {file}</translation>
    </message>
    <message>
        <source>the check {name} did not end in {seconds} s</source>
        <translation>die Prüfung {name} endete nicht binnen {seconds} s</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>erneut ausführen</translation>
    </message>
    <message>
        <source>the check {name} has a bug</source>
        <translation>die Prüfung {name} ist fehlerhaft</translation>
    </message>
    <message>
        <source>{name} does not name a proxy that can be used</source>
        <translation>{name} nennt keinen brauchbaren Proxy</translation>
    </message>
    <message>
        <source>set {name} to http://HOST:PORT</source>
        <translation>{name} auf http://HOST:PORT setzen</translation>
    </message>
    <message>
        <source>the proxy {address} of {name} does not answer</source>
        <translation>der Proxy {address} aus {name} antwortet nicht</translation>
    </message>
    <message>
        <source>set {name} to a proxy that runs, or add the targets to NO_PROXY</source>
        <translation>{name} auf einen laufenden Proxy setzen oder die Ziele in NO_PROXY aufnehmen</translation>
    </message>
    <message>
        <source>the proxy of {names} answers</source>
        <translation>der Proxy aus {names} antwortet</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>no server beside the targets is looked up by name</source>
        <translation>außer für Ziele sind keine Servernamen aufzulösen</translation>
    </message>
    <message>
        <source>the names of journal and mail server are known</source>
        <translation>die Namen von Journal- und Mailserver sind bekannt</translation>
    </message>
    <message>
        <source>the name server does not know {host}</source>
        <translation>der Nameserver kennt {host} nicht</translation>
    </message>
    <message>
        <source>correct the name in the entry of {id}, or the name server of this machine (resolv.conf)</source>
        <translation>den Namen im Eintrag von {id} korrigieren oder den Nameserver dieses Rechners (resolv.conf)</translation>
    </message>
    <message>
        <source>correct the name in the entry of the journal, or the name server of this machine (resolv.conf)</source>
        <translation>den Namen im Eintrag des Journals korrigieren oder den Nameserver dieses Rechners (resolv.conf)</translation>
    </message>
    <message>
        <source>correct the name in the entry of the place {id}, or the name server of this machine (resolv.conf)</source>
        <translation>den Namen im Eintrag des Kanals {id} korrigieren oder den Nameserver dieses Rechners (resolv.conf)</translation>
    </message>
    <message>
        <source>PySide6 {version} dies on this Python</source>
        <translation>PySide6 {version} stürzt mit diesem Python ab</translation>
    </message>
    <message>
        <source>install {package}</source>
        <translation>{package} installieren</translation>
    </message>
    <message>
        <source>every library of the screens is here</source>
        <translation>alle Bibliotheken der Oberfläche sind da</translation>
    </message>
    <message>
        <source>install what holds them with the system&apos;s packages</source>
        <translation>die passenden Pakete des Systems installieren</translation>
    </message>
    <message>
        <source>a library of the screens is missing: {names}</source>
        <translation>Bibliotheken der Oberfläche fehlen: {names}</translation>
    </message>
    <message>
        <source>a display is there</source>
        <translation>ein Display ist da</translation>
    </message>
    <message>
        <source>start it inside a desktop session, or set DISPLAY</source>
        <translation>in einer Desktop-Sitzung starten oder DISPLAY setzen</translation>
    </message>
    <message>
        <source>there is no display: the wall is written to a picture instead</source>
        <translation>kein Display vorhanden: die Wand wird stattdessen in ein Bild geschrieben</translation>
    </message>
    <message>
        <source>the display {name} answers</source>
        <translation>das Display {name} antwortet</translation>
    </message>
    <message>
        <source>set {name} to the display of the session that is open, or start that session</source>
        <translation>{name} auf das Display der offenen Sitzung setzen oder jene Sitzung starten</translation>
    </message>
    <message>
        <source>the display {name} does not answer</source>
        <translation>das Display {name} antwortet nicht</translation>
    </message>
    <message>
        <source>the fonts of the program are missing</source>
        <translation>die Schriften des Programms fehlen</translation>
    </message>
    <message>
        <source>a font is damaged: {names}</source>
        <translation>Schrift beschädigt: {names}</translation>
    </message>
    <message>
        <source>install NOC Board again</source>
        <translation>NOC Board neu installieren</translation>
    </message>
    <message>
        <source>{count} fonts are bundled</source>
        <translation>{count} Schriften mitgeliefert</translation>
    </message>
    <message>
        <source>put the secret there, for this user alone</source>
        <translation>das Geheimnis dort ablegen, nur für diesen Benutzer</translation>
    </message>
    <message>
        <source>{count} secrets are where they belong</source>
        <translation>Geheimnisse am richtigen Ort: {count}</translation>
    </message>
    <message>
        <source>no secrets</source>
        <translation>keine Geheimnisse</translation>
    </message>
    <message>
        <source>{problem}. Repair it first: others would have the same problem</source>
        <translation>{problem}. Zuerst beheben: andere hätten dasselbe Problem</translation>
    </message>
    <message>
        <source>{where}: a secret stands here; refer to it, such as {reference}</source>
        <translation>{where}: hier steht ein Geheimnis; stattdessen darauf verweisen, etwa {reference}</translation>
    </message>
    <message>
        <source>{where}: a secret stands in it over several lines; refer to it, such as {reference}</source>
        <translation>{where}: darin steht ein Geheimnis über mehrere Zeilen; stattdessen darauf verweisen, etwa {reference}</translation>
    </message>
    <message>
        <source>not looked at: the check of the name failed</source>
        <translation>nicht geprüft: Prüfung des Namens fehlgeschlagen</translation>
    </message>
    <message>
        <source>not looked at: the check of the port failed</source>
        <translation>nicht geprüft: Prüfung des Ports fehlgeschlagen</translation>
    </message>
    <message>
        <source>not looked at: the check of the encryption failed</source>
        <translation>nicht geprüft: Prüfung der Verschlüsselung fehlgeschlagen</translation>
    </message>
    <message>
        <source>not looked at: the check of the sign-in failed</source>
        <translation>nicht geprüft: Prüfung der Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>not looked at: the check of the permissions failed</source>
        <translation>nicht geprüft: Prüfung der Rechte fehlgeschlagen</translation>
    </message>
    <message>
        <source>not looked at: the check of the query failed</source>
        <translation>nicht geprüft: Prüfung der Abfrage fehlgeschlagen</translation>
    </message>
    <message>
        <source>not looked at: the check of the fresh data failed</source>
        <translation>nicht geprüft: Prüfung der aktuellen Daten fehlgeschlagen</translation>
    </message>
    <message>
        <source>not looked at: the check of the clock difference failed</source>
        <translation>nicht geprüft: Prüfung der Uhrenabweichung fehlgeschlagen</translation>
    </message>
    <message>
        <source>the disk of the journal is full: {free} MB are free at {place}</source>
        <translation>die Disk des Journals ist voll: {free} MB sind frei in {place}</translation>
    </message>
    <message>
        <source>the disk of logs and pictures is full: {free} MB are free at {place}</source>
        <translation>die Disk für Logs und Bilder ist voll: {free} MB sind frei in {place}</translation>
    </message>
    <message>
        <source>the disk of the journal is nearly full: {free} MB are free at {place}</source>
        <translation>die Disk des Journals ist fast voll: {free} MB sind frei in {place}</translation>
    </message>
    <message>
        <source>the disk of logs and pictures is nearly full: {free} MB are free at {place}</source>
        <translation>die Disk für Logs und Bilder ist fast voll: {free} MB sind frei in {place}</translation>
    </message>
    <message>
        <source>the folder of the configuration, {place}, may not be read</source>
        <translation>der Ordner der Konfiguration, {place}, ist nicht lesbar</translation>
    </message>
    <message>
        <source>the folder of the journal, {place}, may not be written to</source>
        <translation>der Ordner des Journals, {place}, ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>the folder of the state, {place}, may not be written to</source>
        <translation>der Ordner des Zustands, {place}, ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>free space on the disk of {place}</source>
        <translation>auf der Disk von {place} Platz schaffen</translation>
    </message>
    <message>
        <source>there is space for journal and logs</source>
        <translation>Platz für Journal und Logs ist vorhanden</translation>
    </message>
    <message>
        <source>{path} can be changed by others than its owner</source>
        <translation>{path} ist für andere als den Eigentümer änderbar</translation>
    </message>
    <message>
        <source>nothing says whether ICMP probes are permitted</source>
        <translation>nichts sagt, ob ICMP-Sonden erlaubt sind</translation>
    </message>
    <message>
        <source>ICMP probes are permitted</source>
        <translation>ICMP-Sonden sind erlaubt</translation>
    </message>
    <message>
        <source>ICMP probes are not permitted; a probe that wants them says so</source>
        <translation>ICMP-Sonden sind nicht erlaubt; eine Sonde, die das braucht, meldet es</translation>
    </message>
    <message>
        <source>the journal cannot be kept in {place}, which may not be written to</source>
        <translation>das Journal kann nicht in {place} liegen, da dort nicht geschrieben werden darf</translation>
    </message>
    <message>
        <source>make {place} writable for this user, or name another file under `journal:`</source>
        <translation>diesem Benutzer Schreibrecht auf {place} geben oder unter `journal:` eine andere Datei angeben</translation>
    </message>
    <message>
        <source>put a copy of it at {path}</source>
        <translation>Kopie davon als {path} ablegen</translation>
    </message>
    <message>
        <source>start the desk: it restores {path}</source>
        <translation>das Pult starten: es stellt {path} wieder her</translation>
    </message>
    <message>
        <source>the journal {path} {trouble}</source>
        <translation>das Journal {path} {trouble}</translation>
    </message>
    <message>
        <source>the journal {path} is yet to be made</source>
        <translation>das Journal {path} wird erst noch angelegt</translation>
    </message>
    <message>
        <source>the journal {path} is whole and can be written</source>
        <translation>das Journal {path} ist intakt und beschreibbar</translation>
    </message>
    <message>
        <source>the shared journal {server} answers, schema {version}</source>
        <translation>das gemeinsame Journal {server} antwortet, Schema {version}</translation>
    </message>
    <message>
        <source>the shared journal has schema {version}, this program {own}</source>
        <translation>das gemeinsame Journal hat Schema {version}, dieses Programm {own}</translation>
    </message>
    <message>
        <source>update this program</source>
        <translation>Programm aktualisieren</translation>
    </message>
    <message>
        <source>correct `journal:` in the configuration, or start its server</source>
        <translation>`journal:` in der Konfiguration korrigieren oder den Server starten</translation>
    </message>
    <message>
        <source>make {place} readable for this user</source>
        <translation>diesem Benutzer Leserecht auf {place} geben</translation>
    </message>
    <message>
        <source>make {place} writable for this user</source>
        <translation>diesem Benutzer Schreibrecht auf {place} geben</translation>
    </message>
    <message>
        <source>folders and files are as they should be: configuration {configuration}, journal {journal}, state {state}</source>
        <translation>Ordner und Dateien sind in Ordnung: Konfiguration {configuration}, Journal {journal}, Zustand {state}</translation>
    </message>
    <message>
        <source>{target} was not asked yet</source>
        <translation>{target} ist noch nicht abgefragt</translation>
    </message>
    <message>
        <source>run it again in a moment</source>
        <translation>gleich noch einmal ausführen</translation>
    </message>
    <message>
        <source>{target} ({kind}) answers</source>
        <translation>{target} ({kind}) antwortet</translation>
    </message>
    <message>
        <source>the clock agrees with {count} targets</source>
        <translation>die Uhr stimmt mit den Zielen überein ({count})</translation>
    </message>
    <message>
        <source>no target tells the time</source>
        <translation>kein Ziel nennt die Uhrzeit</translation>
    </message>
    <message>
        <source>turn on time synchronisation, here first: {command}</source>
        <translation>Zeitsynchronisation einschalten, zuerst hier: {command}</translation>
    </message>
    <message>
        <source>turn on time synchronisation on the machine of {target}</source>
        <translation>Zeitsynchronisation auf dem Rechner von {target} einschalten</translation>
    </message>
    <message>
        <source>{target} and {more} more</source>
        <translation>{target} und {more} weiteren</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s ahead of that of {target}</source>
        <translation>die Uhr dieses Rechners geht gegenüber {target} um {seconds} s vor</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s behind that of {target}</source>
        <translation>die Uhr dieses Rechners geht gegenüber {target} um {seconds} s nach</translation>
    </message>
    <message>
        <source>what is configured about the journal has changed: it is used after a restart</source>
        <translation>die Konfiguration des Journals hat sich geändert: sie gilt nach einem Neustart</translation>
    </message>
    <message>
        <source>The saved configuration is not used: {reason}</source>
        <translation>Gespeicherte Konfiguration nicht verwendet: {reason}</translation>
    </message>
    <message>
        <source>Nothing can be acknowledged: {reason}</source>
        <translation>Nichts kann bestätigt werden: {reason}</translation>
    </message>
    <message>
        <source>{target} stopped reporting</source>
        <translation>{target} meldet sich nicht mehr</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>pausiert: {reason}</translation>
    </message>
    <message>
        <source>Nothing of yours is watched yet, only this machine: add a target (page Targets, Ctrl N)</source>
        <translation>Noch wird nichts von Ihnen überwacht, nur dieser Rechner: Ziel hinzufügen (Seite Ziele, Strg N)</translation>
    </message>
    <message>
        <source>Restarted at {time}: {reason}; {place} holds what is known</source>
        <translation>Neustart um {time}: {reason}; {place} enthält, was bekannt ist</translation>
    </message>
    <message>
        <source>the window did not answer for {seconds} s</source>
        <translation>das Fenster antwortete {seconds} s lang nicht</translation>
    </message>
    <message>
        <source>nothing was painted for {seconds} s</source>
        <translation>{seconds} s lang wurde nichts gezeichnet</translation>
    </message>
    <message>
        <source>nothing was taken in for {seconds} s</source>
        <translation>{seconds} s lang wurde nichts eingelesen</translation>
    </message>
    <message>
        <source>it was killed, or had crashed</source>
        <translation>von außen beendet oder abgestürzt</translation>
    </message>
    <message>
        <source>the journal {path} is damaged: it is set aside and the backup restored at the next attempt</source>
        <translation>das Journal {path} ist beschädigt: beim nächsten Versuch wird es beiseitegelegt und die Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>the journal {path} could not be used: {error}</source>
        <translation>das Journal {path} war nicht nutzbar: {error}</translation>
    </message>
    <message>
        <source>another program holds the journal {path}: try again, or close that program</source>
        <translation>ein anderes Programm belegt das Journal {path}: erneut versuchen oder jenes Programm schließen</translation>
    </message>
    <message>
        <source>make it writable</source>
        <translation>beschreibbar machen</translation>
    </message>
    <message>
        <source>disk full: acknowledgements are refused</source>
        <translation>Disk voll: Bestätigungen werden abgelehnt</translation>
    </message>
    <message>
        <source>free space in {folder}</source>
        <translation>in {folder} Platz schaffen</translation>
    </message>
    <message>
        <source>disk error in {folder}: acknowledgements are refused ({error})</source>
        <translation>Disk-Fehler in {folder}: Bestätigungen werden abgelehnt ({error})</translation>
    </message>
    <message>
        <source>the journal {path} is read-only: acknowledgements are refused</source>
        <translation>das Journal {path} ist schreibgeschützt: Bestätigungen werden abgelehnt</translation>
    </message>
    <message>
        <source>no permission for the journal {path}: acknowledgements are refused</source>
        <translation>keine Rechte am Journal {path}: Bestätigungen werden abgelehnt</translation>
    </message>
    <message>
        <source>the journal {path} cannot be opened</source>
        <translation>das Journal {path} lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>check that {folder} exists and is writable</source>
        <translation>prüfen, ob {folder} existiert und beschreibbar ist</translation>
    </message>
    <message>
        <source>not enough memory for the journal {path}</source>
        <translation>zu wenig Arbeitsspeicher für das Journal {path}</translation>
    </message>
    <message>
        <source>is empty although it was in use</source>
        <translation>ist leer, obwohl es in Gebrauch war</translation>
    </message>
    <message>
        <source>is gone although it was in use</source>
        <translation>ist weg, obwohl es in Gebrauch war</translation>
    </message>
    <message>
        <source>is damaged ({reason})</source>
        <translation>ist beschädigt ({reason})</translation>
    </message>
    <message>
        <source>is damaged (it does not say that it is a journal)</source>
        <translation>ist beschädigt (es weist sich nicht als Journal aus)</translation>
    </message>
    <message>
        <source>{path} is the database of another program</source>
        <translation>{path} ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>name another file under `journal:` in the configuration</source>
        <translation>unter `journal:` in der Konfiguration eine andere Datei angeben</translation>
    </message>
    <message>
        <source>the journal {path} was written by a newer version (schema {version}, this program knows {own})</source>
        <translation>das Journal {path} stammt von einer neueren Version (Schema {version}, dieses Programm kennt {own})</translation>
    </message>
    <message>
        <source>update this program or name another file under `journal:` in the configuration</source>
        <translation>das Programm aktualisieren oder unter `journal:` in der Konfiguration eine andere Datei angeben</translation>
    </message>
    <message>
        <source>cut off from the shared journal {server}: {reason}</source>
        <translation>vom gemeinsamen Journal {server} getrennt: {reason}</translation>
    </message>
    <message>
        <source>the shared journal {server} does not let us in: {reason}</source>
        <translation>das gemeinsame Journal {server} verweigert den Zugang: {reason}</translation>
    </message>
    <message>
        <source>the shared journal does not allow it: {reason}</source>
        <translation>das gemeinsame Journal erlaubt es nicht: {reason}</translation>
    </message>
    <message>
        <source>the shared journal {server} is busy, nothing was written: {reason}</source>
        <translation>das gemeinsame Journal {server} ist belegt, nichts wurde geschrieben: {reason}</translation>
    </message>
    <message>
        <source>the shared journal {server} is not made yet: run noc-app journal init ({reason})</source>
        <translation>das gemeinsame Journal {server} fehlt noch: noc-app journal init ausführen ({reason})</translation>
    </message>
    <message>
        <source>the shared journal {server} cannot be used: {reason}</source>
        <translation>das gemeinsame Journal {server} ist nicht nutzbar: {reason}</translation>
    </message>
    <message>
        <source>the value is not a number</source>
        <translation>der Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>no data any more</source>
        <translation>keine Daten mehr</translation>
    </message>
    <message>
        <source>the backend reports no newer value</source>
        <translation>das Backend meldet keinen neueren Wert</translation>
    </message>
    <message>
        <source>inside its objective</source>
        <translation>innerhalb der Vorgabe</translation>
    </message>
    <message>
        <source>no limit is set</source>
        <translation>keine Grenze gesetzt</translation>
    </message>
    <message>
        <source>above its warning limit of {limit}</source>
        <translation>über der Warngrenze von {limit}</translation>
    </message>
    <message>
        <source>above its major limit of {limit}</source>
        <translation>über der Grenze „schwer“ von {limit}</translation>
    </message>
    <message>
        <source>above its critical limit of {limit}</source>
        <translation>über der kritischen Grenze von {limit}</translation>
    </message>
    <message>
        <source>below its warning limit of {limit}</source>
        <translation>unter der Warngrenze von {limit}</translation>
    </message>
    <message>
        <source>below its major limit of {limit}</source>
        <translation>unter der Grenze „schwer“ von {limit}</translation>
    </message>
    <message>
        <source>below its critical limit of {limit}</source>
        <translation>unter der kritischen Grenze von {limit}</translation>
    </message>
    <message>
        <source>paused by {who}</source>
        <translation>pausiert von {who}</translation>
    </message>
    <message>
        <source>{reason}; {gap}</source>
        <translation>{reason}; {gap}</translation>
    </message>
    <message>
        <source>the backend&apos;s clock is {seconds} s ahead of this one</source>
        <translation>die Uhr des Backends geht {seconds} s vor</translation>
    </message>
    <message>
        <source>this machine&apos;s clock was set back by {seconds} s</source>
        <translation>die Uhr dieses Rechners wurde um {seconds} s zurückgestellt</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}; {more}</translation>
    </message>
    <message>
        <source>the last poll was incomplete</source>
        <translation>die letzte Abfrage war unvollständig</translation>
    </message>
    <message>
        <source>lapsed: the severity rose</source>
        <translation>verfallen: Schweregrad stieg</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>fired again</source>
        <translation>neu ausgelöst</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>choose two incidents</source>
        <translation>zwei Störungen wählen</translation>
    </message>
    <message>
        <source>This console is blind</source>
        <translation>Diese Konsole ist blind</translation>
    </message>
    <message>
        <source>this console is blind</source>
        <translation>diese Konsole ist blind</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s behind its backends; set it by NTP</source>
        <translation>die Uhr dieses Rechners geht gegenüber den Backends {seconds} s nach; per NTP stellen</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s ahead of its backends; set it by NTP</source>
        <translation>die Uhr dieses Rechners geht gegenüber den Backends {seconds} s vor; per NTP stellen</translation>
    </message>
    <message>
        <source>{faults}. In order: {names}</source>
        <translation>{faults}. In Ordnung: {names}</translation>
    </message>
    <message>
        <source>{what}, hides {count}</source>
        <translation>{what}, verbirgt {count}</translation>
    </message>
    <message>
        <source>a filter has at most {most} characters</source>
        <translation>ein Filter hat höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>there is no ( before this )</source>
        <translation>vor dieser ) steht keine (</translation>
    </message>
    <message>
        <source>at most {most} parentheses stand inside each other</source>
        <translation>höchstens {most} Klammern dürfen ineinander stehen</translation>
    </message>
    <message>
        <source>something must stand on both sides of |</source>
        <translation>auf beiden Seiten von | muss etwas stehen</translation>
    </message>
    <message>
        <source>something must follow the -, for example -ack</source>
        <translation>auf das - muss etwas folgen, etwa -ack</translation>
    </message>
    <message>
        <source>this ( needs a )</source>
        <translation>zu dieser ( fehlt eine )</translation>
    </message>
    <message>
        <source>something must stand between ( and )</source>
        <translation>zwischen ( und ) muss etwas stehen</translation>
    </message>
    <message>
        <source>something must stand between the quotes, for example &quot;disk full&quot;</source>
        <translation>zwischen den Anführungszeichen muss etwas stehen, etwa &quot;disk full&quot;</translation>
    </message>
    <message>
        <source>{field} takes one value</source>
        <translation>{field} nimmt nur einen Wert</translation>
    </message>
    <message>
        <source>{word} stands alone: write {word} or -{word}</source>
        <translation>{word} steht allein: {word} oder -{word} schreiben</translation>
    </message>
    <message>
        <source>no field is called {name}; for a label write label.{name}, for words &quot;{name}&quot;</source>
        <translation>kein Feld heißt {name}; für ein Label label.{name} schreiben, für Wörter &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{field} needs a value, for example {example}</source>
        <translation>{field} braucht einen Wert, etwa {example}</translation>
    </message>
    <message>
        <source>this &quot; needs another one at the end</source>
        <translation>zu diesem &quot; fehlt am Ende ein weiteres</translation>
    </message>
    <message>
        <source>compare age with &lt; or &gt;, for example age&lt;1h</source>
        <translation>age mit &lt; oder &gt; vergleichen, etwa age&lt;1h</translation>
    </message>
    <message>
        <source>{name} has no order: write {name}: or {name}:~ instead of {field}</source>
        <translation>{name} hat keine Reihenfolge: {name}: oder {name}:~ statt {field} schreiben</translation>
    </message>
    <message>
        <source>{name} is one of a few words: write {name}: instead of {name}:~</source>
        <translation>{name} ist eines von wenigen Wörtern: {name}: statt {name}:~ schreiben</translation>
    </message>
    <message>
        <source>{name} is one of {values}</source>
        <translation>{name} ist eines von {values}</translation>
    </message>
    <message>
        <source>write a duration such as 30s, 15m, 2h or 1d</source>
        <translation>eine Dauer wie 30s, 15m, 2h oder 1d schreiben</translation>
    </message>
    <message>
        <source>{count} more reasons</source>
        <translation>weitere Gründe: {count}</translation>
    </message>
    <message>
        <source>all started within {seconds} s</source>
        <translation>alle begannen binnen {seconds} s</translation>
    </message>
    <message>
        <source>merged by {who}</source>
        <translation>verbunden von {who}</translation>
    </message>
    <message>
        <source>these are all of its alerts; leave at least one</source>
        <translation>das sind alle ihre Alarme; mindestens einen zurücklassen</translation>
    </message>
    <message>
        <source>split off by {who}</source>
        <translation>getrennt von {who}</translation>
    </message>
    <message>
        <source>{reason}, started within {seconds} s</source>
        <translation>{reason}, Beginn binnen {seconds} s</translation>
    </message>
    <message>
        <source>same {kind} {name}</source>
        <translation>{kind} {name} gemeinsam</translation>
    </message>
    <message>
        <source>{one} needs {other}</source>
        <translation>{one} braucht {other}</translation>
    </message>
    <message>
        <source>which needs {name}</source>
        <translation>dies wiederum {name}</translation>
    </message>
    <message>
        <source>{first}, {more}</source>
        <translation>{first}, {more}</translation>
    </message>
    <message>
        <source>{targets} alerts and {sources} that would hide them have no label {label}; Alertmanager takes that for equal, this board does not, so they are shown</source>
        <translation>{targets} Alarme und {sources}, die sie verbergen würden, haben kein Label {label}; Alertmanager hält das für gleich, dieses Board nicht: sie werden gezeigt</translation>
    </message>
    <message>
        <source>caused by {alert}: {way}</source>
        <translation>verursacht durch {alert}: {way}</translation>
    </message>
    <message>
        <source>NOC Board report</source>
        <translation>Bericht von NOC Board</translation>
    </message>
    <message>
        <source>the series is not reported any more</source>
        <translation>die Reihe wird nicht mehr gemeldet</translation>
    </message>
    <message>
        <source>reported by {target} too</source>
        <translation>auch von {target} gemeldet</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>zurückgeben</translation>
    </message>
    <message>
        <source>end a silence</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>take from the shelf</source>
        <translation>zurückholen</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>neu prüfen</translation>
    </message>
    <message>
        <source>must be a number, not true or false</source>
        <translation>muss eine Zahl sein, nicht true oder false</translation>
    </message>
    <message>
        <source>a catalogue file is a list under the key `signals`</source>
        <translation>eine Katalogdatei ist eine Liste unter dem Schlüssel `signals`</translation>
    </message>
    <message>
        <source>everything stands under `signals`</source>
        <translation>alles steht unter `signals`</translation>
    </message>
    <message>
        <source>{name} stands twice in this file; remove one</source>
        <translation>{name} steht zweimal in dieser Datei; eines entfernen</translation>
    </message>
    <message>
        <source>{signal} comes in {unit} and stays so; leave `unit` out or add a signal of your own</source>
        <translation>{signal} kommt in {unit} und bleibt so; `unit` weglassen oder ein eigenes Signal anlegen</translation>
    </message>
    <message>
        <source>{signal} is a new signal and needs {key}</source>
        <translation>{signal} ist ein neues Signal und braucht {key}</translation>
    </message>
    <message>
        <source>a signal with direction none has no limits; write lower or higher</source>
        <translation>ein Signal mit direction none hat keine Grenzen; lower oder higher schreiben</translation>
    </message>
    <message>
        <source>with direction lower the limits must rise from warning to critical</source>
        <translation>bei direction lower müssen die Grenzen von warning bis critical steigen</translation>
    </message>
    <message>
        <source>with direction higher the limits must fall from warning to critical</source>
        <translation>bei direction higher müssen die Grenzen von warning bis critical fallen</translation>
    </message>
    <message>
        <source>lowest must be less than highest</source>
        <translation>lowest muss kleiner als highest sein</translation>
    </message>
    <message>
        <source>the limit {limit} is outside the range of a {unit}, {lowest} to {highest}</source>
        <translation>die Grenze {limit} liegt außerhalb des Bereichs von {unit}, {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>80 % is 0.8, and `highest` says if there can be more than 1</source>
        <translation>80 % ist 0.8, und `highest` sagt, ob es mehr als 1 geben kann</translation>
    </message>
    <message>
        <source>no signal {name} is in the catalogue</source>
        <translation>kein Signal {name} im Katalog</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else meanwhile, so nothing was written</source>
        <translation>{path} wurde inzwischen von jemand anderem geändert; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>Notiz am Cursor</translation>
    </message>
    <message>
        <source>{name} is no action</source>
        <translation>{name} ist keine Aktion</translation>
    </message>
    <message>
        <source>{key} is not a key; write one such as A, Shift+A, Ctrl+K or F5</source>
        <translation>{key} ist keine Taste; etwa A, Shift+A, Ctrl+K oder F5 schreiben</translation>
    </message>
    <message>
        <source>{one} and {other} have the same key {key}; give one of them another</source>
        <translation>{one} und {other} haben dieselbe Taste {key}; einer eine andere geben</translation>
    </message>
    <message>
        <source>actions: {names}</source>
        <translation>Aktionen: {names}</translation>
    </message>
    <message>
        <source>write a duration such as 10s, 5m or 2h</source>
        <translation>eine Dauer wie 10s, 5m oder 2h schreiben</translation>
    </message>
    <message>
        <source>{given} is not a duration; write one such as 10s, 1m30s or 2h</source>
        <translation>{given} ist keine Dauer; etwa 10s, 1m30s oder 2h schreiben</translation>
    </message>
    <message>
        <source>is there already; change or remove it</source>
        <translation>ist schon vorhanden; ändern oder entfernen</translation>
    </message>
    <message>
        <source>is no list, so nothing can be added to it</source>
        <translation>ist keine Liste, daher lässt sich nichts hinzufügen</translation>
    </message>
    <message>
        <source>cannot be replaced as a whole; change what stands in it</source>
        <translation>als Ganzes nicht ersetzbar; den Inhalt ändern</translation>
    </message>
    <message>
        <source>is not there, so it cannot be removed</source>
        <translation>fehlt, daher lässt sich nichts entfernen</translation>
    </message>
    <message>
        <source>can hold no {key}; it is another kind of value</source>
        <translation>kann kein {key} enthalten; es ist ein anderer Werttyp</translation>
    </message>
    <message>
        <source>cannot be added as a whole</source>
        <translation>als Ganzes nicht hinzufügbar</translation>
    </message>
    <message>
        <source>cannot be changed without touching other lines; change it in an editor</source>
        <translation>lässt sich nicht ändern, ohne andere Zeilen anzutasten; im Editor ändern</translation>
    </message>
    <message>
        <source>write postgresql://LOGIN@HOST/DATABASE</source>
        <translation>postgresql://LOGIN@HOST/DATABASE schreiben</translation>
    </message>
    <message>
        <source>there is one driver</source>
        <translation>es gibt nur einen Treiber</translation>
    </message>
    <message>
        <source>the password does not belong here: give {reference} or another reference</source>
        <translation>das Passwort gehört nicht hierher: {reference} oder einen anderen Verweis angeben</translation>
    </message>
    <message>
        <source>the address takes no options; `tls:` says whom to trust</source>
        <translation>die Adresse nimmt keine Optionen; `tls:` sagt, wem zu vertrauen ist</translation>
    </message>
    <message>
        <source>this session has no system keyring, so nothing was saved; refer to an environment variable</source>
        <translation>diese Sitzung hat keinen Systemschlüsselbund, nichts wurde gespeichert; auf eine Umgebungsvariable verweisen</translation>
    </message>
    <message>
        <source>the system keyring did not take the secret ({kind}); nothing was saved</source>
        <translation>der Systemschlüsselbund nahm das Geheimnis nicht an ({kind}); nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>name the `target` to ask; targets that take queries: {names}</source>
        <translation>das abzufragende `target` nennen; Ziele, die Abfragen annehmen: {names}</translation>
    </message>
    <message>
        <source>is empty; it needs at least `targets:` with one entry</source>
        <translation>ist leer; nötig ist mindestens `targets:` mit einem Eintrag</translation>
    </message>
    <message>
        <source>{reason}. The dark theme is used</source>
        <translation>{reason}. Das dunkle Design gilt</translation>
    </message>
    <message>
        <source>none is configured</source>
        <translation>keines konfiguriert</translation>
    </message>
    <message>
        <source>there is no page {name}; pages: {names}</source>
        <translation>es gibt keine Seite {name}; Seiten: {names}</translation>
    </message>
    <message>
        <source>must be a list, one entry per line that begins with a hyphen</source>
        <translation>muss eine Liste sein, ein Eintrag je Zeile mit Bindestrich am Anfang</translation>
    </message>
    <message>
        <source>no target is given, so nothing is watched</source>
        <translation>kein Ziel angegeben, also wird nichts überwacht</translation>
    </message>
    <message>
        <source>a target is a mapping with at least `id` and `kind`</source>
        <translation>ein Ziel ist ein Mapping mit mindestens `id` und `kind`</translation>
    </message>
    <message>
        <source>{kind} is not a kind of target</source>
        <translation>{kind} ist keine Art von Ziel</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>Schlüssel unbekannt</translation>
    </message>
    <message>
        <source>known keys: {names}</source>
        <translation>bekannte Schlüssel: {names}</translation>
    </message>
    <message>
        <source>known kinds: {names}</source>
        <translation>bekannte Arten: {names}</translation>
    </message>
    <message>
        <source>give exactly one of {names}</source>
        <translation>genau eines angeben von {names}</translation>
    </message>
    <message>
        <source>{name} is used by an earlier entry; ids are unique</source>
        <translation>{name} steht schon in einem früheren Eintrag; IDs sind eindeutig</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must be a mapping of keys to values</source>
        <translation>muss ein Mapping von Schlüsseln auf Werte sein</translation>
    </message>
    <message>
        <source>must be an address such as http://127.0.0.1:9090</source>
        <translation>muss eine Adresse wie http://127.0.0.1:9090 sein</translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation>muss eines sein von {values}</translation>
    </message>
    <message>
        <source>must be text; put it in quotes</source>
        <translation>muss Text sein; in Anführungszeichen</translation>
    </message>
    <message>
        <source>must have at least {min_length} characters</source>
        <translation>muss mindestens {min_length} Zeichen haben</translation>
    </message>
    <message>
        <source>must have at most {max_length} characters</source>
        <translation>darf höchstens {max_length} Zeichen haben</translation>
    </message>
    <message>
        <source>must match the pattern {pattern}</source>
        <translation>muss auf das Muster {pattern} passen</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>must be greater than {gt}</source>
        <translation>muss größer als {gt} sein</translation>
    </message>
    <message>
        <source>must be at least {ge}</source>
        <translation>muss mindestens {ge} sein</translation>
    </message>
    <message>
        <source>must be less than {lt}</source>
        <translation>muss kleiner als {lt} sein</translation>
    </message>
    <message>
        <source>must be at most {le}</source>
        <translation>darf höchstens {le} sein</translation>
    </message>
    <message>
        <source>must have at least {min_length} entries</source>
        <translation>muss mindestens {min_length} Einträge haben</translation>
    </message>
    <message>
        <source>must have at most {max_length} entries</source>
        <translation>darf höchstens {max_length} Einträge haben</translation>
    </message>
    <message>
        <source>must be the path of a file</source>
        <translation>muss der Pfad einer Datei sein</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>muss eine Adresse sein, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <source>remove it or see `noc-app schema`</source>
        <translation>entfernen oder `noc-app schema` ansehen</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>war {name} gemeint?</translation>
    </message>
    <message>
        <source>write the labels it is about, such as {one} or {many}</source>
        <translation>die betroffenen Labels schreiben, etwa {one} oder {many}</translation>
    </message>
    <message>
        <source>the value of a label is one word; for patterns write a list such as [host=~web.*]</source>
        <translation>der Wert eines Labels ist ein Wort; für Muster eine Liste wie [host=~web.*] schreiben</translation>
    </message>
    <message>
        <source>severity cannot be in `equal`: it would hide nothing less severe</source>
        <translation>severity darf nicht in `equal` stehen: es würde nichts weniger Schweres verbergen</translation>
    </message>
    <message>
        <source>give either `from` and `until`, or `weekly`</source>
        <translation>entweder `from` und `until` oder `weekly` angeben</translation>
    </message>
    <message>
        <source>`until` must be later than `from`</source>
        <translation>`until` muss später als `from` sein</translation>
    </message>
    <message>
        <source>has no `equal`, so one source hides every target, wherever it is</source>
        <translation>hat kein `equal`, daher verbirgt eine Quelle jedes Ziel, wo immer es ist</translation>
    </message>
    <message>
        <source>closes a circle: {way}</source>
        <translation>schließt einen Kreis: {way}</translation>
    </message>
    <message>
        <source>add it to one of them</source>
        <translation>in eines davon eintragen</translation>
    </message>
    <message>
        <source>{name} is not among `services` or `hosts`</source>
        <translation>{name} steht nicht unter `services` oder `hosts`</translation>
    </message>
    <message>
        <source>{given} is not a time; write one such as 2026-11-30 22:00</source>
        <translation>{given} ist keine Zeit; etwa 2026-11-30 22:00 schreiben</translation>
    </message>
    <message>
        <source>{given} is not a time of the week; write one such as sun 02:00-04:00</source>
        <translation>{given} ist keine Wochenzeit; etwa sun 02:00-04:00 schreiben</translation>
    </message>
    <message>
        <source>two places have the same id</source>
        <translation>zwei Kanäle haben dieselbe ID</translation>
    </message>
    <message>
        <source>there is no place {name}; places: {names}</source>
        <translation>es gibt keinen Kanal {name}; Kanäle: {names}</translation>
    </message>
    <message>
        <source>is not JSON: {reason}</source>
        <translation>ist kein JSON: {reason}</translation>
    </message>
    <message>
        <source>more than {most} characters in all</source>
        <translation>insgesamt mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>the column {name} has no signal: the catalogue has none of its domains</source>
        <translation>die Spalte {name} hat kein Signal: der Katalog hat keines aus ihren Domänen</translation>
    </message>
    <message>
        <source>has {count} panels; the first {most} are shown, split the page</source>
        <translation>hat {count} Panels; die ersten {most} werden gezeigt, Seite aufteilen</translation>
    </message>
    <message>
        <source>a page is a mapping with `page`, `title` and `panels`</source>
        <translation>eine Seite ist ein Mapping mit `page`, `title` und `panels`</translation>
    </message>
    <message>
        <source>the overview has its own keys: `wall.overview` in the configuration</source>
        <translation>die Übersicht hat eigene Schlüssel: `wall.overview` in der Konfiguration</translation>
    </message>
    <message>
        <source>the page is empty; it needs a list of panels</source>
        <translation>die Seite ist leer; sie braucht eine Liste von Panels</translation>
    </message>
    <message>
        <source>a panel is a mapping with `kind` and `at`</source>
        <translation>ein Panel ist ein Mapping mit `kind` und `at`</translation>
    </message>
    <message>
        <source>{kind} is not a kind of panel</source>
        <translation>{kind} ist keine Art von Panel</translation>
    </message>
    <message>
        <source>at {place} lies over the panel {name}; move one</source>
        <translation>liegt bei {place} über dem Panel {name}; eines verschieben</translation>
    </message>
    <message>
        <source>write four whole numbers: column, row, width, height</source>
        <translation>vier ganze Zahlen schreiben: Spalte, Zeile, Breite, Höhe</translation>
    </message>
    <message>
        <source>at {place} is not inside the grid of {size} columns and {size} rows</source>
        <translation>liegt bei {place} nicht im Raster von {size} Spalten und {size} Zeilen</translation>
    </message>
    <message>
        <source>name at least one of `signals` or `queries`</source>
        <translation>mindestens eines von `signals` oder `queries` nennen</translation>
    </message>
    <message>
        <source>name a `signal` or write a `query`, not both</source>
        <translation>`signal` oder `query` nennen, nicht beides</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>darf nicht beschrieben werden</translation>
    </message>
    <message>
        <source>{place} cannot be used ({reason}); logs and pictures are in {other}</source>
        <translation>{place} ist nicht nutzbar ({reason}); Logs und Bilder liegen in {other}</translation>
    </message>
    <message>
        <source>more than {most} bytes, so it is no profile</source>
        <translation>mehr als {most} Bytes, also kein Profil</translation>
    </message>
    <message>
        <source>{path} lies outside of {folder}, so it cannot be taken along; move it there</source>
        <translation>{path} liegt außerhalb von {folder} und kann nicht mitgenommen werden; dorthin verschieben</translation>
    </message>
    <message>
        <source>is no profile pack: {reason}</source>
        <translation>ist kein Profilpaket: {reason}</translation>
    </message>
    <message>
        <source>is a pack of another format than {own}; use the program that made it</source>
        <translation>ist ein Paket in anderem Format als {own}; das erzeugende Programm verwenden</translation>
    </message>
    <message>
        <source>its files are not those that its {list} lists</source>
        <translation>die Dateien sind nicht die in {list} gelisteten</translation>
    </message>
    <message>
        <source>has no {file}</source>
        <translation>hat kein {file}</translation>
    </message>
    <message>
        <source>more than {files} files or {bytes} bytes, so it is no profile</source>
        <translation>mehr als {files} Dateien oder {bytes} Bytes, also kein Profil</translation>
    </message>
    <message>
        <source>{name} is a link or stands twice, which no profile has</source>
        <translation>{name} ist ein Link oder steht zweimal, was es in Profilen nicht gibt</translation>
    </message>
    <message>
        <source>unpacks to more than {most} bytes, so it is no profile</source>
        <translation>ergibt entpackt mehr als {most} Bytes, also kein Profil</translation>
    </message>
    <message>
        <source>a profile holds no file {name}</source>
        <translation>ein Profil enthält keine Datei {name}</translation>
    </message>
    <message>
        <source>investigating</source>
        <translation>wird untersucht</translation>
    </message>
    <message>
        <source>{given} is no count; write one such as 3 of 5</source>
        <translation>{given} ist keine Anzahl; etwa 3 of 5 schreiben</translation>
    </message>
    <message>
        <source>`clear` and `count` are about values; a rule for absence has none</source>
        <translation>`clear` und `count` betreffen Werte; eine Abwesenheitsregel hat keine</translation>
    </message>
    <message>
        <source>`clear` must not be over `above`: the alert would clear while its condition holds</source>
        <translation>`clear` darf nicht über `above` liegen: der Alarm würde enden, während die Bedingung gilt</translation>
    </message>
    <message>
        <source>`clear` must not be under `below`: the alert would clear while its condition holds</source>
        <translation>`clear` darf nicht unter `below` liegen: der Alarm würde enden, während die Bedingung gilt</translation>
    </message>
    <message>
        <source>{one} on {ground}</source>
        <translation>{one} auf {ground}</translation>
    </message>
    <message>
        <source>the theme cannot be read: {reason}</source>
        <translation>das Design ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>a theme is a mapping with the keys {names}, severities and series</source>
        <translation>ein Design ist ein Mapping mit den Schlüsseln {names}, severities und series</translation>
    </message>
    <message>
        <source>{what} has a contrast of {got}, it needs {least}; choose colours that are further apart</source>
        <translation>{what}: Kontrast {got}, nötig {least}; weiter auseinanderliegende Farben wählen</translation>
    </message>
    <message>
        <source>{what} is too faint; darken it, or give lines.glyph an outline</source>
        <translation>{what} ist zu blass; dunkler machen oder lines.glyph einen Umriss geben</translation>
    </message>
    <message>
        <source>its fill</source>
        <translation>der Füllung</translation>
    </message>
    <message>
        <source>its tint</source>
        <translation>der Tönung</translation>
    </message>
    <message>
        <source>series {place}</source>
        <translation>Reihe {place}</translation>
    </message>
    <message>
        <source>is {given}</source>
        <translation>ist {given}</translation>
    </message>
    <message>
        <source>write a colour such as #1D2123</source>
        <translation>eine Farbe wie #1D2123 schreiben</translation>
    </message>
    <message>
        <source>the saved views could not be read and are kept in {file}</source>
        <translation>die gespeicherten Ansichten waren nicht lesbar und liegen nun in {file}</translation>
    </message>
    <message>
        <source>the view is not saved: {reason}</source>
        <translation>Ansicht nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>write a time of day such as &quot;22:00&quot;</source>
        <translation>eine Uhrzeit wie &quot;22:00&quot; schreiben</translation>
    </message>
    <message>
        <source>{name} is not a theme; write dark, light, high-contrast-dark, high-contrast-light or a file (.json)</source>
        <translation>{name} ist kein Design; dark, light, high-contrast-dark, high-contrast-light oder eine Datei (.json) schreiben</translation>
    </message>
    <message>
        <source>{name} is there twice</source>
        <translation>{name} ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>{name} is not a time zone; write one such as Europe/Berlin or UTC</source>
        <translation>{name} ist keine Zeitzone; etwa Europe/Berlin oder UTC schreiben</translation>
    </message>
    <message>
        <source>must be a mapping with keys such as {key}</source>
        <translation>muss ein Mapping mit Schlüsseln wie {key} sein</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>is not UTF-8 at byte {place}; save it as UTF-8</source>
        <translation>ist bei Byte {place} kein UTF-8; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>not valid YAML: {reason}</source>
        <translation>kein gültiges YAML: {reason}</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>{size} bytes is more than the {most} allowed; split the file</source>
        <translation>{size} Bytes sind mehr als die erlaubten {most}; Datei aufteilen</translation>
    </message>
    <message>
        <source>is nested too deeply, more than {most} levels</source>
        <translation>ist zu tief verschachtelt, mehr als {most} Ebenen</translation>
    </message>
    <message>
        <source>too large once its aliases are expanded, or nested too deeply</source>
        <translation>mit aufgelösten Aliassen zu groß oder zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a key must be a single word</source>
        <translation>ein Schlüssel muss ein Wort sein</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not supported; write the keys out</source>
        <translation>Merge-Keys (&lt;&lt;) werden nicht unterstützt; die Schlüssel ausschreiben</translation>
    </message>
    <message>
        <source>stands twice; remove one</source>
        <translation>steht zweimal; eines entfernen</translation>
    </message>
    <message>
        <source>the tag {tag} is not supported</source>
        <translation>das Tag {tag} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>Anfragen begrenzt</translation>
    </message>
    <message>
        <source>{reason}: not asked for {seconds} s, to spare the account</source>
        <translation>{reason}: {seconds} s lang keine Abfrage, um das Konto zu schonen</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>files that cannot be read</source>
        <translation>nicht lesbare Dateien</translation>
    </message>
    <message>
        <source>Airflow 2 takes user and password under auth: basic</source>
        <translation>Airflow 2 nimmt Benutzer und Passwort unter auth: basic</translation>
    </message>
    <message>
        <source>give login (Airflow 3), or auth with basic (Airflow 2) or with a token of your platform</source>
        <translation>login angeben (Airflow 3) oder auth mit basic (Airflow 2) oder mit einem Token Ihrer Plattform</translation>
    </message>
    <message>
        <source>Trigger a pipeline</source>
        <translation>Pipeline auslösen</translation>
    </message>
    <message>
        <source>Begins a run now, beside its schedule.</source>
        <translation>Startet jetzt einen Lauf, außerhalb des Zeitplans.</translation>
    </message>
    <message>
        <source>Clear a run</source>
        <translation>Lauf rücksetzen</translation>
    </message>
    <message>
        <source>Its tasks are done again; what they wrote is not taken back.</source>
        <translation>Seine Tasks laufen erneut; was sie schrieben, bleibt bestehen.</translation>
    </message>
    <message>
        <source>no task of that run is to be done again</source>
        <translation>kein Task dieses Laufs ist erneut auszuführen</translation>
    </message>
    <message>
        <source>no failed run of {pipeline} is known: name the run</source>
        <translation>kein fehlgeschlagener Lauf von {pipeline} bekannt: den Lauf nennen</translation>
    </message>
    <message>
        <source>more than {most} {what}: the rest is not read</source>
        <translation>mehr als {most} {what}: der Rest wird nicht gelesen</translation>
    </message>
    <message>
        <source>no pipeline {pipeline} is there, or it is paused</source>
        <translation>es gibt keine Pipeline {pipeline}, oder sie ist pausiert</translation>
    </message>
    <message>
        <source>its run was cleared and goes on</source>
        <translation>Lauf wurde zurückgesetzt, läuft weiter</translation>
    </message>
    <message>
        <source>its pipeline was paused, or is gone</source>
        <translation>die Pipeline wurde pausiert oder ist weg</translation>
    </message>
    <message>
        <source>Airflow&apos;s scheduler is {status}</source>
        <translation>Airflow-Scheduler ist {status}</translation>
    </message>
    <message>
        <source>No pipeline begins</source>
        <translation>Keine Pipeline beginnt</translation>
    </message>
    <message>
        <source>Airflow&apos;s database is {status}</source>
        <translation>Airflow-Datenbank ist {status}</translation>
    </message>
    <message>
        <source>Airflow&apos;s own database</source>
        <translation>Airflows eigene Datenbank</translation>
    </message>
    <message>
        <source>Airflow&apos;s processor is {status}</source>
        <translation>Airflow-Prozessor ist {status}</translation>
    </message>
    <message>
        <source>Changes of pipelines are not read</source>
        <translation>Änderungen an Pipelines werden nicht gelesen</translation>
    </message>
    <message>
        <source>not heard of</source>
        <translation>verstummt</translation>
    </message>
    <message>
        <source>Airflow&apos;s scheduler is {status}: nothing begins</source>
        <translation>Airflow-Scheduler ist {status}: nichts beginnt</translation>
    </message>
    <message>
        <source>Airflow&apos;s scheduler gave no sign of life for {age}: it may be dead</source>
        <translation>der Airflow-Scheduler gab seit {age} kein Lebenszeichen: evtl. ist er tot</translation>
    </message>
    <message>
        <source>Airflow cannot read {file}</source>
        <translation>Airflow kann {file} nicht lesen</translation>
    </message>
    <message>
        <source>Pipeline {name} failed</source>
        <translation>Pipeline {name} scheiterte</translation>
    </message>
    <message>
        <source>Run {name}</source>
        <translation>Lauf {name}</translation>
    </message>
    <message>
        <source>Pipeline {name} is late</source>
        <translation>Pipeline {name} ist spät</translation>
    </message>
    <message>
        <source>Run {name} has not ended</source>
        <translation>Lauf {name} ist nicht beendet</translation>
    </message>
    <message>
        <source>The run that was due has not begun</source>
        <translation>Der fällige Lauf hat nicht begonnen</translation>
    </message>
    <message>
        <source>runs of {product}</source>
        <translation>Läufe von {product}</translation>
    </message>
    <message>
        <source>not the {what}: {reason}</source>
        <translation>etwas anderes als {what}: {reason}</translation>
    </message>
    <message>
        <source>health of {product}</source>
        <translation>Zustand von {product}</translation>
    </message>
    <message>
        <source>pipelines of {product}</source>
        <translation>Pipelines von {product}</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>outcome of an action of {product}</source>
        <translation>Ergebnis einer Aktion von {product}</translation>
    </message>
    <message>
        <source>token of {product}</source>
        <translation>Token von {product}</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} fehlt</translation>
    </message>
    <message>
        <source>answer of {product}</source>
        <translation>Antwort von {product}</translation>
    </message>
    <message>
        <source>the folder {path} does not exist</source>
        <translation>der Ordner {path} existiert nicht</translation>
    </message>
    <message>
        <source>this user may not read {path}</source>
        <translation>{path} für diesen Benutzer nicht lesbar</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}</source>
        <translation>der Ordner ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>validation results</source>
        <translation>Validierungsergebnisse</translation>
    </message>
    <message>
        <source>the results of {suite} are gone: whether it passes now is not known</source>
        <translation>die Ergebnisse von {suite} sind weg: ob sie jetzt besteht, ist unbekannt</translation>
    </message>
    <message>
        <source>the newest validation is {age} old</source>
        <translation>die neueste Validierung ist {age} alt</translation>
    </message>
    <message>
        <source>nothing was evaluated</source>
        <translation>nichts wurde ausgewertet</translation>
    </message>
    <message>
        <source>there is no validation of {suite}</source>
        <translation>es gibt keine Validierung von {suite}</translation>
    </message>
    <message>
        <source>there is no validation result in the folder</source>
        <translation>im Ordner liegt kein Validierungsergebnis</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>larger than {size} MB</source>
        <translation>größer als {size} MB</translation>
    </message>
    <message>
        <source>{suite} on {table}: {failed} of {evaluated} expectations failed</source>
        <translation>{suite} auf {table}: {failed} von {evaluated} Erwartungen nicht erfüllt</translation>
    </message>
    <message>
        <source>{suite}: {failed} of {evaluated} expectations failed</source>
        <translation>{suite}: {failed} von {evaluated} Erwartungen nicht erfüllt</translation>
    </message>
    <message>
        <source>not a validation result: {reason}</source>
        <translation>kein Validierungsergebnis: {reason}</translation>
    </message>
    <message>
        <source>could not be evaluated</source>
        <translation>nicht auswertbar</translation>
    </message>
    <message>
        <source>The newest run of {experiment} failed</source>
        <translation>Der neueste Lauf von {experiment} scheiterte</translation>
    </message>
    <message>
        <source>The newest run of {experiment} was killed</source>
        <translation>Der neueste Lauf von {experiment} wurde abgebrochen</translation>
    </message>
    <message>
        <source>name at least one of models, experiments: without any nothing is asked</source>
        <translation>mindestens eines von models, experiments nennen: sonst wird nichts abgefragt</translation>
    </message>
    <message>
        <source>Set the alias of a model</source>
        <translation>Modell-Alias setzen</translation>
    </message>
    <message>
        <source>Whoever serves the alias serves this version from then on.</source>
        <translation>Wer den Alias ausliefert, liefert ab dann diese Version aus.</translation>
    </message>
    <message>
        <source>{permission} on the registered model</source>
        <translation>{permission} am registrierten Modell</translation>
    </message>
    <message>
        <source>no experiment {experiment} with a run is there</source>
        <translation>kein Experiment {experiment} mit einem Lauf vorhanden</translation>
    </message>
    <message>
        <source>nobody knows when run {name} was</source>
        <translation>wann Lauf {name} war, ist unbekannt</translation>
    </message>
    <message>
        <source>the newest evaluation is {age} old</source>
        <translation>die neueste Bewertung ist {age} alt</translation>
    </message>
    <message>
        <source>the experiment {experiment} has no finished run</source>
        <translation>das Experiment {experiment} hat keinen beendeten Lauf</translation>
    </message>
    <message>
        <source>there is no version called {alias}</source>
        <translation>keine Version heißt {alias}</translation>
    </message>
    <message>
        <source>there is no version</source>
        <translation>es gibt keine Version</translation>
    </message>
    <message>
        <source>version {version} came from no run</source>
        <translation>Version {version} stammt aus keinem Lauf</translation>
    </message>
    <message>
        <source>the run of version {version} is gone</source>
        <translation>der Lauf von Version {version} ist weg</translation>
    </message>
    <message>
        <source>there is no metric {name}</source>
        <translation>es gibt keine Metrik {name}</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} ist keine Zahl</translation>
    </message>
    <message>
        <source>{name} is {value}, and a quality is from 0 to 1</source>
        <translation>{name} ist {value}; eine Güte liegt zwischen 0 und 1</translation>
    </message>
    <message>
        <source>model versions of {product}</source>
        <translation>Modellversionen von {product}</translation>
    </message>
    <message>
        <source>experiments of {product}</source>
        <translation>Experimente von {product}</translation>
    </message>
    <message>
        <source>{name} has not answered since an earlier poll</source>
        <translation>{name}: keine Antwort seit einer früheren Abfrage</translation>
    </message>
    <message>
        <source>{name} did not answer within {seconds} s</source>
        <translation>{name}: keine Antwort binnen {seconds} s</translation>
    </message>
    <message>
        <source>this machine has no disk {name}</source>
        <translation>dieser Rechner hat keine Disk {name}</translation>
    </message>
    <message>
        <source>this machine has no network interface {name}</source>
        <translation>dieser Rechner hat keine Netzschnittstelle {name}</translation>
    </message>
    <message>
        <source>this machine has no mount point {name}</source>
        <translation>dieser Rechner hat keinen Mountpunkt {name}</translation>
    </message>
    <message>
        <source>reading this machine</source>
        <translation>Auslesen dieses Rechners</translation>
    </message>
    <message>
        <source>the mount table</source>
        <translation>Mount-Tabelle</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>this machine does not tell: {reason}</source>
        <translation>dieser Rechner gibt keine Auskunft: {reason}</translation>
    </message>
    <message>
        <source>this platform has no load average</source>
        <translation>diese Plattform kennt keinen Load Average</translation>
    </message>
    <message>
        <source>{name} is busy and has finished no operation since the last poll</source>
        <translation>{name} ist beschäftigt und hat seit der letzten Abfrage keinen Zugriff beendet</translation>
    </message>
    <message>
        <source>{check} {complaint}</source>
        <translation>{check}: {complaint}</translation>
    </message>
    <message>
        <source>{value} is not a DNS name</source>
        <translation>{value} ist kein DNS-Name</translation>
    </message>
    <message>
        <source>{value} is not host:port; write one such as db-1:5432 or [2001:db8::1]:443</source>
        <translation>{value} ist nicht host:port; etwa db-1:5432 oder [2001:db8::1]:443 schreiben</translation>
    </message>
    <message>
        <source>{value} is not the IP address of a DNS server; write one such as 192.0.2.53</source>
        <translation>{value} ist keine IP-Adresse eines DNS-Servers; etwa 192.0.2.53 schreiben</translation>
    </message>
    <message>
        <source>{value} is not an HTTP status; write 200, 200-399 or a list of such</source>
        <translation>{value} ist kein HTTP-Status; 200, 200-399 oder eine Liste davon schreiben</translation>
    </message>
    <message>
        <source>name at least one HTTP status</source>
        <translation>mindestens einen HTTP-Status nennen</translation>
    </message>
    <message>
        <source>leave user and password out of the address: a probe does not sign in</source>
        <translation>Benutzer und Passwort aus der Adresse weglassen: eine Sonde meldet sich nicht an</translation>
    </message>
    <message>
        <source>the answer to HEAD has no body to search; use GET</source>
        <translation>die Antwort auf HEAD hat keinen Body; GET verwenden</translation>
    </message>
    <message>
        <source>a dashboard is loaded with GET</source>
        <translation>ein Dashboard wird mit GET geladen</translation>
    </message>
    <message>
        <source>two checks are named {name}; give each its own name</source>
        <translation>zwei Prüfungen heißen {name}; jeder einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>format error</source>
        <translation>Formatfehler</translation>
    </message>
    <message>
        <source>server failure</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>not implemented</source>
        <translation>nicht implementiert</translation>
    </message>
    <message>
        <source>fails: {reason}</source>
        <translation>scheitert: {reason}</translation>
    </message>
    <message>
        <source>the server sends a DNS answer that is cut short</source>
        <translation>der Server sendet eine abgeschnittene DNS-Antwort</translation>
    </message>
    <message>
        <source>the server sends a DNS answer that is far too long</source>
        <translation>der Server sendet eine viel zu lange DNS-Antwort</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>der Name existiert nicht</translation>
    </message>
    <message>
        <source>error {code}</source>
        <translation>Fehler {code}</translation>
    </message>
    <message>
        <source>the server says {reason}</source>
        <translation>der Server meldet: {reason}</translation>
    </message>
    <message>
        <source>the server sends an answer that does not fit into a datagram</source>
        <translation>der Server sendet eine Antwort, die in kein Datagramm passt</translation>
    </message>
    <message>
        <source>the server sends a DNS answer with a name that runs in a circle</source>
        <translation>der Server sendet eine DNS-Antwort mit einem im Kreis laufenden Namen</translation>
    </message>
    <message>
        <source>the server sends a DNS answer with a name that is none</source>
        <translation>der Server sendet eine DNS-Antwort mit einem ungültigen Namen</translation>
    </message>
    <message>
        <source>the server sends a DNS answer with an address of a wrong length</source>
        <translation>der Server sendet eine DNS-Antwort mit einer Adresse falscher Länge</translation>
    </message>
    <message>
        <source>the name {name} does not exist</source>
        <translation>der Name {name} existiert nicht</translation>
    </message>
    <message>
        <source>looking up {name}</source>
        <translation>Auflösen von {name}</translation>
    </message>
    <message>
        <source>{name} has no {type} record</source>
        <translation>{name} hat keinen {type}-Eintrag</translation>
    </message>
    <message>
        <source>{name} has {addresses}; expected is {expected}</source>
        <translation>{name} hat {addresses}; erwartet: {expected}</translation>
    </message>
    <message>
        <source>answers with status {status}, which is no dashboard; name the address of the dashboard itself</source>
        <translation>antwortet mit Status {status}, das ist kein Dashboard; die Adresse des Dashboards selbst nennen</translation>
    </message>
    <message>
        <source>the dashboard is larger than 1 MB, so that its load time is not known</source>
        <translation>das Dashboard ist größer als 1 MB, daher ist die Ladezeit unbekannt</translation>
    </message>
    <message>
        <source>answers with status {status}; expected is {expected}</source>
        <translation>antwortet mit Status {status}; erwartet: {expected}</translation>
    </message>
    <message>
        <source>answers with a page that contains {words}</source>
        <translation>antwortet mit einer Seite, die {words} enthält</translation>
    </message>
    <message>
        <source>the page is larger than 1 MB and was not searched to its end; probe a smaller one</source>
        <translation>die Seite ist größer als 1 MB und wurde nicht bis zum Ende durchsucht; eine kleinere prüfen</translation>
    </message>
    <message>
        <source>answers with a page that does not contain {words}</source>
        <translation>antwortet mit einer Seite, die {words} nicht enthält</translation>
    </message>
    <message>
        <source>this machine does not speak this version of IP</source>
        <translation>dieser Rechner spricht diese IP-Version nicht</translation>
    </message>
    <message>
        <source>this machine does not permit ICMP</source>
        <translation>dieser Rechner erlaubt kein ICMP</translation>
    </message>
    <message>
        <source>allow it with: {command}</source>
        <translation>erlauben mit: {command}</translation>
    </message>
    <message>
        <source>{count} of {total} echo requests were lost</source>
        <translation>{count} von {total} Echo-Anfragen gingen verloren</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <translation>Verbindung vom Peer zurückgesetzt</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>keine Route zum Host</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>Verbindungs-Timeout</translation>
    </message>
    <message>
        <source>does not answer: {reason}</source>
        <translation>antwortet nicht: {reason}</translation>
    </message>
    <message>
        <source>{name} is not a host name</source>
        <translation>{name} ist kein Hostname</translation>
    </message>
    <message>
        <source>this machine has no resolver configured; name one in {path}</source>
        <translation>dieser Rechner hat keinen Resolver konfiguriert; einen in {path} eintragen</translation>
    </message>
    <message>
        <source>{name} could not be looked up: {reason}</source>
        <translation>{name} ließ sich nicht auflösen: {reason}</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>keine Antwort binnen {seconds} s</translation>
    </message>
    <message>
        <source>TLS failed: {reason}</source>
        <translation>TLS scheiterte: {reason}</translation>
    </message>
    <message>
        <source>this machine did not let us look: {reason}</source>
        <translation>dieser Rechner ließ uns nicht nachsehen: {reason}</translation>
    </message>
    <message>
        <source>has a certificate that has expired</source>
        <translation>hat ein abgelaufenes Zertifikat</translation>
    </message>
    <message>
        <source>reading {path}</source>
        <translation>Lesen von {path}</translation>
    </message>
    <message>
        <source>the trust store</source>
        <translation>Truststore</translation>
    </message>
    <message>
        <source>cannot use ca_file {path}: {reason}</source>
        <translation>ca_file {path} ist nicht nutzbar: {reason}</translation>
    </message>
    <message>
        <source>has a certificate that is not valid yet</source>
        <translation>hat ein noch nicht gültiges Zertifikat</translation>
    </message>
    <message>
        <source>has a certificate for another name</source>
        <translation>hat ein Zertifikat für einen anderen Namen</translation>
    </message>
    <message>
        <source>has a self-signed certificate</source>
        <translation>hat ein selbstsigniertes Zertifikat</translation>
    </message>
    <message>
        <source>has a certificate from an authority that is not trusted here</source>
        <translation>hat ein Zertifikat einer Stelle, der hier nicht vertraut wird</translation>
    </message>
    <message>
        <source>has a certificate that cannot be verified: {reason}</source>
        <translation>hat ein nicht prüfbares Zertifikat: {reason}</translation>
    </message>
    <message>
        <source>has a certificate that cannot be read</source>
        <translation>hat ein nicht lesbares Zertifikat</translation>
    </message>
    <message>
        <source>has a certificate that has expired ({days} d ago)</source>
        <translation>hat ein abgelaufenes Zertifikat (seit {days} d)</translation>
    </message>
    <message>
        <source>an unknown protocol</source>
        <translation>ein unbekanntes Protokoll</translation>
    </message>
    <message>
        <source>offers only {protocol}, which is obsolete</source>
        <translation>bietet nur {protocol}, das veraltet ist</translation>
    </message>
    <message>
        <source>this user may not run {program}</source>
        <translation>Benutzer darf {program} nicht ausführen</translation>
    </message>
    <message>
        <source>cannot run {program}: {reason}</source>
        <translation>{program} nicht ausführbar: {reason}</translation>
    </message>
    <message>
        <source>{program} printed more than {size} MB</source>
        <translation>{program} gab mehr als {size} MB aus</translation>
    </message>
    <message>
        <source>{program} was not done within {seconds} s</source>
        <translation>{program} war nach {seconds} s nicht fertig</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>Exit-Code {code}</translation>
    </message>
    <message>
        <source>{program} may not look: {reason}</source>
        <translation>{program} darf nicht nachsehen: {reason}</translation>
    </message>
    <message>
        <source>{program} failed: {reason}</source>
        <translation>{program} fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>the database cannot be reached: {reason}</source>
        <translation>die Datenbank ist nicht erreichbar: {reason}</translation>
    </message>
    <message>
        <source>the database refused: {reason}</source>
        <translation>die Datenbank lehnte ab: {reason}</translation>
    </message>
    <message>
        <source>what answers there does not speak this database&apos;s protocol</source>
        <translation>was dort antwortet, spricht nicht das Protokoll dieser Datenbank</translation>
    </message>
    <message>
        <source>url: the driver for {name} is not installed here: {reason}</source>
        <translation>url: der Treiber für {name} ist hier nicht installiert: {reason}</translation>
    </message>
    <message>
        <source>the database did not answer in time</source>
        <translation>die Datenbank antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the database gave the query up: {reason}</source>
        <translation>die Datenbank brach die Abfrage ab: {reason}</translation>
    </message>
    <message>
        <source>the database takes nobody now: {reason}</source>
        <translation>die Datenbank nimmt derzeit niemanden an: {reason}</translation>
    </message>
    <message>
        <source>the query took too long: {reason}</source>
        <translation>die Abfrage dauerte zu lange: {reason}</translation>
    </message>
    <message>
        <source>there is no such file, or it may not be read</source>
        <translation>Datei fehlt oder darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>SQLite refused: {reason}</source>
        <translation>SQLite lehnte ab: {reason}</translation>
    </message>
    <message>
        <source>the answer is not what this backend promises: {reason}</source>
        <translation>die Antwort ist nicht, was dieses Backend verspricht: {reason}</translation>
    </message>
    <message>
        <source>the answer could not be parsed: the worker process died of it</source>
        <translation>die Antwort war nicht auswertbar: der Worker-Prozess starb daran</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it is a web page; a sign-in page or a proxy may stand before the backend</source>
        <translation>eine Webseite; evtl. steht eine Anmeldeseite oder ein Proxy vor dem Backend</translation>
    </message>
    <message>
        <source>auth: the secret holds a line break or a character that cannot stand in a header</source>
        <translation>auth: das Geheimnis enthält einen Zeilenumbruch oder ein in einem Header unzulässiges Zeichen</translation>
    </message>
    <message>
        <source>tls: {files} cannot be used: {reason}</source>
        <translation>tls: {files} nicht nutzbar: {reason}</translation>
    </message>
    <message>
        <source>url: take the user name and password out of the address; write them as auth: basic</source>
        <translation>url: Benutzername und Passwort aus der Adresse nehmen; als auth: basic schreiben</translation>
    </message>
    <message>
        <source>url: a base address has no ? and no #; leave out what follows</source>
        <translation>url: eine Basisadresse hat kein ? und kein #; was danach folgt, weglassen</translation>
    </message>
    <message>
        <source>the secret address is not an address</source>
        <translation>die geheime Adresse ist keine Adresse</translation>
    </message>
    <message>
        <source>the secret address must begin with https:// and a host</source>
        <translation>die geheime Adresse muss mit https:// und einem Host beginnen</translation>
    </message>
    <message>
        <source>the proxy that the environment names cannot be used; give an http:// proxy</source>
        <translation>der Proxy aus der Umgebung ist nicht nutzbar; einen http://-Proxy angeben</translation>
    </message>
    <message>
        <source>the compressed answer is damaged</source>
        <translation>die komprimierte Antwort ist beschädigt</translation>
    </message>
    <message>
        <source>the answer is encoded as {encoding}, which was not asked for</source>
        <translation>die Antwort ist als {encoding} codiert, was nicht angefordert war</translation>
    </message>
    <message>
        <source>the compressed answer is cut short</source>
        <translation>die komprimierte Antwort ist abgeschnitten</translation>
    </message>
    <message>
        <source>the compressed answer goes on after its end</source>
        <translation>die komprimierte Antwort geht nach ihrem Ende weiter</translation>
    </message>
    <message>
        <source>the answer is larger than {size} MB; ask for less, or raise body_limit_mb</source>
        <translation>die Antwort ist größer als {size} MB; weniger abfragen oder body_limit_mb erhöhen</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>Handshake gescheitert</translation>
    </message>
    <message>
        <source>another path</source>
        <translation>anderem Pfad</translation>
    </message>
    <message>
        <source>an unreadable address</source>
        <translation>unlesbarer Adresse</translation>
    </message>
    <message>
        <source>timed out: its sender no longer reports it</source>
        <translation>abgelaufen: der Absender meldet ihn nicht mehr</translation>
    </message>
    <message>
        <source>Alertmanager restarted and has not been told of this alert again</source>
        <translation>Alertmanager wurde neu gestartet und bekam diesen Alarm nicht erneut gemeldet</translation>
    </message>
    <message>
        <source>the alert has no labels, so a silence would match every alert</source>
        <translation>der Alarm hat keine Labels, eine Stummschaltung würde jeden Alarm treffen</translation>
    </message>
    <message>
        <source>already acknowledged by {who}</source>
        <translation>bereits bestätigt von {who}</translation>
    </message>
    <message>
        <source>alerts of an Alertmanager</source>
        <translation>Alarme eines Alertmanagers</translation>
    </message>
    <message>
        <source>another alert</source>
        <translation>anderer Alarm</translation>
    </message>
    <message>
        <source>silences of an Alertmanager</source>
        <translation>Stummschaltungen eines Alertmanagers</translation>
    </message>
    <message>
        <source>one has no fingerprint</source>
        <translation>einem fehlt der Fingerprint</translation>
    </message>
    <message>
        <source>status of an Alertmanager</source>
        <translation>Status eines Alertmanagers</translation>
    </message>
    <message>
        <source>Alertmanager took the silence but gave no id: {reason}</source>
        <translation>Alertmanager nahm die Stummschaltung an, nannte aber keine ID: {reason}</translation>
    </message>
    <message>
        <source>by a silence that was made while we asked</source>
        <translation>Stummschaltung, während der Abfrage erstellt</translation>
    </message>
    <message>
        <source>while that one stands</source>
        <translation>solange jener ansteht</translation>
    </message>
    <message>
        <source>muted by {names}</source>
        <translation>stumm durch {names}</translation>
    </message>
    <message>
        <source>this downtime was planned in Datadog and may hold for more: end it there</source>
        <translation>diese Downtime wurde in Datadog geplant und gilt evtl. für mehr: dort beenden</translation>
    </message>
    <message>
        <source>a monitor of Datadog decides by itself when it is over</source>
        <translation>ein Monitor von Datadog entscheidet selbst, wann er vorbei ist</translation>
    </message>
    <message>
        <source>Datadog says the incident is {state} after the change</source>
        <translation>laut Datadog ist die Störung nach der Änderung {state}</translation>
    </message>
    <message>
        <source>monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>downtimes may not be read: {reason}</source>
        <translation>Downtimes nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>the query finds no value of the last quarter of an hour</source>
        <translation>die Abfrage findet keinen Wert der letzten Viertelstunde</translation>
    </message>
    <message>
        <source>only a monitor that calls can be muted</source>
        <translation>nur ein alarmierender Monitor kann stumm werden</translation>
    </message>
    <message>
        <source>incident {number}</source>
        <translation>Störung {number}</translation>
    </message>
    <message>
        <source>customers are affected</source>
        <translation>Kunden sind betroffen</translation>
    </message>
    <message>
        <source>monitor {number}</source>
        <translation>Monitor {number}</translation>
    </message>
    <message>
        <source>monitors of Datadog</source>
        <translation>Monitore von Datadog</translation>
    </message>
    <message>
        <source>downtimes of Datadog</source>
        <translation>Downtimes von Datadog</translation>
    </message>
    <message>
        <source>incidents of Datadog</source>
        <translation>Störungen von Datadog</translation>
    </message>
    <message>
        <source>incident of Datadog</source>
        <translation>Störung von Datadog</translation>
    </message>
    <message>
        <source>answer of Datadog</source>
        <translation>Antwort von Datadog</translation>
    </message>
    <message>
        <source>event of Datadog</source>
        <translation>Event von Datadog</translation>
    </message>
    <message>
        <source>metrics of Datadog</source>
        <translation>Metriken von Datadog</translation>
    </message>
    <message>
        <source>request refused with status 200: {reason}</source>
        <translation>Anfrage mit Status 200 abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>health report of Elastic</source>
        <translation>Health-Report von Elastic</translation>
    </message>
    <message>
        <source>not known to it: {names}</source>
        <translation>ihm nicht bekannt: {names}</translation>
    </message>
    <message>
        <source>the cluster&apos;s answer timed out</source>
        <translation>Cluster antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>several rows have the same labels; the last is shown</source>
        <translation>mehrere Zeilen haben dieselben Labels; die letzte wird gezeigt</translation>
    </message>
    <message>
        <source>give either esql or index with search</source>
        <translation>entweder esql oder index mit search angeben</translation>
    </message>
    <message>
        <source>a search needs index</source>
        <translation>eine Suche braucht index</translation>
    </message>
    <message>
        <source>{count} shards are not assigned</source>
        <translation>nicht zugewiesene Shards: {count}</translation>
    </message>
    <message>
        <source>the query has no rows</source>
        <translation>die Abfrage hat keine Zeilen</translation>
    </message>
    <message>
        <source>answer to a search of Elasticsearch</source>
        <translation>Antwort auf eine Suche von Elasticsearch</translation>
    </message>
    <message>
        <source>table of Elasticsearch</source>
        <translation>Tabelle von Elasticsearch</translation>
    </message>
    <message>
        <source>greeting of Elasticsearch</source>
        <translation>Begrüßung von Elasticsearch</translation>
    </message>
    <message>
        <source>cluster health of Elasticsearch</source>
        <translation>Cluster-Health von Elasticsearch</translation>
    </message>
    <message>
        <source>nodes of Elasticsearch</source>
        <translation>Knoten von Elasticsearch</translation>
    </message>
    <message>
        <source>{count} of {all} nodes did not answer</source>
        <translation>{count} von {all} Knoten antworteten nicht</translation>
    </message>
    <message>
        <source>the search timed out</source>
        <translation>Timeout der Suche</translation>
    </message>
    <message>
        <source>log lines of {product}</source>
        <translation>Logzeilen von {product}</translation>
    </message>
    <message>
        <source>{count} of {all} shards failed</source>
        <translation>{count} von {all} Shards fehlgeschlagen</translation>
    </message>
    <message>
        <source>the search counts nothing: give aggs, or track_total_hits: true</source>
        <translation>die Suche zählt nichts: aggs angeben, oder track_total_hits: true</translation>
    </message>
    <message>
        <source>there are more hits than it counts: give track_total_hits: true</source>
        <translation>es gibt mehr Treffer, als sie zählt: track_total_hits: true angeben</translation>
    </message>
    <message>
        <source>name the column of the value under value: one of {names}</source>
        <translation>die Spalte des Werts unter value nennen: eine von {names}</translation>
    </message>
    <message>
        <source>a row has another number of columns</source>
        <translation>eine Zeile hat eine andere Spaltenzahl</translation>
    </message>
    <message>
        <source>the table is partial</source>
        <translation>Tabelle unvollständig</translation>
    </message>
    <message>
        <source>a bucket is not one</source>
        <translation>ein Bucket ist keiner</translation>
    </message>
    <message>
        <source>a bucket has no doc_count</source>
        <translation>ein Bucket hat kein doc_count</translation>
    </message>
    <message>
        <source>its buckets are no list</source>
        <translation>die Buckets sind keine Liste</translation>
    </message>
    <message>
        <source>a bucket has no key</source>
        <translation>ein Bucket ohne Schlüssel</translation>
    </message>
    <message>
        <source>a histogram over time has no one value: ask for the time that counts</source>
        <translation>ein Histogramm über die Zeit ist nicht ein Wert: nach der Zeit fragen, die zählt</translation>
    </message>
    <message>
        <source>several percentiles are no one value: ask for one</source>
        <translation>mehrere Perzentile sind nicht ein Wert: nur eines abfragen</translation>
    </message>
    <message>
        <source>the token lacks the permission {permission}</source>
        <translation>dem Token fehlt das Recht {permission}</translation>
    </message>
    <message>
        <source>several series have the same labels; the newest is shown</source>
        <translation>mehrere Reihen haben dieselben Labels; die neueste wird gezeigt</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Marks this moment on the dashboards.</source>
        <translation>Markiert diesen Moment auf den Dashboards.</translation>
    </message>
    <message>
        <source>Pause or resume an alert rule</source>
        <translation>Alarmregel pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>A paused rule is not evaluated: what it watches for is reported by nobody.</source>
        <translation>Eine pausierte Regel wird nicht ausgewertet: was sie überwacht, meldet niemand.</translation>
    </message>
    <message>
        <source>the frames have no time: ask for a range, or let the data source send the time too</source>
        <translation>die Frames haben keine Zeit: einen Bereich abfragen oder die Datenquelle auch die Zeit senden lassen</translation>
    </message>
    <message>
        <source>data of Grafana</source>
        <translation>Daten von Grafana</translation>
    </message>
    <message>
        <source>health of Grafana</source>
        <translation>Zustand von Grafana</translation>
    </message>
    <message>
        <source>Grafana says of its database: {words}</source>
        <translation>Grafana meldet zu seiner Datenbank: {words}</translation>
    </message>
    <message>
        <source>permissions of Grafana</source>
        <translation>Rechte von Grafana</translation>
    </message>
    <message>
        <source>annotation of Grafana</source>
        <translation>Annotation von Grafana</translation>
    </message>
    <message>
        <source>annotations of Grafana</source>
        <translation>Annotationen von Grafana</translation>
    </message>
    <message>
        <source>alert rule of Grafana</source>
        <translation>Alarmregel von Grafana</translation>
    </message>
    <message>
        <source>it lacks the query {name}</source>
        <translation>die Abfrage {name} fehlt</translation>
    </message>
    <message>
        <source>the data source says {words}</source>
        <translation>die Datenquelle meldet: {words}</translation>
    </message>
    <message>
        <source>its columns are not alike</source>
        <translation>die Spalten sind ungleich</translation>
    </message>
    <message>
        <source>backend {backend}: {state}, no server takes its traffic</source>
        <translation>Backend {backend}: {state}, kein Server nimmt seinen Verkehr an</translation>
    </message>
    <message>
        <source>takes no new traffic</source>
        <translation>ohne neuen Verkehr</translation>
    </message>
    <message>
        <source>{server} of {backend}: {state}</source>
        <translation>{server} in {backend}: {state}</translation>
    </message>
    <message>
        <source>removed from HAProxy&apos;s configuration</source>
        <translation>aus der Konfiguration von HAProxy entfernt</translation>
    </message>
    <message>
        <source>taken out by hand ({state})</source>
        <translation>von Hand herausgenommen ({state})</translation>
    </message>
    <message>
        <source>HAProxy checks the health of these servers not at all: {names}</source>
        <translation>HAProxy prüft den Zustand dieser Server gar nicht: {names}</translation>
    </message>
    <message>
        <source>the answer of the socket is truncated</source>
        <translation>die Antwort des Sockets ist abgeschnitten</translation>
    </message>
    <message>
        <source>the socket closed without an answer</source>
        <translation>der Socket schloss ohne Antwort</translation>
    </message>
    <message>
        <source>write the path of the socket, or host:port</source>
        <translation>den Pfad des Sockets oder host:port schreiben</translation>
    </message>
    <message>
        <source>Take a server out or in</source>
        <translation>Server raus- oder reinnehmen</translation>
    </message>
    <message>
        <source>A server that is drained keeps its sessions and gets no new ones.</source>
        <translation>Ein Server im Drain behält seine Sitzungen und bekommt keine neuen.</translation>
    </message>
    <message>
        <source>level {level} of the socket</source>
        <translation>Stufe {level} des Sockets</translation>
    </message>
    <message>
        <source>HAProxy knows no such server any more</source>
        <translation>HAProxy kennt keinen solchen Server mehr</translation>
    </message>
    <message>
        <source>the socket {path} may not be used by this user</source>
        <translation>dieser Benutzer darf den Socket {path} nicht verwenden</translation>
    </message>
    <message>
        <source>the socket does not answer: {reason}</source>
        <translation>der Socket antwortet nicht: {reason}</translation>
    </message>
    <message>
        <source>this system has no such sockets; give host:port</source>
        <translation>dieses System hat keine solchen Sockets; host:port angeben</translation>
    </message>
    <message>
        <source>the answer is larger than {size} MB</source>
        <translation>die Antwort ist größer als {size} MB</translation>
    </message>
    <message>
        <source>statistics of HAProxy</source>
        <translation>Statistik von HAProxy</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>it lacks the column {column}</source>
        <translation>die Spalte {column} fehlt</translation>
    </message>
    <message>
        <source>runtime socket of HAProxy</source>
        <translation>Runtime-Socket von HAProxy</translation>
    </message>
    <message>
        <source>truncated; a line has {count} of {all} columns</source>
        <translation>abgeschnitten; eine Zeile hat {count} von {all} Spalten</translation>
    </message>
    <message>
        <source>the answer has nothing at {path}</source>
        <translation>die Antwort hat nichts unter {path}</translation>
    </message>
    <message>
        <source>{path} is not a JSONPath of RFC 9535: {reason}; write one such as $.status.load</source>
        <translation>{path} ist kein JSONPath nach RFC 9535: {reason}; etwa $.status.load schreiben</translation>
    </message>
    <message>
        <source>not a JSON document: {reason}</source>
        <translation>kein JSON-Dokument: {reason}</translation>
    </message>
    <message>
        <source>the answer has {count} values at {path}</source>
        <translation>die Antwort hat {count} Werte unter {path}</translation>
    </message>
    <message>
        <source>the answer has no time at {path}</source>
        <translation>die Antwort hat keine Zeit unter {path}</translation>
    </message>
    <message>
        <source>Icinga has not checked it again since it lost its state</source>
        <translation>Icinga hat es seit dem Verlust seines Zustands nicht erneut geprüft</translation>
    </message>
    <message>
        <source>who acknowledged is not known: {reason}</source>
        <translation>wer bestätigte, ist unbekannt: {reason}</translation>
    </message>
    <message>
        <source>whose downtimes these are is not known: {reason}</source>
        <translation>wessen Downtimes dies sind, ist unbekannt: {reason}</translation>
    </message>
    <message>
        <source>Icinga is rechecking it</source>
        <translation>Icinga prüft es erneut</translation>
    </message>
    <message>
        <source>removed from Icinga&apos;s configuration, or not visible any more</source>
        <translation>aus der Konfiguration von Icinga entfernt oder nicht mehr sichtbar</translation>
    </message>
    <message>
        <source>{reason}; is the filter under only: right?</source>
        <translation>{reason}; stimmt der Filter unter only:?</translation>
    </message>
    <message>
        <source>not checked for {minutes} min; its check is overdue</source>
        <translation>seit {minutes} min nicht geprüft; die Prüfung ist überfällig</translation>
    </message>
    <message>
        <source>the API user lacks the permission {permission}</source>
        <translation>dem API-Benutzer fehlt das Recht {permission}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{service} on {host}: {state}</source>
        <translation>{service} auf {host}: {state}</translation>
    </message>
    <message>
        <source>being rechecked ({attempt} of {all})</source>
        <translation>wird erneut geprüft ({attempt} von {all})</translation>
    </message>
    <message>
        <source>in a downtime</source>
        <translation>in einer Downtime</translation>
    </message>
    <message>
        <source>what it depends on is down</source>
        <translation>wovon es abhängt, ist ausgefallen</translation>
    </message>
    <message>
        <source>not checked in time: {names}</source>
        <translation>nicht rechtzeitig geprüft: {names}</translation>
    </message>
    <message>
        <source>never checked or unreachable: {names}</source>
        <translation>nie geprüft oder nicht erreichbar: {names}</translation>
    </message>
    <message>
        <source>hosts or services of an Icinga 2</source>
        <translation>Hosts oder Dienste eines Icinga 2</translation>
    </message>
    <message>
        <source>status of an Icinga 2</source>
        <translation>Status eines Icinga 2</translation>
    </message>
    <message>
        <source>API user of an Icinga 2</source>
        <translation>API-Benutzer eines Icinga 2</translation>
    </message>
    <message>
        <source>Icinga knows no such object any more</source>
        <translation>Icinga kennt kein solches Objekt mehr</translation>
    </message>
    <message>
        <source>comments of an Icinga 2</source>
        <translation>Kommentare eines Icinga 2</translation>
    </message>
    <message>
        <source>downtimes of an Icinga 2</source>
        <translation>Downtimes eines Icinga 2</translation>
    </message>
    <message>
        <source>it has no {part}</source>
        <translation>{part} fehlt</translation>
    </message>
    <message>
        <source>results has not one entry</source>
        <translation>results hat nicht einen Eintrag</translation>
    </message>
    <message>
        <source>outcome of an action of an Icinga 2</source>
        <translation>Ergebnis einer Aktion eines Icinga 2</translation>
    </message>
    <message>
        <source>nobody knows whether Icinga did it: {reason}</source>
        <translation>unklar, ob Icinga es getan hat: {reason}</translation>
    </message>
    <message>
        <source>refused with code {code}</source>
        <translation>abgelehnt mit Code {code}</translation>
    </message>
    <message>
        <source>{name} of an Icinga 2</source>
        <translation>{name} eines Icinga 2</translation>
    </message>
    <message>
        <source>{what} has no {part}</source>
        <translation>{what} enthält kein {part}</translation>
    </message>
    <message>
        <source>host checks are switched off in Icinga</source>
        <translation>Hostprüfungen sind in Icinga ausgeschaltet</translation>
    </message>
    <message>
        <source>service checks are switched off in Icinga</source>
        <translation>Dienstprüfungen sind in Icinga ausgeschaltet</translation>
    </message>
    <message>
        <source>Icinga has no connection to {names}; what is checked there is not current</source>
        <translation>Icinga hat keine Verbindung zu {names}; was dort geprüft wird, ist nicht aktuell</translation>
    </message>
    <message>
        <source>flux needs org</source>
        <translation>flux braucht org</translation>
    </message>
    <message>
        <source>{language} needs database</source>
        <translation>{language} braucht database</translation>
    </message>
    <message>
        <source>checks are known to version 2 only: language flux</source>
        <translation>Checks kennt nur Version 2: language flux</translation>
    </message>
    <message>
        <source>not an InfluxDB: the answer names no version</source>
        <translation>kein InfluxDB: die Antwort nennt keine Version</translation>
    </message>
    <message>
        <source>its checks cannot be read: {reason}</source>
        <translation>die Checks sind nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>{count} series are beyond the limit and hidden</source>
        <translation>Reihen über der Grenze, daher verborgen: {count}</translation>
    </message>
    <message>
        <source>its check has written no status for a day</source>
        <translation>der Check hat seit einem Tag keinen Status geschrieben</translation>
    </message>
    <message>
        <source>no check has written a status for a day</source>
        <translation>seit einem Tag schrieb kein Check einen Status</translation>
    </message>
    <message>
        <source>not a status of InfluxDB: it lacks {field}</source>
        <translation>kein Status von InfluxDB: {field} fehlt</translation>
    </message>
    <message>
        <source>its check has said nothing for {minutes} min</source>
        <translation>der Check hat seit {minutes} min nichts gemeldet</translation>
    </message>
    <message>
        <source>checks that say nothing any more: {names}</source>
        <translation>Checks, die nichts mehr melden: {names}</translation>
    </message>
    <message>
        <source>the rows have no time: end the query with last(), or group by time</source>
        <translation>die Zeilen haben keine Zeit: die Abfrage mit last() beenden oder nach Zeit gruppieren</translation>
    </message>
    <message>
        <source>a value is not a number; name its column under value:</source>
        <translation>ein Wert ist keine Zahl; seine Spalte nennen unter value:</translation>
    </message>
    <message>
        <source>the rows have no column {column}</source>
        <translation>die Zeilen haben keine Spalte {column}</translation>
    </message>
    <message>
        <source>a row has {count} of {all} columns</source>
        <translation>eine Zeile hat {count} von {all} Spalten</translation>
    </message>
    <message>
        <source>there are more rows than it sent</source>
        <translation>es gibt mehr Zeilen als gesendet</translation>
    </message>
    <message>
        <source>a time is not RFC 3339</source>
        <translation>eine Zeit nicht nach RFC 3339</translation>
    </message>
    <message>
        <source>a row has no time</source>
        <translation>Zeile ohne Zeit</translation>
    </message>
    <message>
        <source>Mute, unmute, stop or start a rule</source>
        <translation>Regel stumm/laut schalten, stoppen oder starten</translation>
    </message>
    <message>
        <source>What a muted or disabled rule watches for is reported by nobody.</source>
        <translation>Was eine stumme oder deaktivierte Regel überwacht, meldet niemand.</translation>
    </message>
    <message>
        <source>{permission} on the rule&apos;s feature</source>
        <translation>{permission} für das Feature der Regel</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Kibana has {all} rules and sent {count}</source>
        <translation>Kibana hat {all} Regeln und sendete {count}</translation>
    </message>
    <message>
        <source>rule {name}: {reason}</source>
        <translation>Regel {name}: {reason}</translation>
    </message>
    <message>
        <source>status of Kibana</source>
        <translation>Status von Kibana</translation>
    </message>
    <message>
        <source>silent about itself</source>
        <translation>ohne Selbstauskunft</translation>
    </message>
    <message>
        <source>Kibana is {state}</source>
        <translation>Kibana ist {state}</translation>
    </message>
    <message>
        <source>Kibana is {state}: {reason}</source>
        <translation>Kibana ist {state}: {reason}</translation>
    </message>
    <message>
        <source>rules of Kibana</source>
        <translation>Regeln von Kibana</translation>
    </message>
    <message>
        <source>rule of Kibana</source>
        <translation>Regel von Kibana</translation>
    </message>
    <message>
        <source>it fails</source>
        <translation>scheitert</translation>
    </message>
    <message>
        <source>it has not run yet</source>
        <translation>noch nicht gelaufen</translation>
    </message>
    <message>
        <source>rule {name}: last run {seconds} s ago</source>
        <translation>Regel {name}: letzter Lauf vor {seconds} s</translation>
    </message>
    <message>
        <source>the rule is muted in Kibana</source>
        <translation>Regel in Kibana stummgeschaltet</translation>
    </message>
    <message>
        <source>{count} alerts are active</source>
        <translation>aktive Alarme: {count}</translation>
    </message>
    <message>
        <source>{reason}; if it is for some namespaces only, name them under namespaces</source>
        <translation>{reason}; falls nur für einige Namespaces, diese unter namespaces nennen</translation>
    </message>
    <message>
        <source>the token may not {scope}</source>
        <translation>dem Token nicht erlaubt: {scope}</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>{workload} in {namespace}: pod {reason}</source>
        <translation>{workload} in {namespace}: Pod {reason}</translation>
    </message>
    <message>
        <source>{workload} in {namespace}: {count} pods {reason}</source>
        <translation>{workload} in {namespace}: {count} Pods {reason}</translation>
    </message>
    <message>
        <source>{kind} {name} in {namespace}: {count} of {all} ready</source>
        <translation>{kind} {name} in {namespace}: {count} von {all} bereit</translation>
    </message>
    <message>
        <source>it says nothing of itself</source>
        <translation>gibt keine Auskunft über sich</translation>
    </message>
    <message>
        <source>not ready ({status})</source>
        <translation>nicht bereit ({status})</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>node {node}: {state}</source>
        <translation>Knoten {node}: {state}</translation>
    </message>
    <message>
        <source>time of an event</source>
        <translation>Zeit eines Events</translation>
    </message>
    <message>
        <source>Restart a workload</source>
        <translation>Workload neu starten</translation>
    </message>
    <message>
        <source>Its pods are made anew, in turn, as `kubectl rollout restart` does.</source>
        <translation>Seine Pods werden nacheinander neu erstellt, wie mit `kubectl rollout restart`.</translation>
    </message>
    <message>
        <source>Scale a workload</source>
        <translation>Workload skalieren</translation>
    </message>
    <message>
        <source>Sets how many copies are wanted.</source>
        <translation>Legt die Zahl der Kopien fest.</translation>
    </message>
    <message>
        <source>Cordon or uncordon a node</source>
        <translation>Knoten sperren oder freigeben</translation>
    </message>
    <message>
        <source>A cordoned node takes no new pods.</source>
        <translation>Ein gesperrter nimmt keine neuen Pods an.</translation>
    </message>
    <message>
        <source>restarts from before this board watched are not all known</source>
        <translation>Neustarts aus der Zeit vor diesem Board sind nicht alle bekannt</translation>
    </message>
    <message>
        <source>workload of Kubernetes</source>
        <translation>Workload von Kubernetes</translation>
    </message>
    <message>
        <source>node of Kubernetes</source>
        <translation>Knoten von Kubernetes</translation>
    </message>
    <message>
        <source>{what} of Kubernetes</source>
        <translation>{what} von Kubernetes</translation>
    </message>
    <message>
        <source>access review of Kubernetes</source>
        <translation>Zugriffsprüfung von Kubernetes</translation>
    </message>
    <message>
        <source>not a quantity of Kubernetes: {value}</source>
        <translation>keine Größenangabe von Kubernetes: {value}</translation>
    </message>
    <message>
        <source>its configuration could not be loaded</source>
        <translation>die Konfiguration ließ sich nicht laden</translation>
    </message>
    <message>
        <source>statistics of Logstash</source>
        <translation>Statistik von Logstash</translation>
    </message>
    <message>
        <source>the query gives no value</source>
        <translation>die Abfrage ergibt keinen Wert</translation>
    </message>
    <message>
        <source>rows without just one number are left out</source>
        <translation>Zeilen mit nicht genau einer Zahl werden ausgelassen</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>the search finds no entity</source>
        <translation>die Suche findet keine Entität</translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation>Störungen: {count}</translation>
    </message>
    <message>
        <source>issue {number}</source>
        <translation>Issue {number}</translation>
    </message>
    <message>
        <source>New Relic gives no data of this account: the key may not see it</source>
        <translation>New Relic gibt keine Daten dieses Kontos: evtl. sieht der Schlüssel es nicht</translation>
    </message>
    <message>
        <source>issues of New Relic</source>
        <translation>Issues von New Relic</translation>
    </message>
    <message>
        <source>New Relic gives no issues: the key&apos;s user may not see them</source>
        <translation>New Relic gibt keine Issues: evtl. sieht der Benutzer des Schlüssels keine</translation>
    </message>
    <message>
        <source>metrics of New Relic</source>
        <translation>Metriken von New Relic</translation>
    </message>
    <message>
        <source>New Relic gives no result of the query</source>
        <translation>New Relic gibt kein Ergebnis der Abfrage</translation>
    </message>
    <message>
        <source>entities of New Relic</source>
        <translation>Entitäten von New Relic</translation>
    </message>
    <message>
        <source>New Relic gives no entities: the key may not see them</source>
        <translation>New Relic gibt keine Entitäten: evtl. sieht der Schlüssel keine</translation>
    </message>
    <message>
        <source>answer of New Relic</source>
        <translation>Antwort von New Relic</translation>
    </message>
    <message>
        <source>New Relic refused without a reason: the key may not act on this account</source>
        <translation>New Relic lehnte ohne Grund ab: evtl. darf der Schlüssel an diesem Konto nichts ändern</translation>
    </message>
    <message>
        <source>New Relic refused: {reason}</source>
        <translation>New Relic lehnte ab: {reason}</translation>
    </message>
    <message>
        <source>nginx&apos;s API offers no version</source>
        <translation>nginx-API bietet keine Version an</translation>
    </message>
    <message>
        <source>no server of this upstream works</source>
        <translation>kein Server dieses Upstreams funktioniert</translation>
    </message>
    <message>
        <source>page of stub_status</source>
        <translation>Seite von stub_status</translation>
    </message>
    <message>
        <source>more connections handled than accepted</source>
        <translation>mehr Verbindungen bedient als angenommen</translation>
    </message>
    <message>
        <source>our role lacks pg_monitor: it does not see the sessions of others</source>
        <translation>unserer Rolle fehlt pg_monitor: sie sieht die Sitzungen anderer nicht</translation>
    </message>
    <message>
        <source>pg_stat_statements is not there: add it to shared_preload_libraries and CREATE EXTENSION</source>
        <translation>pg_stat_statements fehlt: in shared_preload_libraries eintragen und CREATE EXTENSION ausführen</translation>
    </message>
    <message>
        <source>our role lacks pg_signal_backend</source>
        <translation>unserer Rolle fehlt pg_signal_backend</translation>
    </message>
    <message>
        <source>Cancel a query</source>
        <translation>Abfrage abbrechen</translation>
    </message>
    <message>
        <source>Ends what a session is doing now; the session stays.</source>
        <translation>Beendet, was eine Sitzung gerade tut; die Sitzung bleibt.</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Its transaction is rolled back and its client is cut off.</source>
        <translation>Ihre Transaktion wird zurückgerollt, ihr Client getrennt.</translation>
    </message>
    <message>
        <source>no session has the process {pid}</source>
        <translation>keine Sitzung hat den Prozess {pid}</translation>
    </message>
    <message>
        <source>the server could not signal the process {pid}</source>
        <translation>der Server konnte dem Prozess {pid} kein Signal senden</translation>
    </message>
    <message>
        <source>PostgreSQL on {host} takes nobody</source>
        <translation>PostgreSQL auf {host} nimmt niemanden an</translation>
    </message>
    <message>
        <source>this standby is not connected to a primary</source>
        <translation>dieser Standby ist mit keinem Primary verbunden</translation>
    </message>
    <message>
        <source>{name}: the server cannot tell its lag</source>
        <translation>{name}: der Server kann den Verzug nicht angeben</translation>
    </message>
    <message>
        <source>Session {pid} of {user} in {database} waits for a lock that {blockers} holds</source>
        <translation>Sitzung {pid} von {user} in {database} wartet auf eine Sperre von {blockers}</translation>
    </message>
    <message>
        <source>Session {pid} of {user} in {database} is idle in transaction</source>
        <translation>Sitzung {pid} von {user} in {database} ist untätig in einer Transaktion</translation>
    </message>
    <message>
        <source>Replication slot {name} has lost its WAL</source>
        <translation>Replikations-Slot {name} hat sein WAL verloren</translation>
    </message>
    <message>
        <source>Replication slot {name} is about to lose its WAL</source>
        <translation>Replikations-Slot {name} verliert bald sein WAL</translation>
    </message>
    <message>
        <source>A replica that uses it has to be made anew</source>
        <translation>Ein Replikat, das ihn nutzt, muss neu erstellt werden</translation>
    </message>
    <message>
        <source>Database {name} runs out of transaction numbers: vacuum it</source>
        <translation>Datenbank {name} gehen die Transaktionsnummern aus: VACUUM ausführen</translation>
    </message>
    <message>
        <source>{count} transactions are not frozen; at 2.1 thousand million it stops</source>
        <translation>{count} Transaktionen nicht eingefroren; bei 2,1 Milliarden hält sie an</translation>
    </message>
    <message>
        <source>Prometheus has begun to wait again before it lets this fire; it may have restarted</source>
        <translation>Prometheus wartet vor dem Auslösen erneut; evtl. wurde es neu gestartet</translation>
    </message>
    <message>
        <source>rule {name}: last evaluated {seconds} s ago</source>
        <translation>Regel {name}: zuletzt vor {seconds} s ausgewertet</translation>
    </message>
    <message>
        <source>Prometheus does not say how old the data is: give `fresh`, one plain selector</source>
        <translation>Prometheus sagt nicht, wie alt die Daten sind: `fresh` angeben, einen einfachen Selektor</translation>
    </message>
    <message>
        <source>several series have the same labels; the highest value is shown</source>
        <translation>mehrere Reihen haben dieselben Labels; der höchste Wert wird gezeigt</translation>
    </message>
    <message>
        <source>several series have the same labels; the lowest value is shown</source>
        <translation>mehrere Reihen haben dieselben Labels; der niedrigste Wert wird gezeigt</translation>
    </message>
    <message>
        <source>{count} of {all} scrape targets of job {job} down</source>
        <translation>{count} von {all} Scrape-Zielen des Jobs {job} ausgefallen</translation>
    </message>
    <message>
        <source>{causes}: {reason}</source>
        <translation>{causes}: {reason}</translation>
    </message>
    <message>
        <source>{count} values are not numbers</source>
        <translation>Werte, die keine Zahl sind: {count}</translation>
    </message>
    <message>
        <source>{count} series are no longer scraped</source>
        <translation>nicht mehr gescrapte Reihen: {count}</translation>
    </message>
    <message>
        <source>this is a VictoriaMetrics, which has no rules: use the kinds victoriametrics and vmalert</source>
        <translation>dies ist ein VictoriaMetrics, das keine Regeln hat: die Arten victoriametrics und vmalert verwenden</translation>
    </message>
    <message>
        <source>{name} is not a pack; known packs: {packs}</source>
        <translation>{name} ist kein Paket; bekannte Pakete: {packs}</translation>
    </message>
    <message>
        <source>its rules cannot be read: {reason}</source>
        <translation>die Regeln sind nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>there are more rules than it sent</source>
        <translation>es gibt mehr Zeilen als gesendet</translation>
    </message>
    <message>
        <source>the answer is partial</source>
        <translation>Antwort unvollständig</translation>
    </message>
    <message>
        <source>the query gives a {kind}; it must give an instant vector or a scalar</source>
        <translation>die Abfrage ergibt {kind}; nötig ist ein Instant-Vektor oder ein Skalar</translation>
    </message>
    <message>
        <source>a value is not a number</source>
        <translation>ein Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>alert without a name</source>
        <translation>Alarm ohne Namen</translation>
    </message>
    <message>
        <source>it has not been evaluated yet</source>
        <translation>noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>is no address of a database, such as postgresql://reader@db-1/shop</source>
        <translation>ist keine Adresse einer Datenbank, etwa postgresql://reader@db-1/shop</translation>
    </message>
    <message>
        <source>take the password out of the address; refer to it under `password`</source>
        <translation>das Passwort aus der Adresse nehmen; unter `password` darauf verweisen</translation>
    </message>
    <message>
        <source>name the file, such as sqlite:////var/lib/shop.db</source>
        <translation>die Datei nennen, etwa sqlite:////var/lib/shop.db</translation>
    </message>
    <message>
        <source>the query gave no row</source>
        <translation>Abfrage ergab keine Zeile</translation>
    </message>
    <message>
        <source>the query gave no column {column}</source>
        <translation>die Abfrage ergab keine Spalte {column}</translation>
    </message>
    <message>
        <source>a row has no time in {column}</source>
        <translation>eine Zeile hat keine Zeit in {column}</translation>
    </message>
    <message>
        <source>{count} events and service checks were heard and are not taken</source>
        <translation>empfangene Events und Service-Checks, die nicht übernommen werden: {count}</translation>
    </message>
    <message>
        <source>{count} connections were turned away</source>
        <translation>abgewiesene Verbindungen: {count}</translation>
    </message>
    <message>
        <source>it has just begun to listen</source>
        <translation>der Empfang hat gerade erst begonnen</translation>
    </message>
    <message>
        <source>write host:port, such as {example}</source>
        <translation>host:port schreiben, etwa {example}</translation>
    </message>
    <message>
        <source>nothing was heard on {address} for {seconds} s</source>
        <translation>auf {address} kam {seconds} s lang nichts an</translation>
    </message>
    <message>
        <source>{address} may not be listened on by this user</source>
        <translation>dieser Benutzer darf auf {address} nicht lauschen</translation>
    </message>
    <message>
        <source>{address} cannot be listened on: {reason}</source>
        <translation>auf {address} kann nicht gelauscht werden: {reason}</translation>
    </message>
    <message>
        <source>{count} lines of series beyond the limit</source>
        <translation>Zeilen von Reihen über der Grenze: {count}</translation>
    </message>
    <message>
        <source>{count} members of sets beyond the limit</source>
        <translation>Elemente von Sets über der Grenze: {count}</translation>
    </message>
    <message>
        <source>not taken in: {causes}</source>
        <translation>nicht übernommen: {causes}</translation>
    </message>
    <message>
        <source>{count} lines could not be read, such as {example}</source>
        <translation>nicht lesbare Zeilen: {count}, etwa {example}</translation>
    </message>
    <message>
        <source>admin port of StatsD</source>
        <translation>Admin-Port von StatsD</translation>
    </message>
    <message>
        <source>the admin port does not answer: {reason}</source>
        <translation>der Admin-Port antwortet nicht: {reason}</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>aufgelegt</translation>
    </message>
    <message>
        <source>it says nothing of {field}</source>
        <translation>keine Angabe zu {field}</translation>
    </message>
    <message>
        <source>only changes of {name} were heard: its level is not known</source>
        <translation>nur Änderungen von {name} kamen an: der Stand ist unbekannt</translation>
    </message>
    <message>
        <source>vmalert has no rules at all</source>
        <translation>vmalert hat überhaupt keine Regeln</translation>
    </message>
    <message>
        <source>our user sees no item of the type Zabbix internal: a Zabbix server that is dead would look like silence</source>
        <translation>unser Benutzer sieht kein Item vom Typ Zabbix intern: ein toter Zabbix-Server sähe aus wie Ruhe</translation>
    </message>
    <message>
        <source>Zabbix holds no such problem open any more</source>
        <translation>Zabbix führt kein solches Problem mehr als offen</translation>
    </message>
    <message>
        <source>give exactly one of token, login</source>
        <translation>genau eines von token, login angeben</translation>
    </message>
    <message>
        <source>more than {most} open problems: the older ones are not read</source>
        <translation>mehr als {most} offene Probleme: die älteren werden nicht gelesen</translation>
    </message>
    <message>
        <source>{name} was planned in Zabbix and may hold for more: end it there</source>
        <translation>{name} wurde in Zabbix geplant und gilt evtl. für mehr: dort beenden</translation>
    </message>
    <message>
        <source>no host group {name} is visible to our Zabbix user</source>
        <translation>keine Hostgruppe {name} ist für unseren Zabbix-Benutzer sichtbar</translation>
    </message>
    <message>
        <source>triggers that cannot be evaluated: {count}, such as {example}</source>
        <translation>nicht auswertbare Trigger: {count}, etwa {example}</translation>
    </message>
    <message>
        <source>of none of the hosts does Zabbix know whether it can be reached</source>
        <translation>Zabbix weiß von keinem der Hosts, ob er erreichbar ist</translation>
    </message>
    <message>
        <source>the Zabbix server has stored no value of its own for {minutes} min: it may be dead</source>
        <translation>der Zabbix-Server hat seit {minutes} min keinen eigenen Wert gespeichert: evtl. ist er tot</translation>
    </message>
    <message>
        <source>the host of this problem is not visible to our Zabbix user</source>
        <translation>der Host dieses Problems ist für unseren Zabbix-Benutzer nicht sichtbar</translation>
    </message>
    <message>
        <source>its host is not visible to our Zabbix user</source>
        <translation>der Host ist für unseren Zabbix-Benutzer nicht sichtbar</translation>
    </message>
    <message>
        <source>{problem} on {hosts}</source>
        <translation>{problem} auf {hosts}</translation>
    </message>
    <message>
        <source>problem {number}</source>
        <translation>Problem {number}</translation>
    </message>
    <message>
        <source>Zabbix user {number}</source>
        <translation>Zabbix-Benutzer {number}</translation>
    </message>
    <message>
        <source>not visible any more: removed from Zabbix, or our user lost the right to see it</source>
        <translation>nicht mehr sichtbar: aus Zabbix entfernt, oder unser Benutzer verlor das Leserecht</translation>
    </message>
    <message>
        <source>no longer shown by Zabbix: its trigger, item or host was disabled, or its severity was lowered</source>
        <translation>von Zabbix nicht mehr gezeigt: Trigger, Item oder Host deaktiviert oder Schweregrad gesenkt</translation>
    </message>
    <message>
        <source>closed in Zabbix by {who}</source>
        <translation>in Zabbix geschlossen von {who}</translation>
    </message>
    <message>
        <source>maintenance {number}</source>
        <translation>Wartung {number}</translation>
    </message>
    <message>
        <source>suppressed in Zabbix</source>
        <translation>in Zabbix unterdrückt</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>Event {number}</translation>
    </message>
    <message>
        <source>its cause stands</source>
        <translation>Ursache steht an</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>Zabbix cannot evaluate its trigger now: {reason}</source>
        <translation>Zabbix kann den Trigger derzeit nicht auswerten: {reason}</translation>
    </message>
    <message>
        <source>{reason}; check the API token of this target</source>
        <translation>{reason}; API-Token dieses Ziels prüfen</translation>
    </message>
    <message>
        <source>answer of a Zabbix</source>
        <translation>Antwort eines Zabbix</translation>
    </message>
    <message>
        <source>version of a Zabbix</source>
        <translation>Version eines Zabbix</translation>
    </message>
    <message>
        <source>Zabbix {version} is too old for this connector: 6.0 or newer</source>
        <translation>Zabbix {version} ist zu alt für diesen Connector: 6.0 oder neuer</translation>
    </message>
    <message>
        <source>session of a Zabbix</source>
        <translation>Sitzung eines Zabbix</translation>
    </message>
    <message>
        <source>the token is not letters and digits</source>
        <translation>Token nicht nur Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>problems of a Zabbix</source>
        <translation>Probleme eines Zabbix</translation>
    </message>
    <message>
        <source>triggers of a Zabbix</source>
        <translation>Trigger eines Zabbix</translation>
    </message>
    <message>
        <source>a host that is not visible</source>
        <translation>nicht sichtbarem Host</translation>
    </message>
    <message>
        <source>{name} on {host}: {reason}</source>
        <translation>{name} auf {host}: {reason}</translation>
    </message>
    <message>
        <source>events of a Zabbix</source>
        <translation>Events eines Zabbix</translation>
    </message>
    <message>
        <source>hosts of a Zabbix</source>
        <translation>Hosts eines Zabbix</translation>
    </message>
    <message>
        <source>host groups of a Zabbix</source>
        <translation>Hostgruppen eines Zabbix</translation>
    </message>
    <message>
        <source>maintenances of a Zabbix</source>
        <translation>Wartungen eines Zabbix</translation>
    </message>
    <message>
        <source>items of a Zabbix</source>
        <translation>Items eines Zabbix</translation>
    </message>
    <message>
        <source>it has no result</source>
        <translation>das Ergebnis fehlt</translation>
    </message>
    <message>
        <source>sign-in refused: {reason}</source>
        <translation>Anmeldung abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>sign-in refused: {reason}; check the credentials of this target</source>
        <translation>Anmeldung abgelehnt: {reason}; Zugangsdaten dieses Ziels prüfen</translation>
    </message>
    <message>
        <source>the Zabbix user&apos;s role does not allow it: {reason}</source>
        <translation>die Rolle des Zabbix-Benutzers erlaubt es nicht: {reason}</translation>
    </message>
    <message>
        <source>beta API</source>
        <translation>Beta-API</translation>
    </message>
    <message>
        <source>alpha API</source>
        <translation>Alpha-API</translation>
    </message>
    <message>
        <source>undocumented API</source>
        <translation>nicht dokumentierte API</translation>
    </message>
    <message>
        <source>{first} (and {count} more)</source>
        <translation>{first} (und {count} weitere)</translation>
    </message>
    <message>
        <source>{first} · {more}</source>
        <translation>{first} · {more}</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>es gibt keinen Wert</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>{value} is not a time</source>
        <translation>{value} ist keine Zeit</translation>
    </message>
    <message>
        <source>ignored in {product}</source>
        <translation>in {product} ignoriert</translation>
    </message>
    <message>
        <source>snoozed in {product}</source>
        <translation>Snooze in {product}</translation>
    </message>
    <message>
        <source>not seen lately; {product} still calls it {status}</source>
        <translation>länger nicht gesehen; {product} führt es noch als {status}</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>{product} says it is {status} after the change</source>
        <translation>laut {product} nach der Änderung: {status}</translation>
    </message>
    <message>
        <source>{product} knows {count} people called {who}: nothing was assigned</source>
        <translation>{product} kennt {count} Personen namens {who}: nichts wurde zugewiesen</translation>
    </message>
    <message>
        <source>{product} took it, but does not show {who} as the one who has it</source>
        <translation>{product} nahm es an, zeigt aber {who} nicht als zuständig</translation>
    </message>
    <message>
        <source>sessions may not be read: {reason}</source>
        <translation>Sitzungen nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>Bugsnag tells the sessions of its primary stage alone, {stage}</source>
        <translation>Bugsnag nennt nur die Sitzungen seiner Hauptstufe, {stage}</translation>
    </message>
    <message>
        <source>{product} counts no sessions</source>
        <translation>{product} zählt keine Sitzungen</translation>
    </message>
    <message>
        <source>events: {count}</source>
        <translation>Events: {count}</translation>
    </message>
    <message>
        <source>users: {count}</source>
        <translation>Benutzer: {count}</translation>
    </message>
    <message>
        <source>not visible any more: deleted in {product}</source>
        <translation>nicht mehr sichtbar: in {product} gelöscht</translation>
    </message>
    <message>
        <source>{status} in {product}</source>
        <translation>{status} in {product}</translation>
    </message>
    <message>
        <source>error of {product}</source>
        <translation>Fehler von {product}</translation>
    </message>
    <message>
        <source>errors of {product}</source>
        <translation>Fehler von {product}</translation>
    </message>
    <message>
        <source>sessions of {product}</source>
        <translation>Sitzungen von {product}</translation>
    </message>
    <message>
        <source>comment of {product}</source>
        <translation>Kommentar von {product}</translation>
    </message>
    <message>
        <source>people of {product}</source>
        <translation>Personen von {product}</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>hang</source>
        <translation>Hänger</translation>
    </message>
    <message>
        <source>error that was caught</source>
        <translation>abgefangener Fehler</translation>
    </message>
    <message>
        <source>early in the session</source>
        <translation>früh in der Sitzung</translation>
    </message>
    <message>
        <source>was closed and came again</source>
        <translation>war geschlossen und kam wieder</translation>
    </message>
    <message>
        <source>hits the same users again</source>
        <translation>trifft dieselben Benutzer erneut</translation>
    </message>
    <message>
        <source>report of {product}</source>
        <translation>Bericht von {product}</translation>
    </message>
    <message>
        <source>issue of {product}</source>
        <translation>Issue von {product}</translation>
    </message>
    <message>
        <source>note of {product}</source>
        <translation>Notiz von {product}</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>the secret is not the key of a service account: give the JSON file that Google made</source>
        <translation>das Geheimnis ist nicht der Schlüssel eines Dienstkontos: die von Google erzeugte JSON-Datei angeben</translation>
    </message>
    <message>
        <source>the private key of the service account cannot be read</source>
        <translation>der private Schlüssel des Dienstkontos ist nicht lesbar</translation>
    </message>
    <message>
        <source>the private key of the service account is not an RSA key</source>
        <translation>der private Schlüssel des Dienstkontos ist kein RSA-Schlüssel</translation>
    </message>
    <message>
        <source>not an HTTP archive: {reason}</source>
        <translation>kein HTTP-Archiv: {reason}</translation>
    </message>
    <message>
        <source>Google Play has no day of this yet</source>
        <translation>Google Play hat hiervon noch keinen Tag</translation>
    </message>
    <message>
        <source>Google Play tells nothing: too few users, or none</source>
        <translation>Google Play sagt nichts: zu wenige Benutzer oder keine</translation>
    </message>
    <message>
        <source>rows of vitals</source>
        <translation>Vitals-Zeilen</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>{metric} of {app} is unusual</source>
        <translation>{metric} von {app} ist ungewöhnlich</translation>
    </message>
    <message>
        <source>vitals of {product}</source>
        <translation>Vitals von {product}</translation>
    </message>
    <message>
        <source>a time is none, or of an unknown zone</source>
        <translation>eine Zeit ist keine oder hat eine unbekannte Zone</translation>
    </message>
    <message>
        <source>anomalies of {product}</source>
        <translation>Anomalien von {product}</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>recordings that wait to be read: {count}</source>
        <translation>ungelesen wartende Aufzeichnungen: {count}</translation>
    </message>
    <message>
        <source>no recording of the last {age} tells it</source>
        <translation>keine Aufzeichnung der letzten {age} nennt es</translation>
    </message>
    <message>
        <source>{job} failed</source>
        <translation>{job} scheiterte</translation>
    </message>
    <message>
        <source>{job} did not start in time</source>
        <translation>{job} begann nicht rechtzeitig</translation>
    </message>
    <message>
        <source>{job} takes too long</source>
        <translation>{job} dauert zu lange</translation>
    </message>
    <message>
        <source>a scheduled job is over when it checks in</source>
        <translation>ein geplanter Job ist vorbei, wenn er sich meldet</translation>
    </message>
    <message>
        <source>scheduled jobs</source>
        <translation>geplante Jobs</translation>
    </message>
    <message>
        <source>scheduled jobs may not be read: {reason}</source>
        <translation>geplante Jobs nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>assigned to {who}</source>
        <translation>{who} zugewiesen</translation>
    </message>
    <message>
        <source>scheduled job in {environment}</source>
        <translation>geplanter Job in {environment}</translation>
    </message>
    <message>
        <source>not visible any more: deleted or merged in {product}</source>
        <translation>nicht mehr sichtbar: in {product} gelöscht oder verbunden</translation>
    </message>
    <message>
        <source>archived in {product}</source>
        <translation>in {product} archiviert</translation>
    </message>
    <message>
        <source>issues of {product}</source>
        <translation>Issues von {product}</translation>
    </message>
    <message>
        <source>projects of {product}</source>
        <translation>Projekte von {product}</translation>
    </message>
    <message>
        <source>scheduled jobs of {product}</source>
        <translation>geplante Jobs von {product}</translation>
    </message>
    <message>
        <source>it has no packet</source>
        <translation>kein Paket darin</translation>
    </message>
    <message>
        <source>tshark cannot read the capture: {reason}</source>
        <translation>tshark kann den Mitschnitt nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>the capture ends within a packet</source>
        <translation>der Mitschnitt endet mitten in einem Paket</translation>
    </message>
    <message>
        <source>tshark printed something else than the columns that it was asked for</source>
        <translation>tshark gab etwas anderes aus als die verlangten Spalten</translation>
    </message>
    <message>
        <source>every recipient was refused</source>
        <translation>jeder Empfänger wurde abgelehnt</translation>
    </message>
    <message>
        <source>the mail server cannot be used: {reason}</source>
        <translation>der Mailserver ist nicht nutzbar: {reason}</translation>
    </message>
    <message>
        <source>the mail server does not answer: {reason}</source>
        <translation>der Mailserver antwortet nicht: {reason}</translation>
    </message>
    <message>
        <source>the mail server refused ({code}): {reason}</source>
        <translation>der Mailserver lehnte ab ({code}): {reason}</translation>
    </message>
    <message>
        <source>the mail server is busy ({code}): {reason}</source>
        <translation>der Mailserver ist ausgelastet ({code}): {reason}</translation>
    </message>
    <message>
        <source>people on call</source>
        <translation>Rufdienst-Personen</translation>
    </message>
    <message>
        <source>escalation policies</source>
        <translation>Eskalationsrichtlinien</translation>
    </message>
    <message>
        <source>PagerDuty takes changes only in the name of one of its users: set from_email</source>
        <translation>PagerDuty nimmt Änderungen nur im Namen eines seiner Benutzer an: from_email setzen</translation>
    </message>
    <message>
        <source>who is on call may not be read: {reason}</source>
        <translation>Rufdienst nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>PagerDuty knows no such incident: {reason}</source>
        <translation>PagerDuty kennt keine solche Störung: {reason}</translation>
    </message>
    <message>
        <source>the incident is resolved in PagerDuty</source>
        <translation>die Störung ist in PagerDuty gelöst</translation>
    </message>
    <message>
        <source>high urgency</source>
        <translation>sehr dringend</translation>
    </message>
    <message>
        <source>low urgency</source>
        <translation>kaum dringend</translation>
    </message>
    <message>
        <source>on call: {who}</source>
        <translation>Rufdienst: {who}</translation>
    </message>
    <message>
        <source>not visible any more: deleted in PagerDuty, or our key lost the right to see it</source>
        <translation>nicht mehr sichtbar: in PagerDuty gelöscht, oder unser Schlüssel verlor das Leserecht</translation>
    </message>
    <message>
        <source>not among the incidents that this target reads any more</source>
        <translation>nicht mehr unter den Störungen, die dieses Ziel liest</translation>
    </message>
    <message>
        <source>resolved in {product} by {who}</source>
        <translation>in {product} gelöst von {who}</translation>
    </message>
    <message>
        <source>incidents of {product}</source>
        <translation>Störungen von {product}</translation>
    </message>
    <message>
        <source>people on call of {product}</source>
        <translation>Rufdienst von {product}</translation>
    </message>
    <message>
        <source>escalation policies of {product}</source>
        <translation>Eskalationsrichtlinien von {product}</translation>
    </message>
    <message>
        <source>users of {product}</source>
        <translation>Benutzer von {product}</translation>
    </message>
    <message>
        <source>incident of {product}</source>
        <translation>Störung von {product}</translation>
    </message>
    <message>
        <source>rate limited by {product}</source>
        <translation>Anfragen von {product} begrenzt</translation>
    </message>
    <message>
        <source>Slack does not accept the token: {reason}</source>
        <translation>Slack akzeptiert das Token nicht: {reason}</translation>
    </message>
    <message>
        <source>{product} refused: {reason}</source>
        <translation>{product} lehnte ab: {reason}</translation>
    </message>
    <message>
        <source>{what}: the backend sends us round in circles; {count} are read</source>
        <translation>{what}: das Backend schickt uns im Kreis; gelesen: {count}</translation>
    </message>
    <message>
        <source>{what}: the backend sends empty pages without end</source>
        <translation>{what}: das Backend schickt endlos leere Seiten</translation>
    </message>
    <message>
        <source>not a list in pages: the mark of the next page is not text</source>
        <translation>keine Liste in Seiten: die Marke der nächsten Seite ist kein Text</translation>
    </message>
    <message>
        <source>not a list in pages: the link to the next page is no address</source>
        <translation>keine Liste in Seiten: der Link zur nächsten Seite ist keine Adresse</translation>
    </message>
    <message>
        <source>not a list in pages: the link to the next page leads away from this backend</source>
        <translation>keine Liste in Seiten: der Link zur nächsten Seite führt weg von diesem Backend</translation>
    </message>
    <message>
        <source>two rows have the labels {labels}: name one that tells them apart</source>
        <translation>zwei Zeilen haben die Labels {labels}: eines nennen, das sie unterscheidet</translation>
    </message>
    <message>
        <source>two rows have no labels: name one that tells them apart</source>
        <translation>zwei Zeilen haben keine Labels: eines nennen, das sie unterscheidet</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>give a file or journal: true, not both</source>
        <translation>file oder journal: true angeben, nicht beides</translation>
    </message>
    <message>
        <source>journal_dir needs journal: true</source>
        <translation>journal_dir braucht journal: true</translation>
    </message>
    <message>
        <source>only the newest {most} entries are read</source>
        <translation>nur die neuesten {most} Einträge werden gelesen</translation>
    </message>
    <message>
        <source>its file is not read so far back</source>
        <translation>seine Datei wird nicht so weit zurück gelesen</translation>
    </message>
    <message>
        <source>nothing at all can be read; is this user in the group adm or systemd-journal?</source>
        <translation>gar nichts ist lesbar; ist dieser Benutzer in der Gruppe adm oder systemd-journal?</translation>
    </message>
    <message>
        <source>nothing was written for {minutes} min; the logging may be dead</source>
        <translation>seit {minutes} min wurde nichts geschrieben; evtl. ist das Logging tot</translation>
    </message>
    <message>
        <source>lines that could not be read: {count}</source>
        <translation>nicht lesbare Zeilen: {count}</translation>
    </message>
    <message>
        <source>output of {program}</source>
        <translation>Ausgabe von {program}</translation>
    </message>
    <message>
        <source>Set the status of an alert</source>
        <translation>Status eines Alarms setzen</translation>
    </message>
    <message>
        <source>It becomes new, in progress, reopened or closed, with a comment.</source>
        <translation>Er wird neu, in Arbeit, wieder geöffnet oder geschlossen, mit Kommentar.</translation>
    </message>
    <message>
        <source>Assign an alert</source>
        <translation>Alarm zuweisen</translation>
    </message>
    <message>
        <source>Gives an alert to a user of Falcon.</source>
        <translation>Weist einen Alarm einem Falcon-Benutzer zu.</translation>
    </message>
    <message>
        <source>Contain a host</source>
        <translation>Host isolieren</translation>
    </message>
    <message>
        <source>Cuts a host off from the network, all but Falcon itself.</source>
        <translation>Trennt einen Host vom Netz, außer von Falcon selbst.</translation>
    </message>
    <message>
        <source>Lift the containment of a host</source>
        <translation>Isolierung eines Hosts aufheben</translation>
    </message>
    <message>
        <source>Lets a contained host into the network again.</source>
        <translation>Lässt einen isolierten Host wieder ins Netz.</translation>
    </message>
    <message>
        <source>is url the address of your own Falcon cloud?</source>
        <translation>ist url die Adresse Ihrer eigenen Falcon-Cloud?</translation>
    </message>
    <message>
        <source>open alerts</source>
        <translation>offene Alarme</translation>
    </message>
    <message>
        <source>{permission} is needed</source>
        <translation>{permission} ist nötig</translation>
    </message>
    <message>
        <source>the API client may lack the scope {permission}</source>
        <translation>evtl. fehlt dem API-Client der Scope {permission}</translation>
    </message>
    <message>
        <source>{alert} on {host}</source>
        <translation>{alert} auf {host}</translation>
    </message>
    <message>
        <source>alerts of {product}</source>
        <translation>Alarme von {product}</translation>
    </message>
    <message>
        <source>hosts of {product}</source>
        <translation>Hosts von {product}</translation>
    </message>
    <message>
        <source>nobody knows whether {product} did it: {reason}</source>
        <translation>unklar, ob {product} es getan hat: {reason}</translation>
    </message>
    <message>
        <source>{product} changed nothing: what was named is not there</source>
        <translation>{product} änderte nichts: das Genannte ist nicht vorhanden</translation>
    </message>
    <message>
        <source>{role} of {client}</source>
        <translation>{role} von {client}</translation>
    </message>
    <message>
        <source>the service account lacks the role {role} of {client}</source>
        <translation>dem Dienstkonto fehlt die Rolle {role} von {client}</translation>
    </message>
    <message>
        <source>events of {product}</source>
        <translation>Events von {product}</translation>
    </message>
    <message>
        <source>Unlock an account</source>
        <translation>Konto entsperren</translation>
    </message>
    <message>
        <source>Forgets the failed sign-ins of an account that brute-force detection has locked.</source>
        <translation>Löscht die Fehlanmeldungen eines von der Brute-Force-Erkennung gesperrten Kontos.</translation>
    </message>
    <message>
        <source>End all sessions of an account</source>
        <translation>Alle Sitzungen eines Kontos beenden</translation>
    </message>
    <message>
        <source>Signs the account out everywhere; whoever uses it has to sign in again.</source>
        <translation>Meldet das Konto überall ab; wer es nutzt, muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>whether events are saved is not known: the role {role} is missing</source>
        <translation>ob Events gespeichert werden, ist unbekannt: die Rolle {role} fehlt</translation>
    </message>
    <message>
        <source>the realm saves no events: switch on Save events in its settings</source>
        <translation>der Realm speichert keine Events: Save events in seinen Einstellungen einschalten</translation>
    </message>
    <message>
        <source>the realm does not save {events}</source>
        <translation>der Realm speichert nicht: {events}</translation>
    </message>
    <message>
        <source>the realm keeps its events for {seconds} s only</source>
        <translation>der Realm behält seine Events nur {seconds} s</translation>
    </message>
    <message>
        <source>events since the last poll</source>
        <translation>Events seit der letzten Abfrage</translation>
    </message>
    <message>
        <source>the service account needs {role} of {client}</source>
        <translation>das Dienstkonto braucht {role} von {client}</translation>
    </message>
    <message>
        <source>which accounts are locked is not known: the role {role} is missing</source>
        <translation>welche Konten gesperrt sind, ist unbekannt: die Rolle {role} fehlt</translation>
    </message>
    <message>
        <source>the realm has no user {name}</source>
        <translation>der Realm hat keinen Benutzer {name}</translation>
    </message>
    <message>
        <source>settings of {product}</source>
        <translation>Einstellungen von {product}</translation>
    </message>
    <message>
        <source>account of {product}</source>
        <translation>Konto von {product}</translation>
    </message>
    <message>
        <source>Keycloak has locked the account {name}</source>
        <translation>Keycloak hat das Konto {name} gesperrt</translation>
    </message>
    <message>
        <source>too many failed sign-ins; it can be unlocked with the operation {operation}</source>
        <translation>zu viele Fehlanmeldungen; entsperren mit der Operation {operation}</translation>
    </message>
    <message>
        <source>{name} has no firewall rule</source>
        <translation>{name} hat keine Firewall-Regel</translation>
    </message>
    <message>
        <source>nft answers, and its ruleset is empty: everything passes, or nothing is decided there</source>
        <translation>nft antwortet und sein Regelwerk ist leer: alles passiert, oder dort wird nichts entschieden</translation>
    </message>
    <message>
        <source>rules that deny without a counter: {count}</source>
        <translation>abweisende Regeln ohne Zähler: {count}</translation>
    </message>
    <message>
        <source>the policy of {chains} drops without counting: end such a chain with a rule `counter`</source>
        <translation>die Policy von {chains} verwirft ohne zu zählen: eine solche Chain mit einer Regel `counter` beenden</translation>
    </message>
    <message>
        <source>there is no table {names}</source>
        <translation>es gibt keine Tabelle {names}</translation>
    </message>
    <message>
        <source>many others</source>
        <translation>viele andere</translation>
    </message>
    <message>
        <source>user {name}</source>
        <translation>Benutzer {name}</translation>
    </message>
    <message>
        <source>Brute force on {realm} from {source}</source>
        <translation>Brute-Force auf {realm} von {source}</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>{count} failed sign-ins in {minutes} min</source>
        <translation>{count} Fehlanmeldungen in {minutes} min</translation>
    </message>
    <message>
        <source>Brute force from {count} more sources</source>
        <translation>Brute-Force von weiteren Quellen: {count}</translation>
    </message>
    <message>
        <source>{user} signed in over {realm} from {source} after brute force</source>
        <translation>{user} meldete sich nach Brute-Force über {realm} von {source} an</translation>
    </message>
    <message>
        <source>the {product} user lacks {permission}</source>
        <translation>dem {product}-Benutzer fehlt {permission}</translation>
    </message>
    <message>
        <source>what the series names cannot be searched for</source>
        <translation>was die Reihe nennt, kann nicht gesucht werden</translation>
    </message>
    <message>
        <source>Set the status of a notable</source>
        <translation>Status eines Notable setzen</translation>
    </message>
    <message>
        <source>It becomes new, in progress, pending, resolved or closed, with a comment.</source>
        <translation>Es wird neu, in Arbeit, ausstehend, gelöst oder geschlossen, mit Kommentar.</translation>
    </message>
    <message>
        <source>Assign a notable</source>
        <translation>Notable zuweisen</translation>
    </message>
    <message>
        <source>Gives a notable to a user of Splunk.</source>
        <translation>Weist ein Notable einem Splunk-Benutzer zu.</translation>
    </message>
    <message>
        <source>splunkd&apos;s health may not be read (capability list_health): {reason}</source>
        <translation>Zustand von splunkd darf nicht gelesen werden (Capability list_health): {reason}</translation>
    </message>
    <message>
        <source>the scheduler&apos;s log may not be read (index=_internal): {reason}</source>
        <translation>das Log des Schedulers darf nicht gelesen werden (index=_internal): {reason}</translation>
    </message>
    <message>
        <source>notables</source>
        <translation>Notables</translation>
    </message>
    <message>
        <source>Splunk: {part} is red</source>
        <translation>Splunk: {part} ist rot</translation>
    </message>
    <message>
        <source>version of {product}</source>
        <translation>Version von {product}</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} ist {value}</translation>
    </message>
    <message>
        <source>results of a search of {product}</source>
        <translation>Ergebnisse einer Suche von {product}</translation>
    </message>
    <message>
        <source>the search failed with status 200: {reason}</source>
        <translation>die Suche ist mit Status 200 fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>the search has not finished</source>
        <translation>die Suche ist nicht beendet</translation>
    </message>
    <message>
        <source>Splunk warns: {reason}</source>
        <translation>Splunk warnt: {reason}</translation>
    </message>
    <message>
        <source>{product} changed nothing</source>
        <translation>{product} änderte nichts</translation>
    </message>
    <message>
        <source>notable without a title</source>
        <translation>Notable ohne Titel</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} ist leer</translation>
    </message>
    <message>
        <source>has not been seen again for {minutes} min</source>
        <translation>seit {minutes} min nicht wieder gesehen</translation>
    </message>
    <message>
        <source>Load the signatures again</source>
        <translation>Signaturen neu laden</translation>
    </message>
    <message>
        <source>Has Suricata read its rule files again, without a restart.</source>
        <translation>Lässt Suricata seine Regeldateien neu lesen, ohne Neustart.</translation>
    </message>
    <message>
        <source>write access to the command socket</source>
        <translation>Schreibzugriff auf den Befehlssocket</translation>
    </message>
    <message>
        <source>Suricata has not told its counters: is stats among the types of its eve-log?</source>
        <translation>Suricata hat seine Zähler nicht gemeldet: steht stats unter den types seines eve-log?</translation>
    </message>
    <message>
        <source>Suricata has not told its counters for {seconds} s; it may be dead</source>
        <translation>Suricata hat seine Zähler seit {seconds} s nicht gemeldet; evtl. ist es tot</translation>
    </message>
    <message>
        <source>Suricata itself lost {count} alerts: its queue for one packet was full</source>
        <translation>Suricata selbst verlor {count} Alarme: die Warteschlange eines Pakets war voll</translation>
    </message>
    <message>
        <source>this way of capturing does not tell what it missed</source>
        <translation>diese Art des Mitschnitts meldet nicht, was ihr entging</translation>
    </message>
    <message>
        <source>{count} more signatures matched</source>
        <translation>{count} weitere Signaturen trafen zu</translation>
    </message>
    <message>
        <source>{count} times from {sources} to {target}</source>
        <translation>{count}-mal von {sources} zu {target}</translation>
    </message>
    <message>
        <source>{alert} (blocked)</source>
        <translation>{alert} (blockiert)</translation>
    </message>
    <message>
        <source>this user may not write to {path}</source>
        <translation>Benutzer darf nicht in {path} schreiben</translation>
    </message>
    <message>
        <source>nobody answers at {place}: {reason}</source>
        <translation>niemand antwortet unter {place}: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}</source>
        <translation>{name} ist nicht nutzbar: {reason}</translation>
    </message>
    <message>
        <source>signature {id}</source>
        <translation>Signatur {id}</translation>
    </message>
    <message>
        <source>indexer and indexer_login belong together</source>
        <translation>indexer und indexer_login gehören zusammen</translation>
    </message>
    <message>
        <source>Restart an agent</source>
        <translation>Agent neu starten</translation>
    </message>
    <message>
        <source>Restarts the Wazuh agent on a machine; it watches nothing for the time that takes.</source>
        <translation>Startet den Wazuh-Agenten eines Rechners neu; währenddessen überwacht er nichts.</translation>
    </message>
    <message>
        <source>silent agents</source>
        <translation>stumme Agenten</translation>
    </message>
    <message>
        <source>Wazuh {version} does not tell how its daemons are</source>
        <translation>Wazuh {version} meldet nicht, wie es seinen Daemons geht</translation>
    </message>
    <message>
        <source>the indexer: {reason}</source>
        <translation>der Indexer: {reason}</translation>
    </message>
    <message>
        <source>more alerts of level {level} in an hour than can be read</source>
        <translation>mehr Alarme der Stufe {level} in einer Stunde, als lesbar sind</translation>
    </message>
    <message>
        <source>no alert of any level was indexed for an hour; what brings them there may be dead</source>
        <translation>seit einer Stunde kein Alarm irgendeiner Stufe indiziert; evtl. ist die Zulieferung tot</translation>
    </message>
    <message>
        <source>{daemon} of {system} does not run</source>
        <translation>{daemon} von {system} läuft nicht</translation>
    </message>
    <message>
        <source>The Wazuh agent on {host} is silent</source>
        <translation>Der Wazuh-Agent auf {host} ist stumm</translation>
    </message>
    <message>
        <source>agent {id} at {place}</source>
        <translation>Agent {id} unter {place}</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>unbekannter Adresse</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>dem Manager</translation>
    </message>
    <message>
        <source>{count} times in the last hour; level {level}</source>
        <translation>{count}-mal in der letzten Stunde; Stufe {level}</translation>
    </message>
    <message>
        <source>vulnerabilities of {product}</source>
        <translation>Schwachstellen von {product}</translation>
    </message>
    <message>
        <source>the indexer has no index {index}</source>
        <translation>der Indexer hat keinen Index {index}</translation>
    </message>
    <message>
        <source>the indexer ran out of time and counted in part</source>
        <translation>dem Indexer ging die Zeit aus, er zählte nur zum Teil</translation>
    </message>
    <message>
        <source>{count} of {total} shards of the indexer did not answer</source>
        <translation>{count} von {total} Shards des Indexers antworteten nicht</translation>
    </message>
    <message>
        <source>rule {id}</source>
        <translation>Regel {id}</translation>
    </message>
    <message>
        <source>agents of {product}</source>
        <translation>Agenten von {product}</translation>
    </message>
    <message>
        <source>daemons of {product}</source>
        <translation>Daemons von {product}</translation>
    </message>
    <message>
        <source>policies of {product}</source>
        <translation>Richtlinien von {product}</translation>
    </message>
    <message>
        <source>some items could not be read</source>
        <translation>einige Elemente waren nicht lesbar</translation>
    </message>
    <message>
        <source>Wazuh answers in part: {reason}</source>
        <translation>Wazuh antwortet nur zum Teil: {reason}</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>the file {path} does not exist</source>
        <translation>die Datei {path} existiert nicht</translation>
    </message>
    <message>
        <source>the file {path} cannot be read: {reason}</source>
        <translation>die Datei {path} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>the file was cut off; what was written shortly before is not known</source>
        <translation>die Datei wurde gekürzt; was kurz zuvor geschrieben wurde, ist unbekannt</translation>
    </message>
    <message>
        <source>{size} MB have not been read yet</source>
        <translation>{size} MB sind noch ungelesen</translation>
    </message>
    <message>
        <source>the file was rotated and the end of the old one is not there any more</source>
        <translation>die Datei wurde rotiert und das Ende der alten ist nicht mehr da</translation>
    </message>
    <message>
        <source>a line of more than {size} MB was left out</source>
        <translation>eine Zeile mit mehr als {size} MB wurde ausgelassen</translation>
    </message>
    <message>
        <source>{what}: {value} is not a time</source>
        <translation>{what}: {value} ist keine Zeit</translation>
    </message>
    <message>
        <source>not the {what}</source>
        <translation>etwas anderes als {what}</translation>
    </message>
    <message>
        <source>not an answer of {product}</source>
        <translation>keine Antwort von {product}</translation>
    </message>
    <message>
        <source>not an answer of {product}: {reason}</source>
        <translation>keine Antwort von {product}: {reason}</translation>
    </message>
    <message>
        <source>{product} says {words}</source>
        <translation>{product} meldet: {words}</translation>
    </message>
    <message>
        <source>{product} warns: {words}</source>
        <translation>{product} warnt: {words}</translation>
    </message>
    <message>
        <source>{what}: {value} is not a number</source>
        <translation>{what}: {value} ist keine Zahl</translation>
    </message>
    <message>
        <source>rate limited: {reason}</source>
        <translation>Anfragen begrenzt: {reason}</translation>
    </message>
    <message>
        <source>nothing was named that this could be about</source>
        <translation>es wurde nichts genannt, worum es gehen könnte</translation>
    </message>
    <message>
        <source>{target} has not answered yet: end it when it shows</source>
        <translation>{target} hat noch nicht geantwortet: erst beenden, wenn es erscheint</translation>
    </message>
    <message>
        <source>an acknowledgement needs an end</source>
        <translation>eine Bestätigung braucht ein Ende</translation>
    </message>
    <message>
        <source>it is too late to undo that</source>
        <translation>zum Widerrufen ist es zu spät</translation>
    </message>
    <message>
        <source>{who} alone can ask for that again</source>
        <translation>nur {who} kann das erneut anfordern</translation>
    </message>
    <message>
        <source>this cannot be undone</source>
        <translation>nicht widerrufbar</translation>
    </message>
    <message>
        <source>there is no journal, so the past is not known</source>
        <translation>es gibt kein Journal, daher ist die Vergangenheit unbekannt</translation>
    </message>
    <message>
        <source>there is no journal, so nothing can be counted</source>
        <translation>es gibt kein Journal, daher kann nichts gezählt werden</translation>
    </message>
    <message>
        <source>without a journal no wall can be reached</source>
        <translation>ohne Journal ist keine Wand erreichbar</translation>
    </message>
    <message>
        <source>nobody has acknowledged it</source>
        <translation>niemand hat ihn bestätigt</translation>
    </message>
    <message>
        <source>a wall only shows: it may not act on anything</source>
        <translation>eine Wand zeigt nur an: sie darf nichts auslösen</translation>
    </message>
    <message>
        <source>there is no journal, so nothing can be acknowledged; see the notes on the board</source>
        <translation>es gibt kein Journal, daher kann nichts bestätigt werden; siehe die Hinweise auf dem Board</translation>
    </message>
    <message>
        <source>{target} knows no silences; shelve it here instead</source>
        <translation>{target} kennt keine Stummschaltungen; stattdessen hier parken</translation>
    </message>
    <message>
        <source>{target} decides by itself when an alert is over</source>
        <translation>{target} entscheidet selbst, wann ein Alarm vorbei ist</translation>
    </message>
    <message>
        <source>{target} cannot be made to look again; ask it what it knows</source>
        <translation>{target} kann nicht erneut prüfen; stattdessen abfragen, was es weiß</translation>
    </message>
    <message>
        <source>no alert {alert} stands now</source>
        <translation>derzeit steht kein Alarm {alert} an</translation>
    </message>
    <message>
        <source>no answer in {seconds} s</source>
        <translation>keine Antwort in {seconds} s</translation>
    </message>
    <message>
        <source>sent; not shown yet</source>
        <translation>gesendet, noch ungezeigt</translation>
    </message>
    <message>
        <source>held on this board</source>
        <translation>auf diesem Board geführt</translation>
    </message>
    <message>
        <source>no alert {alert} stands now, or was missed</source>
        <translation>kein Alarm {alert} steht an oder wurde verpasst</translation>
    </message>
    <message>
        <source>it is on the shelf already, put there by {who}</source>
        <translation>bereits geparkt, von {who}</translation>
    </message>
    <message>
        <source>a shelf lasts at most {seconds} s</source>
        <translation>Parken dauert höchstens {seconds} s</translation>
    </message>
    <message>
        <source>say why: a shelf needs a reason</source>
        <translation>Parken braucht einen Grund</translation>
    </message>
    <message>
        <source>it is not on the shelf</source>
        <translation>er ist nicht geparkt</translation>
    </message>
    <message>
        <source>a comment needs words</source>
        <translation>ein Kommentar braucht Text</translation>
    </message>
    <message>
        <source>nobody to escalate to: name people under `escalation:` in the configuration</source>
        <translation>niemand zum Eskalieren: Personen unter `escalation:` in der Konfiguration nennen</translation>
    </message>
    <message>
        <source>{who} is the last of the escalation chain</source>
        <translation>{who} ist am Ende der Eskalationskette</translation>
    </message>
    <message>
        <source>too late: it has left already</source>
        <translation>zu spät: es ist schon abgegangen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>Antwort kam zu spät</translation>
    </message>
    <message>
        <source>{target} is not polled now, or takes no operations</source>
        <translation>{target} wird nicht abgefragt oder nimmt keine Operationen an</translation>
    </message>
    <message>
        <source>{target} knows no operation {name}; it knows {names}</source>
        <translation>{target} kennt keine Operation {name}; bekannt: {names}</translation>
    </message>
    <message>
        <source>no alert that stands shows it</source>
        <translation>kein anstehender Alarm zeigt es</translation>
    </message>
    <message>
        <source>{target} takes a downtime of an alert that stands, and no more</source>
        <translation>{target} nimmt nur die Downtime eines anstehenden Alarms an</translation>
    </message>
    <message>
        <source>it cannot be asked for again: {reason}</source>
        <translation>es lässt sich nicht erneut anfordern: {reason}</translation>
    </message>
    <message>
        <source>say why: a silence needs a reason</source>
        <translation>Stummschalten braucht einen Grund</translation>
    </message>
    <message>
        <source>a silence needs an end</source>
        <translation>Stummschalten braucht ein Ende</translation>
    </message>
    <message>
        <source>set by the profile of this seat, from {source}</source>
        <translation>vom Profil dieses Platzes gesetzt, aus {source}</translation>
    </message>
    <message>
        <source>{place}, in place of the profile&apos;s</source>
        <translation>{place}, anstelle des Profilwerts</translation>
    </message>
    <message>
        <source>{file} is not used: {reason}</source>
        <translation>{file} wird nicht verwendet: {reason}</translation>
    </message>
    <message>
        <source>this seat follows {source}; `noc-app enrol --leave` ends that</source>
        <translation>dieser Platz folgt {source}; `noc-app enrol --leave` beendet das</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>Weg ins Netz</translation>
    </message>
    <message>
        <source>name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>the gateway {address} does not answer</source>
        <translation>das Gateway {address} antwortet nicht</translation>
    </message>
    <message>
        <source>this machine has no way out: its network is down or unplugged</source>
        <translation>dieser Rechner hat keinen Weg ins Netz: Netzwerk ausgefallen oder Kabel gezogen</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} und {count} weitere</translation>
    </message>
    <message>
        <source>the name server does not know {name}: it is down or cannot be reached</source>
        <translation>der Nameserver kennt {name} nicht: er ist ausgefallen oder nicht erreichbar</translation>
    </message>
    <message>
        <source>the proxy {address} does not answer</source>
        <translation>der Proxy {address} antwortet nicht</translation>
    </message>
    <message>
        <source>nobody is told of anything, because there is no journal to write it down in first</source>
        <translation>niemandem wird etwas gemeldet, da es kein Journal gibt, um es zuerst festzuhalten</translation>
    </message>
    <message>
        <source>{target} is not polled now</source>
        <translation>{target} wird nicht abgefragt</translation>
    </message>
    <message>
        <source>is another pack than the one whose sha256 is configured</source>
        <translation>ist ein anderes Paket als das mit dem konfigurierten sha256</translation>
    </message>
    <message>
        <source>This seat has no profile yet: {reason}</source>
        <translation>Dieser Platz hat noch kein Profil: {reason}</translation>
    </message>
    <message>
        <source>The profile is not up to date: {reason}. The last good one is used</source>
        <translation>Das Profil ist nicht aktuell: {reason}. Das letzte gute gilt</translation>
    </message>
    <message>
        <source>The profile is not up to date: {reason}. The last good one of {age} ago is used</source>
        <translation>Das Profil ist nicht aktuell: {reason}. Das letzte gute von vor {age} gilt</translation>
    </message>
    <message>
        <source>{source} cannot be read: {reason}</source>
        <translation>{source} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>write an address that begins with https://, or the path of a file</source>
        <translation>eine Adresse mit https:// am Anfang oder den Pfad einer Datei schreiben</translation>
    </message>
    <message>
        <source>{source} answered {said}</source>
        <translation>{source} antwortete {said}</translation>
    </message>
    <message>
        <source>there is no such incident any more</source>
        <translation>diese Störung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the key of the audit {path} cannot be kept: {reason}</source>
        <translation>der Schlüssel des Audits {path} lässt sich nicht ablegen: {reason}</translation>
    </message>
    <message>
        <source>No target here carries logs</source>
        <translation>Kein Ziel hier führt Logs</translation>
    </message>
    <message>
        <source>This series names no host and no service whose lines could be looked for</source>
        <translation>Diese Reihe nennt keinen Host und keinen Dienst, dessen Zeilen zu suchen wären</translation>
    </message>
    <message>
        <source>That moment has not been yet</source>
        <translation>Dieser Zeitpunkt kommt erst noch</translation>
    </message>
    <message>
        <source>a bug, see the log of this program</source>
        <translation>ein Programmfehler, siehe das Log dieses Programms</translation>
    </message>
    <message>
        <source>this maintenance is over already</source>
        <translation>diese Wartung ist schon vorbei</translation>
    </message>
    <message>
        <source>say why: planned work needs a reason</source>
        <translation>geplante Arbeit braucht einen Grund</translation>
    </message>
    <message>
        <source>it must end later than it begins, and later than now</source>
        <translation>das Ende muss nach dem Beginn und in der Zukunft liegen</translation>
    </message>
    <message>
        <source>it may last 30 days at most; write what lasts longer into the configuration</source>
        <translation>höchstens 30 Tage; was länger dauert, in die Konfiguration schreiben</translation>
    </message>
    <message>
        <source>not delivered yet: {reason}</source>
        <translation>noch nicht zugestellt: {reason}</translation>
    </message>
    <message>
        <source>given up after a day: {reason}</source>
        <translation>nach einem Tag aufgegeben: {reason}</translation>
    </message>
    <message>
        <source>{rule} is not understood and tells nobody: {reason}</source>
        <translation>{rule} ist unverständlich und meldet niemandem: {reason}</translation>
    </message>
    <message>
        <source>this note was taken back already</source>
        <translation>diese Notiz wurde schon zurückgenommen</translation>
    </message>
    <message>
        <source>a note needs words</source>
        <translation>eine Notiz braucht Worte</translation>
    </message>
    <message>
        <source>the Airflow user has the role {role}, this needs {needed}</source>
        <translation>der Airflow-Benutzer hat die Rolle {role}, dies braucht {needed}</translation>
    </message>
    <message>
        <source>the owner of the application key lacks the permission {permission}</source>
        <translation>dem Besitzer des Anwendungsschlüssels fehlt das Recht {permission}</translation>
    </message>
    <message>
        <source>permissions of {product}</source>
        <translation>Rechte von {product}</translation>
    </message>
    <message>
        <source>the socket has the level {level}, this needs {needed}</source>
        <translation>der Socket hat die Stufe {level}, nötig ist {needed}</translation>
    </message>
    <message>
        <source>the service account lacks the permission {permission}</source>
        <translation>dem Dienstkonto fehlt das Recht {permission}</translation>
    </message>
    <message>
        <source>scopes of {product}</source>
        <translation>Scopes von {product}</translation>
    </message>
    <message>
        <source>nobody is told anything there</source>
        <translation>dort wird niemandem etwas gesagt</translation>
    </message>
    <message>
        <source>a message whose answer was lost may be sent twice</source>
        <translation>eine Nachricht, deren Antwort verloren ging, kann doppelt gesendet werden</translation>
    </message>
    <message>
        <source>make a new token there and put it where the place {id} of `notify:` says</source>
        <translation>dort einen neuen Token anlegen und ihn dort ablegen, wo der Ort {id} von `notify:` es sagt</translation>
    </message>
    <message>
        <source>{id} lacks the permission {permission}: {what}</source>
        <translation>{id} fehlt das Recht {permission}: {what}</translation>
    </message>
    <message>
        <source>give the app of the place {id} the permission {permission}, and install it again</source>
        <translation>der App des Ortes {id} das Recht {permission} geben und sie neu installieren</translation>
    </message>
    <message>
        <source>{id} lets us tell people</source>
        <translation>{id} lässt uns Leuten Bescheid sagen</translation>
    </message>
    <message>
        <source>a note has at most {most} characters</source>
        <translation>eine Notiz hat höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>a note stands at most a day ahead</source>
        <translation>eine Notiz steht höchstens einen Tag voraus</translation>
    </message>
    <message>
        <source>only {owner} takes this note back</source>
        <translation>nur {owner} nimmt diese Notiz zurück</translation>
    </message>
    <message>
        <source>a demo reaches nothing but its own estate</source>
        <translation>eine Demo erreicht nichts außer ihrer eigenen Umgebung</translation>
    </message>
    <message>
        <source>this target has no address</source>
        <translation>dieses Ziel hat keine Adresse</translation>
    </message>
    <message>
        <source>not sent: waits on this desk until the shared journal is reached again</source>
        <translation>nicht gesendet: wartet an diesem Pult, bis das gemeinsame Journal wieder erreichbar ist</translation>
    </message>
    <message>
        <source>not queued: what hides alerts, or ends that, would begin at a moment that nobody chose</source>
        <translation>nicht vorgemerkt: was Alarme verbirgt oder das beendet, begänne zu einem Zeitpunkt, den niemand wählte</translation>
    </message>
    <message>
        <source>Not done after the connection came back: {what}</source>
        <translation>Nach Rückkehr der Verbindung nicht ausgeführt: {what}</translation>
    </message>
    <message>
        <source>Queued, not sent: {names} and {count} more</source>
        <translation>Vorgemerkt, ungesendet: {names} und {count} weitere</translation>
    </message>
    <message>
        <source>Queued, not sent: {names}</source>
        <translation>Vorgemerkt, ungesendet: {names}</translation>
    </message>
    <message>
        <source>the note “{words}”</source>
        <translation>die Notiz „{words}“</translation>
    </message>
    <message>
        <source>{who} has given it to nobody since then</source>
        <translation>{who} hat die Zuweisung seither aufgehoben</translation>
    </message>
    <message>
        <source>{who} has given it to {other} since then</source>
        <translation>{who} hat ihn seither {other} zugewiesen</translation>
    </message>
    <message>
        <source>the anchor of the audit {path} cannot be read: {reason}</source>
        <translation>der Anker des Audits {path} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>the anchor of the audit {path} cannot be written: {reason}</source>
        <translation>der Anker des Audits {path} lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>without its key the audit cannot be verified; see `audit:` in the configuration</source>
        <translation>ohne seinen Schlüssel ist das Audit nicht prüfbar; siehe `audit:` in der Konfiguration</translation>
    </message>
    <message>
        <source>the journal {path} cannot be used: {reason}</source>
        <translation>das Journal {path} ist nicht nutzbar: {reason}</translation>
    </message>
    <message>
        <source>no journal: {folder} cannot be made ({reason})</source>
        <translation>kein Journal: {folder} lässt sich nicht anlegen ({reason})</translation>
    </message>
    <message>
        <source>no journal: {folder} is not writable</source>
        <translation>kein Journal: {folder} ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>no journal: {path} is not a file that can be written</source>
        <translation>kein Journal: {path} ist keine beschreibbare Datei</translation>
    </message>
    <message>
        <source>make it writable for this user, or name another file under `journal:` in the configuration</source>
        <translation>für diesen Benutzer beschreibbar machen oder eine andere Datei unter `journal:` in der Konfiguration nennen</translation>
    </message>
    <message>
        <source>it was set aside as {path}</source>
        <translation>es wurde beiseitegelegt als {path}</translation>
    </message>
    <message>
        <source>there is no backup: the journal starts empty, acknowledgements held here are lost</source>
        <translation>es gibt keine Sicherung: das Journal beginnt leer, hier geführte Bestätigungen sind verloren</translation>
    </message>
    <message>
        <source>the backup {trouble} too: the journal starts empty, acknowledgements held here are lost</source>
        <translation>auch die Sicherung {trouble}: das Journal beginnt leer, hier geführte Bestätigungen sind verloren</translation>
    </message>
    <message>
        <source>the backup of {time} was restored; what came later is not in it</source>
        <translation>die Sicherung von {time} wurde wiederhergestellt; Späteres fehlt darin</translation>
    </message>
    <message>
        <source>cannot be used ({reason})</source>
        <translation>ist nicht nutzbar ({reason})</translation>
    </message>
    <message>
        <source>the journal is closed</source>
        <translation>das Journal ist geschlossen</translation>
    </message>
    <message>
        <source>{count} alert events were lost</source>
        <translation>{count} Alarmereignisse gingen verloren</translation>
    </message>
    <message>
        <source>{reason} (since {time})</source>
        <translation>{reason} (seit {time})</translation>
    </message>
    <message>
        <source>without the key of the audit nothing can be done in a shared journal; give {example}</source>
        <translation>ohne den Schlüssel des Audits geht in einem gemeinsamen Journal nichts; angeben: {example}</translation>
    </message>
    <message>
        <source>the shared journal is not made yet: run noc-app journal init</source>
        <translation>das gemeinsame Journal ist noch nicht angelegt: noc-app journal init ausführen</translation>
    </message>
    <message>
        <source>the shared journal is of version {version}, this program of {own}: here it only shows and leads nothing; bring both to the same version</source>
        <translation>das gemeinsame Journal hat Version {version}, dieses Programm {own}: es zeigt hier nur an und führt nichts; beide auf dieselbe Version bringen</translation>
    </message>
    <message>
        <source>this journal is not shared: nothing waits</source>
        <translation>dieses Journal ist nicht gemeinsam: nichts wartet</translation>
    </message>
    <message>
        <source>the audit was changed behind our back: entry {entry} is not the one that {path} knows; run noc-app audit verify</source>
        <translation>das Audit wurde hinter unserem Rücken geändert: Eintrag {entry} ist nicht der, den {path} kennt; noc-app audit verify ausführen</translation>
    </message>
    <message>
        <source>already acknowledged by {who} at {time}</source>
        <translation>bereits bestätigt von {who} um {time}</translation>
    </message>
    <message>
        <source>it knows hosts alone, and the series names none</source>
        <translation>es kennt nur Hosts, und die Reihe nennt keinen</translation>
    </message>
    <message>
        <source>it knows addresses alone, and the series names none</source>
        <translation>es kennt nur Adressen, und die Reihe nennt keine</translation>
    </message>
    <message>
        <source>a condition needs the name of a label</source>
        <translation>eine Bedingung braucht den Namen eines Labels</translation>
    </message>
    <message>
        <source>{given} is no condition on a label; write NAME=VALUE, NAME!=, NAME=~ or NAME!~</source>
        <translation>{given} ist keine Bedingung an ein Label; NAME=VALUE, NAME!=, NAME=~ oder NAME!~ schreiben</translation>
    </message>
    <message>
        <source>{given} are no conditions on labels</source>
        <translation>{given} sind keine Bedingungen an Labels</translation>
    </message>
    <message>
        <source>{given} is no expression: {reason}</source>
        <translation>{given} ist kein Ausdruck: {reason}</translation>
    </message>
    <message>
        <source>inhibit rule {place}</source>
        <translation>Inhibit-Regel {place}</translation>
    </message>
    <message>
        <source>the alert cleared</source>
        <translation>der Alarm ist beendet</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>neu angefragt</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>asked again by the same operator</source>
        <translation>vom selben Operator erneut angefragt</translation>
    </message>
    <message>
        <source>asked for on another desk</source>
        <translation>an einem anderen Pult angefragt</translation>
    </message>
    <message>
        <source>the alert cleared meanwhile</source>
        <translation>der Alarm ist inzwischen beendet</translation>
    </message>
    <message>
        <source>kept on this board: the backend takes no comments</source>
        <translation>auf diesem Board behalten: das Backend nimmt keine Kommentare an</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>in the shared journal now; sent as soon as a poll shows that nobody has it</source>
        <translation>jetzt im gemeinsamen Journal; gesendet, sobald eine Abfrage zeigt, dass niemand ihn hat</translation>
    </message>
    <message>
        <source>held on this board: the backend knows no acknowledgement</source>
        <translation>auf diesem Board geführt: das Backend kennt keine Bestätigung</translation>
    </message>
    <message>
        <source>lapsed: the severity rose or it fired again</source>
        <translation>verfallen: Schweregrad stieg oder Alarm löste erneut aus</translation>
    </message>
    <message>
        <source>it was asked to look again; its next answer shows what it found</source>
        <translation>erneutes Prüfen angefragt; die nächste Antwort zeigt das Ergebnis</translation>
    </message>
    <message>
        <source>its time was over before the backend showed it</source>
        <translation>die Zeit war vorbei, bevor das Backend es zeigte</translation>
    </message>
    <message>
        <source>nobody knows whether it was asked; ask again</source>
        <translation>unklar, ob angefragt wurde; erneut anfragen</translation>
    </message>
    <message>
        <source>the backend took it; whether it worked cannot be read back there</source>
        <translation>das Backend nahm es an; ob es wirkte, lässt sich dort nicht ablesen</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived; it was not sent again</source>
        <translation>unklar, ob es ankam; es wurde nicht erneut gesendet</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived, and the backend does not show it; it was not sent again</source>
        <translation>unklar, ob es ankam, und das Backend zeigt es nicht; es wurde nicht erneut gesendet</translation>
    </message>
    <message>
        <source>the backend accepted it but does not show it; it may have been removed there</source>
        <translation>das Backend akzeptierte es, zeigt es aber nicht; evtl. wurde es dort entfernt</translation>
    </message>
    <message>
        <source>the backend took it but does not show it</source>
        <translation>das Backend nahm es an, zeigt es aber nicht</translation>
    </message>
    <message>
        <source>its time was over before this desk was connected again</source>
        <translation>die Zeit war vorbei, bevor dieses Pult wieder verbunden war</translation>
    </message>
    <message>
        <source>the severity rose</source>
        <translation>der Schweregrad stieg</translation>
    </message>
    <message>
        <source>the backend accepted it but still shows what was to end</source>
        <translation>das Backend akzeptierte es, zeigt aber weiter, was enden sollte</translation>
    </message>
    <message>
        <source>the backend took it but still shows the alert</source>
        <translation>das Backend nahm es an, zeigt den Alarm aber weiter</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>zurückgenommen von {who}</translation>
    </message>
    <message>
        <source>taken from the shelf by {who}</source>
        <translation>zurückgeholt von {who}</translation>
    </message>
    <message>
        <source>undone by {who}</source>
        <translation>widerrufen von {who}</translation>
    </message>
    <message>
        <source>its acknowledgement ended</source>
        <translation>die Bestätigung endete</translation>
    </message>
    <message>
        <source>acknowledgement none</source>
        <translation>keine Bestätigung</translation>
    </message>
    <message>
        <source>acknowledgement requested</source>
        <translation>Bestätigung angefragt</translation>
    </message>
    <message>
        <source>acknowledgement confirmed</source>
        <translation>Bestätigung übernommen</translation>
    </message>
    <message>
        <source>acknowledgement rejected</source>
        <translation>Bestätigung abgelehnt</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>niemandem zugewiesen</translation>
    </message>
    <message>
        <source>comment: {words}</source>
        <translation>Kommentar: {words}</translation>
    </message>
    <message>
        <source>acknowledgement ends at {time}</source>
        <translation>Bestätigung endet um {time}</translation>
    </message>
    <message>
        <source>silence ends at {time}</source>
        <translation>Stummschaltung endet um {time}</translation>
    </message>
    <message>
        <source>shelf ends at {time}</source>
        <translation>Parken endet um {time}</translation>
    </message>
    <message>
        <source>maintenance ends at {time}</source>
        <translation>Wartung endet um {time}</translation>
    </message>
    <message>
        <source>acknowledgement by {who} ends at {time}</source>
        <translation>Bestätigung durch {who} endet um {time}</translation>
    </message>
    <message>
        <source>silence by {who} ends at {time}</source>
        <translation>Stummschaltung durch {who} endet um {time}</translation>
    </message>
    <message>
        <source>shelf by {who} ends at {time}</source>
        <translation>Parken durch {who} endet um {time}</translation>
    </message>
    <message>
        <source>maintenance by {who} ends at {time}</source>
        <translation>Wartung durch {who} endet um {time}</translation>
    </message>
    <message>
        <source>escalated to {who}</source>
        <translation>eskaliert an {who}</translation>
    </message>
    <message>
        <source>no longer silenced</source>
        <translation>nicht mehr stumm</translation>
    </message>
    <message>
        <source>no longer shelved</source>
        <translation>nicht mehr geparkt</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>reported again</source>
        <translation>erneut gemeldet</translation>
    </message>
    <message>
        <source>severity rose</source>
        <translation>Schweregrad stieg</translation>
    </message>
    <message>
        <source>its time on the shelf is over</source>
        <translation>die Parkzeit ist vorbei</translation>
    </message>
    <message>
        <source>shelved: {reason}</source>
        <translation>geparkt: {reason}</translation>
    </message>
    <message>
        <source>taken from the shelf</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>un-acknowledge requested</source>
        <translation>Rückgabe angefragt</translation>
    </message>
    <message>
        <source>not answered yet: {reason}</source>
        <translation>noch keine Antwort: {reason}</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>erholt</translation>
    </message>
    <message>
        <source>series vanished</source>
        <translation>Reihe verschwunden</translation>
    </message>
    <message>
        <source>rule deleted</source>
        <translation>Regel gelöscht</translation>
    </message>
    <message>
        <source>target removed</source>
        <translation>Ziel entfernt</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>the alert has no labels, so a silence would hide every alert</source>
        <translation>der Alarm hat keine Labels, eine Stummschaltung würde jeden Alarm verbergen</translation>
    </message>
    <message>
        <source>at least one condition is needed</source>
        <translation>mindestens eine Bedingung ist nötig</translation>
    </message>
    <message>
        <source>these conditions hold for alerts without any of the labels too: every alert would be hidden</source>
        <translation>diese Bedingungen gelten auch für Alarme ohne die Labels: jeder Alarm würde verborgen</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>Never: the configuration forbids it (ack, endless)</source>
        <translation>Nie: die Konfiguration verbietet es (ack, endless)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Bestätigen: {title}</translation>
    </message>
    <message>
        <source>Assign {group} to me</source>
        <translation>{group} mir zuweisen</translation>
    </message>
    <message>
        <source>Assign it to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n</source>
        <translation>
            <numerusform>%n bestätigen</numerusform>
            <numerusform>%n bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The wall keeps showing the alert, with your name, until it clears.</source>
        <translation>Die Wand zeigt den Alarm mit Ihrem Namen weiter an, bis er endet.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Alert me again if not fixed in</source>
        <translation>Erneut alarmieren, falls nicht behoben in</translation>
    </message>
    <message>
        <source>Shift A skips this, Z undoes</source>
        <translation>Umschalt A überspringt, Z widerruft</translation>
    </message>
    <message numerus="yes">
        <source>Also acknowledge the %n other alerts in {group}</source>
        <translation>
            <numerusform>Auch den %n weiteren Alarm in {group} bestätigen</numerusform>
            <numerusform>Auch die %n weiteren Alarme in {group} bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Also acknowledge the other alert in {group}</source>
        <translation>Auch den anderen Alarm in {group} bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Also acknowledge the %n other alerts that are marked</source>
        <translation>
            <numerusform>Auch den %n weiteren markierten Alarm bestätigen</numerusform>
            <numerusform>Auch die %n weiteren markierten Alarme bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Also acknowledge the other alert that is marked</source>
        <translation>Auch den anderen markierten Alarm bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n systems</source>
        <translation>
            <numerusform>%n System durchsuchen</numerusform>
            <numerusform>%n Systeme durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>A note is written on the chart of a signal: open one first</source>
        <translation>Eine Notiz steht am Diagramm eines Signals: erst eines öffnen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>as they came. {why}</source>
        <translation>wie eingetroffen. {why}</translation>
    </message>
    <message>
        <source>Put the cursor on a moment of the chart: lines around it are looked for</source>
        <translation>Cursor auf einen Zeitpunkt des Diagramms setzen: Zeilen um ihn werden gesucht</translation>
    </message>
    <message>
        <source>Logs around {time}</source>
        <translation>Logs um {time}</translation>
    </message>
    <message>
        <source>looking for lines …</source>
        <translation>Zeilen werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the nearest %n line(s) of more</source>
        <translation>
            <numerusform>die nächste %n Zeile von mehr</numerusform>
            <numerusform>die nächsten %n Zeilen von mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} from {targets}</source>
        <translation>{count} von {targets}</translation>
    </message>
    <message>
        <source>{first}. {more}</source>
        <translation>{first}. {more}</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>note here</source>
        <translation>Notiz hier</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>A signal</source>
        <translation>Ein Signal</translation>
    </message>
    <message>
        <source>{count} of {all} acknowledged, by {who}</source>
        <translation>{count} von {all} bestätigt, von {who}</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Gewähltes öffnen</translation>
    </message>
    <message>
        <source>Mark several</source>
        <translation>Mehrere markieren</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite</translation>
    </message>
    <message>
        <source>Nobody told what was logged between {start} and {end}</source>
        <translation>Niemand sagte, was von {start} bis {end} protokolliert wurde</translation>
    </message>
    <message>
        <source>No log lines about {names} between {start} and {end}</source>
        <translation>Keine Logzeilen zu {names} von {start} bis {end}</translation>
    </message>
    <message>
        <source>No log lines between {start} and {end}</source>
        <translation>Keine Logzeilen von {start} bis {end}</translation>
    </message>
    <message>
        <source>{target} did not tell all: {reason}</source>
        <translation>{target} sagte nicht alles: {reason}</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Logzeilen</translation>
    </message>
    <message>
        <source>What happened, such as: deploy 4.2 begun</source>
        <translation>Was geschah, etwa: Deploy 4.2 begonnen</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>Notiz um {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n more here: a shorter time tells them apart</source>
        <translation>
            <numerusform>%n weitere hier: eine kürzere Zeit trennt sie</numerusform>
            <numerusform>%n weitere hier: eine kürzere Zeit trennt sie</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} ({who}, {time})</source>
        <translation>{words} ({who}, {time})</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: {words}</source>
        <translation>Zurücknehmen: {words}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The comment is sent in {seconds} s</source>
        <translation>Der Kommentar wird in {seconds} s gesendet</translation>
    </message>
    <message>
        <source>Escalated in {seconds} s</source>
        <translation>In {seconds} s eskaliert</translation>
    </message>
    <message>
        <source>The backend is told in {seconds} s that it is over</source>
        <translation>In {seconds} s wird dem Backend die Lösung gemeldet</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) here</source>
        <translation>
            <numerusform>%n weitere Notiz hier</numerusform>
            <numerusform>%n weitere Notizen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>write how long until now, such as 3h, or two times with a dash between</source>
        <translation>Dauer bis jetzt eingeben, etwa 3h, oder zwei Zeiten mit Strich dazwischen</translation>
    </message>
    <message>
        <source>that has not been yet</source>
        <translation>das liegt noch in der Zukunft</translation>
    </message>
    <message>
        <source>the second time must be after the first</source>
        <translation>die zweite Zeit muss nach der ersten liegen</translation>
    </message>
    <message>
        <source>{moment} is not a time</source>
        <translation>{moment} ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Note kept: {words}</source>
        <translation>Notiz behalten: {words}</translation>
    </message>
    <message>
        <source>Not sent yet, waits on this desk: {words}</source>
        <translation>Noch ungesendet, wartet an diesem Pult: {words}</translation>
    </message>
    <message>
        <source>Note taken back: {words}</source>
        <translation>Notiz zurückgenommen: {words}</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Kommentiert</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Services asked from this machine over HTTP, TCP, TLS, DNS and ICMP.</source>
        <translation>Dienste, von diesem Rechner aus über HTTP, TCP, TLS, DNS und ICMP abgefragt.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Processor, memory, file systems, disks and network, read with psutil.</source>
        <translation>Prozessor, RAM, Dateisysteme, Disks und Netz, gelesen mit psutil.</translation>
    </message>
    <message>
        <source>Alerts and silences. An acknowledgement is a silence of exactly this alert.</source>
        <translation>Alarme und Stummschaltungen. Eine Bestätigung schaltet genau diesen Alarm stumm.</translation>
    </message>
    <message>
        <source>Monitors by group with what mutes them, metrics of your own, incidents; downtimes and events made here.</source>
        <translation>Monitore je Gruppe und was sie stummschaltet, eigene Metriken, Störungen; hier erstellte Downtimes und Events.</translation>
    </message>
    <message>
        <source>The health of the cluster as alerts, its nodes, and figures of searches and ES|QL.</source>
        <translation>Der Zustand des Clusters als Alarme, seine Knoten und Werte aus Suchen und ES|QL.</translation>
    </message>
    <message>
        <source>The alerts of its own rules with silences, rules that cannot be evaluated, and queries of its data sources.</source>
        <translation>Alarme der eigenen Regeln mit Stummschaltungen, nicht auswertbare Regeln und Abfragen der Datenquellen.</translation>
    </message>
    <message>
        <source>HAProxy over its statistics page: which servers are up, what waits, what fails.</source>
        <translation>HAProxy über seine Statistikseite: welche Server laufen, was wartet, was scheitert.</translation>
    </message>
    <message>
        <source>What the statistics page says, how full the process is, and servers in and out.</source>
        <translation>Was die Statistikseite zeigt, wie voll der Prozess ist; Server herausnehmen und zurückholen.</translation>
    </message>
    <message>
        <source>Any backend that answers with JSON: paths of RFC 9535 pick values, labels and times out of one document.</source>
        <translation>Jedes Backend, das mit JSON antwortet: Pfade nach RFC 9535 holen Werte, Labels und Zeiten aus einem Dokument.</translation>
    </message>
    <message>
        <source>Hosts and services with their problems, acknowledgements and downtimes, and how late its checks are.</source>
        <translation>Hosts und Dienste mit Problemen, Bestätigungen und Downtimes, und wie spät die Prüfungen sind.</translation>
    </message>
    <message>
        <source>Queries in InfluxQL, Flux or SQL to signals, and the checks of an InfluxDB 2 to alerts.</source>
        <translation>Abfragen in InfluxQL, Flux oder SQL werden Signale, die Prüfungen eines InfluxDB 2 Alarme.</translation>
    </message>
    <message>
        <source>Its rules as alerts, those that fail or are late, and muting, unmuting, stopping and starting a rule.</source>
        <translation>Die Regeln als Alarme, auch fehlerhafte und späte; Regeln stummschalten, wieder melden lassen, stoppen und starten.</translation>
    </message>
    <message>
        <source>Nodes, pods, workloads and events; restart, scale and cordon.</source>
        <translation>Knoten, Pods, Workloads und Events; neu starten, skalieren und sperren.</translation>
    </message>
    <message>
        <source>What goes through its pipelines, what waits in them, and what its health report says.</source>
        <translation>Was durch die Pipelines läuft, was darin wartet und was der Health-Report sagt.</translation>
    </message>
    <message>
        <source>Open issues, entities that call or went silent, NRQL of your own; acknowledge, give back, resolve.</source>
        <translation>Offene Issues, alarmierende oder verstummte Entitäten, eigenes NRQL; bestätigen, zurückgeben, lösen.</translation>
    </message>
    <message>
        <source>Requests and connections of the free page, and upstreams with their servers of the commercial API.</source>
        <translation>Anfragen und Verbindungen der freien Seite, Upstreams mit ihren Servern aus der kommerziellen API.</translation>
    </message>
    <message>
        <source>Is it there, connections, locks, replication, cache, query time; cancels and ends sessions.</source>
        <translation>Erreichbarkeit, Verbindungen, Sperren, Replikation, Cache, Abfragezeit; bricht Abfragen ab, beendet Sitzungen.</translation>
    </message>
    <message>
        <source>Prometheus and other PromQL stores: queries to signals, rules to alerts, scrape targets to evidence.</source>
        <translation>Prometheus und andere PromQL-Speicher: Abfragen werden Signale, Regeln Alarme, Scrape-Ziele Belege.</translation>
    </message>
    <message>
        <source>Queries of your own to signals, in transactions that only read.</source>
        <translation>Eigene Abfragen als Signale, in Transaktionen, die nur lesen.</translation>
    </message>
    <message>
        <source>This board hears what applications send, as a StatsD daemon would.</source>
        <translation>Dieses Board empfängt, was Anwendungen senden, wie ein StatsD-Daemon.</translation>
    </message>
    <message>
        <source>Whether it is well, what it could not read, and the levels of its gauges.</source>
        <translation>Ob er gesund ist, was er nicht lesen konnte, und die Stände seiner Gauges.</translation>
    </message>
    <message>
        <source>PromQL queries to signals. Its alerts are at vmalert, which is a target of its own.</source>
        <translation>PromQL-Abfragen als Signale. Die Alarme liegen bei vmalert, einem eigenen Ziel.</translation>
    </message>
    <message>
        <source>The alerts of its rules, and which of the rules say nothing.</source>
        <translation>Die Alarme seiner Regeln, und welche Regeln nichts melden.</translation>
    </message>
    <message>
        <source>Open problems with their owners and maintenances, reachable hosts, and whether its server is alive at all.</source>
        <translation>Offene Probleme mit Zuständigen und Wartungen, erreichbare Hosts, und ob der Server überhaupt lebt.</translation>
    </message>
    <message>
        <source>Open incidents with their owners, who is on call, and policies that nobody answers for.</source>
        <translation>Offene Störungen mit Zuständigen, wer Rufdienst hat, und unbesetzte Richtlinien.</translation>
    </message>
    <message>
        <source>Sign-ins of a machine, from its authentication log or its systemd journal: who failed, how often, from where.</source>
        <translation>Anmeldungen an einem Rechner, aus Authentifizierungslog oder systemd-Journal: wer scheiterte, wie oft, von wo.</translation>
    </message>
    <message>
        <source>Open alerts, and hosts that are silent, contained or run with reduced functions.</source>
        <translation>Offene Alarme und Hosts, die stumm oder isoliert sind oder eingeschränkt laufen.</translation>
    </message>
    <message>
        <source>Who signs in to a realm, who fails, who attacks, and which accounts it has locked.</source>
        <translation>Wer sich an einem Realm anmeldet, wer scheitert, wer angreift und welche Konten er gesperrt hat.</translation>
    </message>
    <message>
        <source>Which rules of a Linux firewall deny how much, which match, and which never did.</source>
        <translation>Welche Regeln einer Linux-Firewall wie viel abweisen, welche greifen und welche nie.</translation>
    </message>
    <message>
        <source>Splunk with Enterprise Security: open notables, detection searches that fail, and splunkd&apos;s own health.</source>
        <translation>Splunk mit Enterprise Security: offene Notables, fehlerhafte Erkennungssuchen und die Gesundheit von splunkd.</translation>
    </message>
    <message>
        <source>What its signatures found, what it blocked, and whether it sees all of the traffic.</source>
        <translation>Was die Signaturen fanden, was blockiert wurde und ob aller Verkehr gesehen wird.</translation>
    </message>
    <message>
        <source>Agents that fell silent, the manager&apos;s own daemons, and from its indexer alerts, sign-ins and vulnerabilities.</source>
        <translation>Verstummte Agenten, die Daemons des Managers und aus dem Indexer Alarme, Anmeldungen und Schwachstellen.</translation>
    </message>
    <message>
        <source>Open errors, sessions and users without a crash; fix, assign, comment.</source>
        <translation>Offene Fehler, absturzfreie Sitzungen und Nutzer; beheben, zuweisen, kommentieren.</translation>
    </message>
    <message>
        <source>Open crashes and hangs, users and sessions without a crash by version; close and note.</source>
        <translation>Offene Abstürze und Hänger, absturzfreie Nutzer und Sitzungen je Version; schließen und notieren.</translation>
    </message>
    <message>
        <source>Users without a crash, hangs, slow starts, wake locks, by day; anomalies as alerts.</source>
        <translation>Absturzfreie Nutzer, Hänger, träge Starts, Wake Locks, tageweise; Anomalien als Alarme.</translation>
    </message>
    <message>
        <source>HTTP archives and packet captures in a watched folder, read into network performance.</source>
        <translation>HTTP-Archive und Paketmitschnitte aus einem überwachten Ordner, ausgewertet zur Netzleistung.</translation>
    </message>
    <message>
        <source>Unresolved issues, sessions without a crash by release, scheduled jobs; resolve and assign.</source>
        <translation>Ungelöste Issues, absturzfreie Sitzungen je Release, geplante Jobs; lösen und zuweisen.</translation>
    </message>
    <message>
        <source>Which pipelines are late, failed and running, and whether anything runs at all.</source>
        <translation>Welche Pipelines spät sind, fehlschlugen oder laufen, und ob überhaupt etwas läuft.</translation>
    </message>
    <message>
        <source>The newest validation of each suite and table, from the files that it leaves behind.</source>
        <translation>Die neueste Validierung jeder Suite und Tabelle, aus den Dateien, die sie hinterlässt.</translation>
    </message>
    <message>
        <source>How good the models are that serve, how far what arrives has drifted, and which trainings failed.</source>
        <translation>Wie gut die aktiven Modelle sind, wie weit ihre Eingaben driften und welche Trainings scheiterten.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>lower-case letters, digits and hyphens; unique</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche; eindeutig</translation>
    </message>
    <message>
        <source>the name on the board; the id if empty</source>
        <translation>der Name auf dem Board; leer: die ID</translation>
    </message>
    <message>
        <source>Ask every</source>
        <translation>Abfragen alle</translation>
    </message>
    <message>
        <source>poll interval</source>
        <translation>Abfrageintervall</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Antwort binnen</translation>
    </message>
    <message>
        <source>total time for one poll</source>
        <translation>Gesamtzeit einer Abfrage</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>why this target is not polled; empty means it is</source>
        <translation>Grund, dieses Ziel nicht abzufragen; leer: wird abgefragt</translation>
    </message>
    <message>
        <source>added to every signal of this target</source>
        <translation>kommt zu jedem Signal dieses Ziels hinzu</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <source>mount points to show, such as / or /srv/*</source>
        <translation>zu zeigende Mountpunkte, etwa / oder /srv/*</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>disks to show, such as sda or nvme*</source>
        <translation>zu zeigende Disks, etwa sda oder nvme*</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>network interfaces to show, such as eth*</source>
        <translation>zu zeigende Netzwerk-Interfaces, etwa eth*</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>what is asked, each with a name: http, tcp, tls, dns or icmp</source>
        <translation>was geprüft wird, je mit Namen: http, tcp, tls, dns oder icmp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>base address; a path prefix is kept</source>
        <translation>Basisadresse; ein Pfadpräfix bleibt erhalten</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>what shows who asks</source>
        <translation>wie es sich ausweist</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>A header of its own</source>
        <translation>Ein eigener Header</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>its name, such as X-Api-Key</source>
        <translation>sein Name, etwa X-Api-Key</translation>
    </message>
    <message>
        <source>where its value is kept</source>
        <translation>wo sein Wert liegt</translation>
    </message>
    <message>
        <source>Word before it</source>
        <translation>Wort davor</translation>
    </message>
    <message>
        <source>word before the value, such as Token or ApiKey</source>
        <translation>Wort vor dem Wert, etwa Token oder ApiKey</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Vertraute CA</translation>
    </message>
    <message>
        <source>PEM file of the authorities to trust in place of the system&apos;s</source>
        <translation>PEM-Datei der CAs, denen statt der des Systems vertraut wird</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>PEM file, where it asks for one</source>
        <translation>PEM-Datei, falls eins verlangt wird</translation>
    </message>
    <message>
        <source>Key of our certificate</source>
        <translation>Zertifikatsschlüssel</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM-Datei</translation>
    </message>
    <message>
        <source>Name in its certificate</source>
        <translation>Name im Zertifikat</translation>
    </message>
    <message>
        <source>if it is not that of the address</source>
        <translation>falls anders als in der Adresse</translation>
    </message>
    <message>
        <source>Check who it is</source>
        <translation>Identität prüfen</translation>
    </message>
    <message>
        <source>off: anybody could answer, and the board says so</source>
        <translation>aus: jeder könnte antworten, und das Board zeigt das an</translation>
    </message>
    <message>
        <source>TLS at least</source>
        <translation>TLS mindestens</translation>
    </message>
    <message>
        <source>oldest version of TLS that is accepted</source>
        <translation>älteste akzeptierte TLS-Version</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Auf einmal</translation>
    </message>
    <message>
        <source>requests at a time</source>
        <translation>gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Largest answer, MB</source>
        <translation>Max. Antwort, MB</translation>
    </message>
    <message>
        <source>larger answers are refused</source>
        <translation>größere Antworten werden abgelehnt</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>ready mappings: blackbox_exporter, cadvisor, ddos, haproxy_exporter, kube_state_metrics, nginx_exporter, node_exporter, postgres_exporter</source>
        <translation>fertige Zuordnungen: blackbox_exporter, cadvisor, ddos, haproxy_exporter, kube_state_metrics, nginx_exporter, node_exporter, postgres_exporter</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>what is asked besides the packs</source>
        <translation>was außer den Paketen abgefragt wird</translation>
    </message>
    <message>
        <source>Series limit</source>
        <translation>Max. Reihen</translation>
    </message>
    <message>
        <source>series kept of one query</source>
        <translation>behaltene Reihen je Abfrage</translation>
    </message>
    <message>
        <source>take firing alerts from its rules</source>
        <translation>ausgelöste Alarme seiner Regeln übernehmen</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>Matcher</translation>
    </message>
    <message>
        <source>only these alerts, such as team=&quot;web&quot;</source>
        <translation>nur diese Alarme, etwa team=&quot;web&quot;</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>only alerts for receivers that match this expression</source>
        <translation>nur Alarme für Empfänger, auf die dieser Ausdruck passt</translation>
    </message>
    <message>
        <source>Only these hosts</source>
        <translation>Nur diese Hosts</translation>
    </message>
    <message>
        <source>an Icinga filter over host, such as &quot;linux&quot; in host.groups; all if empty</source>
        <translation>ein Icinga-Filter über host, etwa &quot;linux&quot; in host.groups; leer: alle</translation>
    </message>
    <message>
        <source>Soft problems too</source>
        <translation>Auch Soft-Probleme</translation>
    </message>
    <message>
        <source>show problems as warnings while Icinga still rechecks them</source>
        <translation>Probleme als Warnung zeigen, solange Icinga sie noch nachprüft</translation>
    </message>
    <message>
        <source>Sticky acknowledgements</source>
        <translation>Dauerhafte Bestätigung</translation>
    </message>
    <message>
        <source>keep an acknowledgement until the problem is over, whatever its state becomes meanwhile</source>
        <translation>Bestätigung behalten, bis das Problem vorbei ist, wie auch immer der Status zwischendurch wechselt</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>have Icinga notify its contacts of our acknowledgements</source>
        <translation>Icinga soll seinen Kontakten unsere Bestätigungen melden</translation>
    </message>
    <message>
        <source>Icinga Web</source>
        <translation>Icinga Web</translation>
    </message>
    <message>
        <source>address of Icinga Web, for links; none if empty</source>
        <translation>Adresse von Icinga Web, für Links; leer: keine</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>made under Users, API tokens</source>
        <translation>erstellt unter Benutzer, API-Token</translation>
    </message>
    <message>
        <source>Only these host groups</source>
        <translation>Nur diese Hostgruppen</translation>
    </message>
    <message>
        <source>by their full names; all that are visible if empty</source>
        <translation>mit vollem Namen; leer: alle sichtbaren</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Mindestschwere</translation>
    </message>
    <message>
        <source>0 not classified to 5 disaster</source>
        <translation>0 nicht klassifiziert bis 5 Katastrophe</translation>
    </message>
    <message>
        <source>Hosts up</source>
        <translation>Hosts aktiv</translation>
    </message>
    <message>
        <source>tell whether hosts are up from their interfaces; no where all are trappers</source>
        <translation>aus den Interfaces ablesen, ob Hosts aktiv sind; nein, wo alle Items Trapper sind</translation>
    </message>
    <message>
        <source>Most problems</source>
        <translation>Max. Probleme</translation>
    </message>
    <message>
        <source>the newest that are read in one poll</source>
        <translation>die neuesten, die je Abfrage gelesen werden</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>added to the address</source>
        <translation>an die Adresse angehängt</translation>
    </message>
    <message>
        <source>what follows the ? of the address</source>
        <translation>was nach dem ? der Adresse steht</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>POST only where it is a read</source>
        <translation>POST nur für reines Lesen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>sent as JSON by POST</source>
        <translation>per POST als JSON gesendet</translation>
    </message>
    <message>
        <source>Must be found</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>an answer in which one of these finds nothing is an error, such as $[?@.status == &apos;ok&apos;]</source>
        <translation>findet eines davon nichts, gilt die Antwort als Fehler, etwa $[?@.status == &apos;ok&apos;]</translation>
    </message>
    <message>
        <source>what is read</source>
        <translation>was gelesen wird</translation>
    </message>
    <message>
        <source>Most series</source>
        <translation>Max. Reihen</translation>
    </message>
    <message>
        <source>rows kept of one signal</source>
        <translation>behaltene Zeilen je Signal</translation>
    </message>
    <message>
        <source>Statistics page</source>
        <translation>Statistikseite</translation>
    </message>
    <message>
        <source>its address, such as http://lb-1:8404/stats</source>
        <translation>ihre Adresse, etwa http://lb-1:8404/stats</translation>
    </message>
    <message>
        <source>Runtime socket</source>
        <translation>Runtime-Socket</translation>
    </message>
    <message>
        <source>its path, such as /run/haproxy/admin.sock, or host:port</source>
        <translation>sein Pfad, etwa /run/haproxy/admin.sock, oder Host:Port</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>address of stub_status, such as http://web-1/nginx_status, or of the commercial API, up to /api</source>
        <translation>Adresse von stub_status, etwa http://web-1/nginx_status, oder der kommerziellen API, bis /api</translation>
    </message>
    <message>
        <source>What answers there</source>
        <translation>Was dort antwortet</translation>
    </message>
    <message>
        <source>the free page or the commercial API</source>
        <translation>die freie Seite oder die kommerzielle API</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>label of its signals; its name if empty</source>
        <translation>Label seiner Signale; leer: sein Name</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Abfragesprache</translation>
    </message>
    <message>
        <source>influxql for version 1, flux for 2, sql for 3</source>
        <translation>influxql für Version 1, flux für 2, sql für 3</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>of version 1 or 3</source>
        <translation>bei Version 1 oder 3</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>of version 2</source>
        <translation>bei Version 2</translation>
    </message>
    <message>
        <source>what is asked at each poll</source>
        <translation>was jeweils abgefragt wird</translation>
    </message>
    <message>
        <source>take the states of its checks as alerts; version 2</source>
        <translation>Status der Prüfungen als Alarme übernehmen; Version 2</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>what its data sources are asked</source>
        <translation>was die Datenquellen gefragt werden</translation>
    </message>
    <message>
        <source>what is searched at each poll</source>
        <translation>was jeweils gesucht wird</translation>
    </message>
    <message>
        <source>Log indices</source>
        <translation>Log-Indizes</translation>
    </message>
    <message>
        <source>indices whose log lines are shown beside a chart, such as logs-*,filebeat-*; none if empty</source>
        <translation>Indizes, deren Logzeilen neben Diagrammen stehen, etwa logs-*,filebeat-*; leer: keine</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>those that the token may read; all if empty</source>
        <translation>die das Token lesen darf; leer: alle</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Lauschen auf</translation>
    </message>
    <message>
        <source>address and port for UDP and TCP; 0.0.0.0 for every network</source>
        <translation>Adresse und Port für UDP und TCP; 0.0.0.0 für jedes Netz</translation>
    </message>
    <message>
        <source>Quiet at most</source>
        <translation>Max. Stille</translation>
    </message>
    <message>
        <source>how long nothing may be heard before this receiver is called blind</source>
        <translation>wie lange nichts kommen darf, bis dieser Empfänger als blind gilt</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>what of it supplies which signal</source>
        <translation>was davon welches Signal liefert</translation>
    </message>
    <message>
        <source>series kept of all that is heard</source>
        <translation>behaltene Reihen von allem Empfangenen</translation>
    </message>
    <message>
        <source>Admin port</source>
        <translation>Admin-Port</translation>
    </message>
    <message>
        <source>host:port of mgmt_port</source>
        <translation>Host:Port von mgmt_port</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Gauges</translation>
    </message>
    <message>
        <source>which gauge supplies which signal</source>
        <translation>welcher Gauge welches Signal liefert</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Logdatei</translation>
    </message>
    <message>
        <source>the file that syslog writes; /var/log/auth.log if empty; /var/log/secure on Red Hat</source>
        <translation>die Datei, in die syslog schreibt; leer: /var/log/auth.log; /var/log/secure bei Red Hat</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>read the systemd journal instead of a file</source>
        <translation>systemd-Journal statt einer Datei lesen</translation>
    </message>
    <message>
        <source>Journal folder</source>
        <translation>Journal-Ordner</translation>
    </message>
    <message>
        <source>another machine&apos;s journal, such as /var/log/journal/remote; this machine&apos;s if empty</source>
        <translation>Journal eines anderen Rechners, etwa /var/log/journal/remote; leer: das dieses Rechners</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>the time over which sign-ins are counted</source>
        <translation>Zeitraum, in dem Anmeldungen gezählt werden</translation>
    </message>
    <message>
        <source>Failures that are an attack</source>
        <translation>Fehlversuche bis Angriff</translation>
    </message>
    <message>
        <source>as many failed sign-ins from one source within the window are brute force</source>
        <translation>so viele Fehlanmeldungen einer Quelle im Fenster gelten als Brute Force</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Stumm nach</translation>
    </message>
    <message>
        <source>a log to which nothing was written for so long may be dead, and the board says so</source>
        <translation>ein so lange nicht beschriebenes Log kann tot sein, und das Board zeigt das an</translation>
    </message>
    <message>
        <source>Poll interval</source>
        <translation>Abfrageintervall</translation>
    </message>
    <message>
        <source>how often it is asked</source>
        <translation>wie oft abgefragt wird</translation>
    </message>
    <message>
        <source>https://api.eu.pagerduty.com for accounts in the EU</source>
        <translation>https://api.eu.pagerduty.com für Konten in der EU</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Key</translation>
    </message>
    <message>
        <source>made under Integrations, API Access Keys</source>
        <translation>erstellt unter Integrations, API Access Keys</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Handeln als</translation>
    </message>
    <message>
        <source>address of the user in whose name changes are made; none can be made without</source>
        <translation>Adresse des Benutzers, in dessen Namen geändert wird; ohne sie ist keine Änderung möglich</translation>
    </message>
    <message>
        <source>Only these services</source>
        <translation>Nur diese Dienste</translation>
    </message>
    <message>
        <source>ids; all if empty</source>
        <translation>IDs; leer: alle</translation>
    </message>
    <message>
        <source>Only these teams</source>
        <translation>Nur diese Teams</translation>
    </message>
    <message>
        <source>Who is on call</source>
        <translation>Rufdienst</translation>
    </message>
    <message>
        <source>and which policies nobody answers for</source>
        <translation>und welche Richtlinien unbesetzt sind</translation>
    </message>
    <message>
        <source>Most incidents</source>
        <translation>Max. Störungen</translation>
    </message>
    <message>
        <source>between polls</source>
        <translation>zwischen Abfragen</translation>
    </message>
    <message>
        <source>https://api. and your site, such as https://api.datadoghq.eu</source>
        <translation>https://api. und Ihre Site, etwa https://api.datadoghq.eu</translation>
    </message>
    <message>
        <source>of the organisation</source>
        <translation>der Organisation</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Application-Key</translation>
    </message>
    <message>
        <source>of a service account, with the scopes it needs</source>
        <translation>eines Dienstkontos, mit den nötigen Scopes</translation>
    </message>
    <message>
        <source>Only these monitors</source>
        <translation>Nur diese Monitore</translation>
    </message>
    <message>
        <source>that have all of these tags; all if empty</source>
        <translation>die alle diese Tags haben; leer: alle</translation>
    </message>
    <message>
        <source>queries whose values become signals</source>
        <translation>Abfragen, deren Werte zu Signalen werden</translation>
    </message>
    <message>
        <source>of Incident Management, as alerts</source>
        <translation>aus Incident Management, als Alarme</translation>
    </message>
    <message>
        <source>Most monitors</source>
        <translation>Max. Monitore</translation>
    </message>
    <message>
        <source>that are read in one poll</source>
        <translation>die je Abfrage gelesen werden</translation>
    </message>
    <message>
        <source>https://api.eu.newrelic.com for accounts in the EU</source>
        <translation>https://api.eu.newrelic.com für Konten in der EU</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>User-Key</translation>
    </message>
    <message>
        <source>begins with NRAK-</source>
        <translation>beginnt mit NRAK-</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>seine Nummer</translation>
    </message>
    <message>
        <source>NRQL whose values become signals</source>
        <translation>NRQL, dessen Werte zu Signalen werden</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>a search such as domain = &apos;APM&apos;: whether each is heard from becomes a signal; none if empty</source>
        <translation>eine Suche wie domain = &apos;APM&apos;: ob sich jede meldet, wird ein Signal; leer: keine</translation>
    </message>
    <message>
        <source>Oldest issue</source>
        <translation>Ältestes Issue</translation>
    </message>
    <message>
        <source>days that are looked back</source>
        <translation>Rückschau in Tagen</translation>
    </message>
    <message>
        <source>Most issues</source>
        <translation>Max. Issues</translation>
    </message>
    <message>
        <source>https://de.sentry.io, or your own Sentry</source>
        <translation>https://de.sentry.io oder ein eigenes Sentry</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>of an internal integration</source>
        <translation>einer internen Integration</translation>
    </message>
    <message>
        <source>its short name</source>
        <translation>ihr Kurzname</translation>
    </message>
    <message>
        <source>Which issues</source>
        <translation>Welche Issues</translation>
    </message>
    <message>
        <source>in Sentry&apos;s words</source>
        <translation>in Sentrys Suchsprache</translation>
    </message>
    <message>
        <source>Seen within</source>
        <translation>Gesehen binnen</translation>
    </message>
    <message>
        <source>quiet ones are left out</source>
        <translation>ruhige werden ausgelassen</translation>
    </message>
    <message>
        <source>share without a crash, by project and release</source>
        <translation>absturzfreier Anteil, je Projekt und Release</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Geplante Jobs</translation>
    </message>
    <message>
        <source>that fail or are late, as alerts</source>
        <translation>die scheitern oder spät sind, als Alarme</translation>
    </message>
    <message>
        <source>read in one poll</source>
        <translation>je Abfrage gelesen</translation>
    </message>
    <message>
        <source>or of a Bugsnag of your own</source>
        <translation>oder die eines eigenen Bugsnag</translation>
    </message>
    <message>
        <source>a personal one, made in your account&apos;s settings</source>
        <translation>ein persönliches, erstellt in den Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>its id, 24 characters</source>
        <translation>seine ID, 24 Zeichen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>label of its sessions</source>
        <translation>Label seiner Sitzungen</translation>
    </message>
    <message>
        <source>Release stage</source>
        <translation>Release-Stufe</translation>
    </message>
    <message>
        <source>such as production</source>
        <translation>etwa production</translation>
    </message>
    <message>
        <source>share without a crash, by the day</source>
        <translation>absturzfreier Anteil, tageweise</translation>
    </message>
    <message>
        <source>Most errors</source>
        <translation>Max. Fehler</translation>
    </message>
    <message>
        <source>API client</source>
        <translation>API-Client</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>seine ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>where the secret of the API client is kept</source>
        <translation>wo das Secret des API-Clients liegt</translation>
    </message>
    <message>
        <source>how far back open alerts are looked for</source>
        <translation>wie weit zurück offene Alarme gesucht werden</translation>
    </message>
    <message>
        <source>a host that Falcon has not seen for so long counts as silent</source>
        <translation>ein Host, den Falcon so lange nicht gesehen hat, gilt als stumm</translation>
    </message>
    <message>
        <source>the Falcon user, by mail address, to whom acknowledged alerts are given; nobody if empty</source>
        <translation>der Falcon-Benutzer (Mailadresse), dem bestätigte Alarme zugewiesen werden; leer: niemand</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>the realm to watch</source>
        <translation>der zu überwachende Realm</translation>
    </message>
    <message>
        <source>Client&apos;s realm</source>
        <translation>Client-Realm</translation>
    </message>
    <message>
        <source>where the client is; that realm if empty</source>
        <translation>wo der Client ist; leer: jener Realm</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>a client with a service account</source>
        <translation>ein Client mit Dienstkonto</translation>
    </message>
    <message>
        <source>where the secret of the client is kept</source>
        <translation>wo das Secret des Clients liegt</translation>
    </message>
    <message>
        <source>as many failed sign-ins from one address within the window are brute force</source>
        <translation>so viele Fehlanmeldungen einer Adresse im Fenster gelten als Brute Force</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>how nft is run here, such as [sudo, -n, nft] or [ssh, firewall-1, sudo, -n, nft]</source>
        <translation>wie nft hier läuft, etwa [sudo, -n, nft] oder [ssh, firewall-1, sudo, -n, nft]</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>names of the tables to look at; all if none is given</source>
        <translation>Namen der betrachteten Tabellen; ohne Angabe alle</translation>
    </message>
    <message>
        <source>Notables</source>
        <translation>Notables</translation>
    </message>
    <message>
        <source>Enterprise Security is installed there</source>
        <translation>Enterprise Security ist dort installiert</translation>
    </message>
    <message>
        <source>how far back open notables are looked for</source>
        <translation>wie weit zurück offene Notables gesucht werden</translation>
    </message>
    <message>
        <source>the Splunk user to whom acknowledged notables are given; the one who signs in if empty</source>
        <translation>der Splunk-Benutzer, dem bestätigte Notables zugewiesen werden; leer: der angemeldete</translation>
    </message>
    <message>
        <source>Log search</source>
        <translation>Logsuche</translation>
    </message>
    <message>
        <source>what finds log lines, shown beside a chart, such as index=main; none if empty</source>
        <translation>was Logzeilen findet, neben Diagrammen gezeigt, etwa index=main; leer: keine</translation>
    </message>
    <message>
        <source>Splunk Web</source>
        <translation>Splunk Web</translation>
    </message>
    <message>
        <source>address of the web interface, for links; none if empty</source>
        <translation>Adresse der Weboberfläche, für Links; leer: keine</translation>
    </message>
    <message>
        <source>eve.json</source>
        <translation>eve.json</translation>
    </message>
    <message>
        <source>the file that eve-log writes</source>
        <translation>die Datei, in die eve-log schreibt</translation>
    </message>
    <message>
        <source>how long an alert stands after its signature matched for the last time</source>
        <translation>wie lange ein Alarm ansteht, nachdem seine Signatur zuletzt zutraf</translation>
    </message>
    <message>
        <source>Command socket</source>
        <translation>Befehlssocket</translation>
    </message>
    <message>
        <source>the socket of unix-command, to have the signatures loaded again</source>
        <translation>der Socket von unix-command, um die Signaturen neu zu laden</translation>
    </message>
    <message>
        <source>a sensor that has not told its counters for so long may be dead (usual: every 8 s)</source>
        <translation>ein Sensor, der so lange keine Zähler meldete, kann tot sein (üblich: alle 8 s)</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexer</translation>
    </message>
    <message>
        <source>address of the indexer (port 9200), for alerts and vulnerabilities</source>
        <translation>Adresse des Indexers (Port 9200), für Alarme und Schwachstellen</translation>
    </message>
    <message>
        <source>Indexer user</source>
        <translation>Indexer-Benutzer</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>rules of at least this level are alerts here</source>
        <translation>Regeln ab dieser Stufe sind hier Alarme</translation>
    </message>
    <message>
        <source>of Google&apos;s API</source>
        <translation>der Google-API</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>the key file of a service account, as JSON</source>
        <translation>die Schlüsseldatei eines Dienstkontos, als JSON</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>its id, such as 1:123:android:ab12</source>
        <translation>ihre ID, etwa 1:123:android:ab12</translation>
    </message>
    <message>
        <source>Caught errors</source>
        <translation>Abgefangene Fehler</translation>
    </message>
    <message>
        <source>non-fatal ones as alerts too</source>
        <translation>auch nicht fatale als Alarme</translation>
    </message>
    <message>
        <source>data come by the day</source>
        <translation>Daten kommen tageweise</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>name of the app, such as org.example.shop</source>
        <translation>Name der App, etwa org.example.shop</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>Nach Version</translation>
    </message>
    <message>
        <source>crashes and hangs by version code too</source>
        <translation>Abstürze und Hänger auch je Versionscode</translation>
    </message>
    <message>
        <source>such as postgresql://reader@db-1:5432/shop or sqlite:////var/lib/shop.db; never with a password</source>
        <translation>etwa postgresql://reader@db-1:5432/shop oder sqlite:////var/lib/shop.db; nie mit Passwort</translation>
    </message>
    <message>
        <source>where the password is kept</source>
        <translation>wo das Passwort liegt</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>PostgreSQL over TLS; no on loopback alone</source>
        <translation>PostgreSQL über TLS; nein nur auf Loopback</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>what is asked in each poll</source>
        <translation>was jeweils abgefragt wird</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>Max. Zeilen</translation>
    </message>
    <message>
        <source>read of one query</source>
        <translation>gelesen je Abfrage</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>its name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>where it listens</source>
        <translation>wo er lauscht</translation>
    </message>
    <message>
        <source>any that our role may connect to</source>
        <translation>jede, die unserer Rolle offensteht</translation>
    </message>
    <message>
        <source>a role with pg_monitor</source>
        <translation>eine Rolle mit pg_monitor</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>wo es liegt</translation>
    </message>
    <message>
        <source>over TLS; no on loopback alone</source>
        <translation>über TLS; nein nur auf Loopback</translation>
    </message>
    <message>
        <source>its name on the page Data and BI; empty if it is none</source>
        <translation>sein Name auf der Seite Daten und BI; leer, wenn es keins ist</translation>
    </message>
    <message>
        <source>Blocked after</source>
        <translation>Blockiert nach</translation>
    </message>
    <message>
        <source>a session that waits longer for a lock is an alert</source>
        <translation>eine Sitzung, die länger auf eine Sperre wartet, ist ein Alarm</translation>
    </message>
    <message>
        <source>Idle after</source>
        <translation>Untätig nach</translation>
    </message>
    <message>
        <source>a transaction that does nothing for longer is an alert</source>
        <translation>eine länger untätige Transaktion ist ein Alarm</translation>
    </message>
    <message>
        <source>its first number</source>
        <translation>die Hauptversion</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>ids of pipelines; all if empty</source>
        <translation>IDs von Pipelines; leer: alle</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Spät nach</translation>
    </message>
    <message>
        <source>a run that is not over so long after it was due is late</source>
        <translation>ein Lauf, der so lange nach Fälligkeit nicht vorbei ist, ist spät</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>the same for single pipelines, by id</source>
        <translation>dasselbe für einzelne Pipelines, nach ID</translation>
    </message>
    <message>
        <source>runs that were due within it are counted</source>
        <translation>darin fällige Läufe werden gezählt</translation>
    </message>
    <message>
        <source>Most runs</source>
        <translation>Max. Läufe</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>whose newest run must not have failed</source>
        <translation>deren neuester Lauf nicht gescheitert sein darf</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>of the validation results, such as gx/uncommitted/validations</source>
        <translation>der Validierungsergebnisse, etwa gx/uncommitted/validations</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>that must have a result; all that have one are shown if empty</source>
        <translation>die ein Ergebnis haben müssen; leer: alle mit Ergebnis werden gezeigt</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Max. Alter</translation>
    </message>
    <message>
        <source>a result that is older is no evidence any more (26h)</source>
        <translation>ein älteres Ergebnis gilt nicht mehr als Beleg (26h)</translation>
    </message>
    <message>
        <source>Most files</source>
        <translation>Max. Dateien</translation>
    </message>
    <message>
        <source>that are looked at</source>
        <translation>die betrachtet werden</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>that holds PLATFORM/VERSION/FILE</source>
        <translation>der PLATFORM/VERSION/FILE enthält</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>what is expected: har, pcap or both</source>
        <translation>was erwartet wird: har, pcap oder beides</translation>
    </message>
    <message>
        <source>recordings that are older are not counted</source>
        <translation>ältere Aufzeichnungen zählen nicht</translation>
    </message>
    <message>
        <source>tshark</source>
        <translation>tshark</translation>
    </message>
    <message>
        <source>name or path of it</source>
        <translation>Name oder Pfad</translation>
    </message>
    <message>
        <source>new files read in one poll</source>
        <translation>neue Dateien, je Abfrage gelesen</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>drain: no new sessions; maint: none at all and no checks; ready: as before</source>
        <translation>drain: keine neuen Sitzungen; maint: gar keine und keine Prüfungen; ready: wie zuvor</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>separated by commas, such as deploy, shop</source>
        <translation>durch Kommas getrennt, etwa deploy, shop</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>its uid; all if empty</source>
        <translation>seine uid; leer: alle</translation>
    </message>
    <message>
        <source>its uid, the last part of its address</source>
        <translation>seine uid, der letzte Teil seiner Adresse</translation>
    </message>
    <message>
        <source>a paused rule reports nothing</source>
        <translation>eine pausierte Regel meldet nichts</translation>
    </message>
    <message>
        <source>its id, the last part of its address</source>
        <translation>ihre ID, der letzte Teil ihrer Adresse</translation>
    </message>
    <message>
        <source>a muted rule tells nobody; a disabled one does not look</source>
        <translation>eine stumme Regel meldet niemandem; eine deaktivierte prüft nicht</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>0 stops it</source>
        <translation>0 stoppt ihn</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>a cordoned node keeps its pods and takes no new ones</source>
        <translation>ein gesperrter Knoten behält seine Pods und nimmt keine neuen an</translation>
    </message>
    <message>
        <source>its composite id</source>
        <translation>seine Composite ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>a Falcon user, by mail address</source>
        <translation>ein Falcon-Benutzer, per Mailadresse</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>its agent id, 32 hexadecimal digits</source>
        <translation>seine Agent-ID, 32 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>the user name, exactly</source>
        <translation>der genaue Benutzername</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>Notable</translation>
    </message>
    <message>
        <source>its event_id</source>
        <translation>seine event_id</translation>
    </message>
    <message>
        <source>a user of Splunk, or unassigned</source>
        <translation>ein Splunk-Benutzer oder unassigned</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>its number, such as 007</source>
        <translation>seine Nummer, etwa 007</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>number of its server process, as the alert names it</source>
        <translation>Nummer seines Serverprozesses, wie im Alarm genannt</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>id of the pipeline</source>
        <translation>ID der Pipeline</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>shown beside the run</source>
        <translation>beim Lauf angezeigt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>id of the run; the one that failed last if empty</source>
        <translation>ID des Laufs; leer: der zuletzt fehlgeschlagene</translation>
    </message>
    <message>
        <source>Only what failed</source>
        <translation>Nur Fehlgeschlagenes</translation>
    </message>
    <message>
        <source>no: every task is done again</source>
        <translation>nein: jeder Task läuft erneut</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>name of the registered model</source>
        <translation>Name des registrierten Modells</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>such as champion</source>
        <translation>etwa champion</translation>
    </message>
    <message>
        <source>number of the version that it shall mean</source>
        <translation>Nummer der Version, die er meinen soll</translation>
    </message>
    <message>
        <source>of everything on the screen that no backend wrote; system is that of the user&apos;s session</source>
        <translation>für alles auf dem Bildschirm, was nicht vom Backend stammt; system ist die der Benutzersitzung</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>catalogue files of your own, relative to this file</source>
        <translation>eigene Katalogdateien, relativ zu dieser Datei</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>page files of your own, or folders of them</source>
        <translation>eigene Seitendateien oder Ordner mit solchen</translation>
    </message>
    <message>
        <source>file of the journal, or postgresql://LOGIN@HOST/DATABASE; a usual file if not given</source>
        <translation>Journaldatei oder postgresql://LOGIN@HOST/DATABASE; ohne Angabe eine übliche Datei</translation>
    </message>
    <message>
        <source>signs it, the same on every desk; for a journal of this machine one is made</source>
        <translation>Schlüssel zum Signieren, gleich an jedem Pult; für ein Journal dieses Rechners wird einer erzeugt</translation>
    </message>
    <message>
        <source>The audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>a second file that remembers how far the audit has come</source>
        <translation>eine zweite Datei, die sich merkt, wie weit das Audit ist</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>who acts here; the login name if empty</source>
        <translation>wer hier handelt; leer: der Anmeldename</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>what this seat is for: it opens when no command is given</source>
        <translation>wofür dieser Platz ist: dies öffnet der Start ohne Befehl</translation>
    </message>
    <message>
        <source>dark, light, high-contrast-dark or -light, or a file of your own, from here: mine.json</source>
        <translation>dark, light, high-contrast-dark oder -light, oder eine eigene Datei, von hier aus: mine.json</translation>
    </message>
    <message>
        <source>The wall display</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>system, or an IANA name such as Europe/Berlin</source>
        <translation>system oder ein IANA-Name wie Europe/Berlin</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>further clocks</source>
        <translation>weitere Uhren</translation>
    </message>
    <message>
        <source>what stands in the columns of the overview</source>
        <translation>was in den Spalten der Übersicht steht</translation>
    </message>
    <message>
        <source>how desks call this wall; the host&apos;s name if empty</source>
        <translation>Name dieser Wand an den Pulten; leer: der Hostname</translation>
    </message>
    <message>
        <source>pages in their order; all of them if empty</source>
        <translation>Seiten in ihrer Reihenfolge; leer: alle</translation>
    </message>
    <message>
        <source>Dwell</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>how long a page is shown</source>
        <translation>wie lange eine Seite gezeigt wird</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>the primary screen if empty</source>
        <translation>leer: der Hauptmonitor</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>other pages at certain times</source>
        <translation>andere Seiten zu bestimmten Zeiten</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>the least severity that takes the wall over</source>
        <translation>der niedrigste Schweregrad, der die Wand übernimmt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>page that explains it</source>
        <translation>Seite, die ihn erklärt</translation>
    </message>
    <message>
        <source>another page for a domain</source>
        <translation>eine andere Seite für eine Domäne</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>so long every screen shows the overview first</source>
        <translation>so lange zeigt jeder Monitor zuerst die Übersicht</translation>
    </message>
    <message>
        <source>on a single screen: so long the page is shown</source>
        <translation>bei nur einem Monitor: so lange wird die Seite gezeigt</translation>
    </message>
    <message>
        <source>then so long the overview, and so on</source>
        <translation>dann so lange die Übersicht, und so fort</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>what gives the wall back</source>
        <translation>was die Wand wieder freigibt</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>darker at night</source>
        <translation>nachts dunkler</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>how large everything is on screens that say nothing else</source>
        <translation>wie groß alles auf Monitoren ohne eigene Angabe ist</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>nothing flashes and nothing shifts</source>
        <translation>nichts blinkt und nichts verschiebt sich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>hide names and money from the start; the key P does the same</source>
        <translation>Namen und Geld von Beginn an verbergen; Taste P tut dasselbe</translation>
    </message>
    <message>
        <source>Private labels</source>
        <translation>Private Labels</translation>
    </message>
    <message>
        <source>labels whose values are hidden</source>
        <translation>Labels, deren Werte verborgen werden</translation>
    </message>
    <message>
        <source>system follows the desktop, high contrast included where it tells</source>
        <translation>system folgt dem Desktop, auch im Hochkontrast, wo er ihn meldet</translation>
    </message>
    <message>
        <source>The operator&apos;s desk</source>
        <translation>Pult des Operators</translation>
    </message>
    <message>
        <source>no cursor blinks and no menu slides; so too if the desktop asks for it</source>
        <translation>kein Cursor blinkt, kein Menü gleitet; auch wenn der Desktop es wünscht</translation>
    </message>
    <message>
        <source>Text scale</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>size of text and controls, 1 is usual</source>
        <translation>Größe von Text und Bedienelementen, üblich ist 1</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>so many times longer toasts stay and an undo is offered, 1 is usual</source>
        <translation>so viel Mal länger bleiben Meldungen und das Rückgängigmachen, 1 ist üblich</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Einzeltasten</translation>
    </message>
    <message>
        <source>keys without Ctrl or Alt act; off for speech input</source>
        <translation>Tasten ohne Strg oder Alt wirken; für Spracheingabe ausschalten</translation>
    </message>
    <message>
        <source>action to its keys, in place of all that it has, such as `acknowledge: Q` or `next: N Down`</source>
        <translation>Aktion zu ihren Tasten, statt aller, die sie hat, etwa `acknowledge: Q` oder `next: N Down`</translation>
    </message>
    <message>
        <source>off: the header says so, and which criticals nobody hears</source>
        <translation>aus: die Kopfzeile zeigt es und welche kritischen niemand hört</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>0 is silent, 1 as loud as it can be</source>
        <translation>0 ist still, 1 so laut wie möglich</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>hours in which criticals alone are heard</source>
        <translation>Stunden, in denen nur kritische zu hören sind</translation>
    </message>
    <message>
        <source>tell the desktop about criticals while the desk is not in front</source>
        <translation>kritische dem Desktop melden, wenn das Pult nicht vorn ist</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>how long one lasts by default</source>
        <translation>wie lange eine üblicherweise dauert</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <source>Endless</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>whether the desk offers one until the alert clears</source>
        <translation>ob das Pult eine bis zum Ende des Alarms anbietet</translation>
    </message>
    <message>
        <source>Usual reason</source>
        <translation>Üblicher Grund</translation>
    </message>
    <message>
        <source>the desk writes it into the note of one, where typing replaces it; may be empty</source>
        <translation>das Pult schreibt ihn in die Notiz dazu, Tippen ersetzt ihn; darf leer sein</translation>
    </message>
    <message>
        <source>how long an alert may stay on it at most</source>
        <translation>wie lange ein Alarm höchstens geparkt bleibt</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>who is asked one after the other</source>
        <translation>wer der Reihe nach gefragt wird</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>wohin</translation>
    </message>
    <message>
        <source>What the board tells by itself</source>
        <translation>Was das Board selbst meldet</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>which alerts go where</source>
        <translation>welche Alarme wohin gehen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>how the last changes count: as Nagios or as Icinga weighs them</source>
        <translation>wie die letzten Wechsel zählen: nach Nagios oder nach Icinga gewichtet</translation>
    </message>
    <message>
        <source>When an alert comes and goes too often</source>
        <translation>Wenn ein Alarm zu oft kommt und geht</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>per cent; it flaps from here (30)</source>
        <translation>Prozent; ab hier flattert er (30)</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>and no longer from here (20; Icinga&apos;s is 25)</source>
        <translation>und ab hier nicht mehr (20; bei Icinga 25)</translation>
    </message>
    <message>
        <source>twenty looks this far apart count</source>
        <translation>zwanzig Messungen in diesem Abstand zählen</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>they started this close to each other</source>
        <translation>so dicht nacheinander begannen sie</translation>
    </message>
    <message>
        <source>Which alerts belong to one incident</source>
        <translation>Welche Alarme zu einer Störung gehören</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>an incident takes in alerts of this long a time</source>
        <translation>eine Störung nimmt Alarme aus so langer Zeit auf</translation>
    </message>
    <message>
        <source>what relates them beside hosts</source>
        <translation>was sie außer Hosts verbindet</translation>
    </message>
    <message>
        <source>Inhibit</source>
        <translation>Unterdrücken</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Search systems</source>
        <translation>Systeme suchen</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Nothing is called {typed}. HTTP/JSON reads any answer in JSON, SQL query any table.</source>
        <translation>Nichts heißt {typed}. HTTP/JSON liest jede Antwort in JSON, die SQL-Abfrage jede Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) now</source>
        <translation>
            <numerusform>jetzt %n Alarm</numerusform>
            <numerusform>jetzt %n Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Reihe</numerusform>
            <numerusform>%n Reihen</numerusform>
        </translation>
    </message>
    <message>
        <source>no data of it here</source>
        <translation>hier keine Daten davon</translation>
    </message>
    <message>
        <source>No panel of the pages shows what it told. Its values can still be used by rules and pages.</source>
        <translation>Kein Panel der Seiten zeigt, was es meldete. Regeln und Seiten können die Werte dennoch nutzen.</translation>
    </message>
    <message>
        <source>Leave, keep the draft</source>
        <translation>Verlassen, Entwurf behalten</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Dennoch hinzufügen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>This target can fill</source>
        <translation>Dieses Ziel kann füllen</translation>
    </message>
    <message>
        <source>What is written into the configuration</source>
        <translation>Was in die Konfiguration geschrieben wird</translation>
    </message>
    <message>
        <source>Secrets go to the system keyring, not into the file.</source>
        <translation>Geheimnisse kommen in den Systemschlüsselbund, nicht in die Datei.</translation>
    </message>
    <message>
        <source>This is appended to {file}; nothing else in it changes. {kept}</source>
        <translation>Dies wird an {file} angehängt; sonst ändert sich darin nichts. {kept}</translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation>Schritt {at} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) found</source>
        <translation>
            <numerusform>%n Metrik gefunden</numerusform>
            <numerusform>%n Metriken gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>first of {all}</source>
        <translation>erste von {all}</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>und {more} weitere</translation>
    </message>
    <message>
        <source>It reports no alerts.</source>
        <translation>Es meldet keine Alarme.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) found</source>
        <translation>
            <numerusform>%n Alarm gefunden</numerusform>
            <numerusform>%n Alarme gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: {what}, last 30 min</source>
        <translation>Probe: {what}, letzte 30 min</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Optionen</translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n)</source>
        <translation>
            <numerusform>Mehr Optionen (%n)</numerusform>
            <numerusform>Mehr Optionen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source> (optional)</source>
        <translation> (optional)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Fresh data</source>
        <translation>Aktuelle Daten</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Uhrenabweichung</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>wissenswert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Without any other system</source>
        <translation>Ohne anderes System</translation>
    </message>
    <message>
        <source>Choose a system</source>
        <translation>System wählen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>What it fills</source>
        <translation>Was es füllt</translation>
    </message>
    <message>
        <source>Name and finish</source>
        <translation>Name und Abschluss</translation>
    </message>
    <message>
        <source>{passed} of {all} checks passed</source>
        <translation>{passed} von {all} Prüfungen bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n Panel</numerusform>
            <numerusform>%n Panels</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved until you finish.</source>
        <translation>Vor dem Abschluss wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Which system shall be watched?</source>
        <translation>Welches System soll überwacht werden?</translation>
    </message>
    <message>
        <source>How is {name} reached?</source>
        <translation>Wie ist {name} erreichbar?</translation>
    </message>
    <message>
        <source>What {name} fills</source>
        <translation>Was {name} füllt</translation>
    </message>
    <message>
        <source>Panels of the pages, by what its answer held.</source>
        <translation>Panels der Seiten, nach dem Inhalt der Antwort.</translation>
    </message>
    <message>
        <source>Name it and finish</source>
        <translation>Benennen und abschließen</translation>
    </message>
    <message>
        <source>The board asks it as soon as it is added.</source>
        <translation>Das Board fragt es ab, sobald es hinzugefügt ist.</translation>
    </message>
    <message>
        <source>Stopped at: {check}</source>
        <translation>Angehalten bei: {check}</translation>
    </message>
    <message>
        <source>Correct the settings and connect again. Nothing is saved until you finish.</source>
        <translation>Angaben korrigieren und neu verbinden. Vor dem Abschluss wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinde</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, %n thing(s) to know</source>
        <translation>
            <numerusform>Die Verbindung steht, %n Hinweis</numerusform>
            <numerusform>Die Verbindung steht, %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Die Verbindung steht</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>Filter not understood at character {at}: {reason}. All alerts are shown.</source>
        <translation>Filter bei Zeichen {at} nicht verstanden: {reason}. Alle Alarme werden gezeigt.</translation>
    </message>
    <message>
        <source>{what}, marked</source>
        <translation>{what}, markiert</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>flattert</translation>
    </message>
    <message numerus="yes">
        <source>{count} new above  ↑</source>
        <translation>
            <numerusform>{count} neuer oben  ↑</numerusform>
            <numerusform>{count} neue oben  ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts above, go to the top</source>
        <translation>
            <numerusform>%n neuer Alarm oben, zum Anfang</numerusform>
            <numerusform>%n neue Alarme oben, zum Anfang</numerusform>
        </translation>
    </message>
    <message>
        <source>{severity}: {title}</source>
        <translation>{severity}: {title}</translation>
    </message>
    <message>
        <source>{what} (optional)</source>
        <translation>{what} (optional)</translation>
    </message>
    <message>
        <source>together because: {why}</source>
        <translation>zusammen: {why}</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{title}: where it is kept</source>
        <translation>{title}: Aufbewahrungsort</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer, never in the configuration file.</source>
        <translation>Liegt im Schlüsselbund dieses Rechners, nie in der Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>Path of a file that only its owner may read (chmod 600).</source>
        <translation>Pfad einer Datei, die nur ihr Besitzer lesen darf (chmod 600).</translation>
    </message>
    <message>
        <source>{name} is set. It must be set whenever NOC Board starts.</source>
        <translation>{name} ist gesetzt; das muss bei jedem Start von NOC Board so sein.</translation>
    </message>
    <message>
        <source>{name} is not set. Before NOC Board starts, run: {line}</source>
        <translation>{name} ist nicht gesetzt. Vor dem Start von NOC Board ausführen: {line}</translation>
    </message>
    <message>
        <source>There is no usable keyring here ({why}).</source>
        <translation>Hier gibt es keinen nutzbaren Schlüsselbund ({why}).</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>je Zeile eins</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>{key} searches hosts, alerts, pages and commands</source>
        <translation>{key} durchsucht Hosts, Alarme, Seiten und Befehle</translation>
    </message>
    <message>
        <source>Search hosts, alerts, pages or run a command</source>
        <translation>Hosts, Alarme, Seiten suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>{live} of {total} targets live</source>
        <translation>{live} von {total} Zielen aktiv</translation>
    </message>
    <message>
        <source>oldest answer {age}</source>
        <translation>älteste Antwort {age}</translation>
    </message>
    <message>
        <source>Alert and target</source>
        <translation>Alarm und Ziel</translation>
    </message>
    <message>
        <source>Value, limit</source>
        <translation>Wert, Grenze</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, not sent</source>
        <translation>
            <numerusform>%n vorgemerkt, ungesendet</numerusform>
            <numerusform>%n vorgemerkt, ungesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No journal: nothing can be acknowledged</source>
        <translation>Kein Journal: nichts kann bestätigt werden</translation>
    </message>
    <message>
        <source>Own journal, in trouble</source>
        <translation>Eigenes Journal, gestört</translation>
    </message>
    <message>
        <source>Own journal</source>
        <translation>Eigenes Journal</translation>
    </message>
    <message>
        <source>Cut off from the shared journal</source>
        <translation>Vom gemeinsamen Journal getrennt</translation>
    </message>
    <message numerus="yes">
        <source>%n desks</source>
        <translation>
            <numerusform>%n Pult</numerusform>
            <numerusform>%n Pulte</numerusform>
        </translation>
    </message>
    <message>
        <source>no other desk</source>
        <translation>kein anderes Pult</translation>
    </message>
    <message>
        <source>Shared journal</source>
        <translation>Gemeinsames Journal</translation>
    </message>
    <message>
        <source>{who} is looking</source>
        <translation>{who} schaut hin</translation>
    </message>
    <message>
        <source>{first} and {second} are looking</source>
        <translation>{first} und {second} schauen hin</translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and %n more are looking</source>
        <translation>
            <numerusform>{first}, {second} und noch %n schauen hin</numerusform>
            <numerusform>{first}, {second} und noch %n schauen hin</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, acts for all</source>
        <translation>{who}, handelt für alle</translation>
    </message>
    <message>
        <source>At other desks: {who}</source>
        <translation>An anderen Pulten: {who}</translation>
    </message>
    <message>
        <source>this one leads</source>
        <translation>dieses führt</translation>
    </message>
    <message>
        <source>{who} leads</source>
        <translation>{who} führt</translation>
    </message>
    <message>
        <source>nobody leads yet</source>
        <translation>noch führt niemand</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Related alerts</source>
        <translation>Verwandte Alarme</translation>
    </message>
    <message>
        <source>{key} adds a comment</source>
        <translation>{key} fügt Kommentar hinzu</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>nothing is recorded yet</source>
        <translation>noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>keins vorhanden</translation>
    </message>
    <message>
        <source>it makes no noise already</source>
        <translation>er ist schon stumm</translation>
    </message>
    <message>
        <source>it has cleared</source>
        <translation>er ist beendet</translation>
    </message>
    <message>
        <source>{action}: {reason}</source>
        <translation>{action}: {reason}</translation>
    </message>
    <message>
        <source>not opened: {reason}</source>
        <translation>nicht geöffnet: {reason}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>It joined</source>
        <translation>Kam hinzu</translation>
    </message>
    <message>
        <source>first of the incident</source>
        <translation>erster der Störung</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>vor {age}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>At {target}</source>
        <translation>Bei {target}</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>Weitere Labels</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>{who} by {giver}</source>
        <translation>{who} durch {giver}</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>because: {why}</source>
        <translation>Grund: {why}</translation>
    </message>
    <message>
        <source>Wants attention again</source>
        <translation>Verlangt erneut Beachtung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>Gewarnt</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>von {who}</translation>
    </message>
    <message>
        <source>{title}: {severity}, {owner}</source>
        <translation>{title}: {severity}, {owner}</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
    <message>
        <source>Facts: {facts}</source>
        <translation>Fakten: {facts}</translation>
    </message>
    <message>
        <source>Timeline: {lines}</source>
        <translation>Verlauf: {lines}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more in the list</source>
        <translation>
            <numerusform>{count} weiterer in der Liste</numerusform>
            <numerusform>{count} weitere in der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related alert(s)</source>
        <translation>
            <numerusform>%n verwandter Alarm</numerusform>
            <numerusform>%n verwandte Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {title}, {severity}</source>
        <translation>{count}: {title}, {severity}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>Paket sichern</translation>
    </message>
    <message>
        <source>The bundle is {file}. Look through it before you send it.</source>
        <translation>Das Paket ist {file}. Sehen Sie es durch, bevor Sie es senden.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n in Ordnung</numerusform>
            <numerusform>%n in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking: {found} so far</source>
        <translation>Prüfung läuft: bisher {found}</translation>
    </message>
    <message>
        <source>Not looked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>{grade}: {what}. {fix}</source>
        <translation>{grade}: {what}. {fix}</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Accounts and SIEM</source>
        <translation>Konten und SIEM</translation>
    </message>
    <message>
        <source>DDoS and rules</source>
        <translation>DDoS und Regeln</translation>
    </message>
    <message>
        <source>Fix: {fix}</source>
        <translation>Abhilfe: {fix}</translation>
    </message>
    <message>
        <source>last {value}</source>
        <translation>zuletzt {value}</translation>
    </message>
    <message>
        <source>Filter   {example}</source>
        <translation>Filter   {example}</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>it is in no incident</source>
        <translation>er gehört zu keiner Störung</translation>
    </message>
    <message>
        <source>choose alerts of one incident</source>
        <translation>wählen Sie Alarme einer Störung</translation>
    </message>
    <message>
        <source>these are all alerts of the incident</source>
        <translation>das sind alle Alarme der Störung</translation>
    </message>
    <message>
        <source>it is the only alert of its incident</source>
        <translation>er ist der einzige Alarm seiner Störung</translation>
    </message>
    <message>
        <source>what is silenced, shelved or in maintenance is in no incident</source>
        <translation>was stumm, geparkt oder in Wartung ist, gehört zu keiner Störung</translation>
    </message>
    <message>
        <source>there is no other incident; mark the alerts that belong together with X</source>
        <translation>es gibt keine andere Störung; markieren Sie zusammengehörige Alarme mit X</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>Zu bearbeiten</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Information</translation>
    </message>
    <message>
        <source>Silenced and in maintenance</source>
        <translation>Stumm und in Wartung</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>In Wartung</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Inhibited by another alert</source>
        <translation>Von anderem Alarm unterdrückt</translation>
    </message>
    <message>
        <source>Reported twice</source>
        <translation>Doppelt gemeldet</translation>
    </message>
    <message>
        <source>never page, never colour the wall</source>
        <translation>alarmieren nie, färben nie die Wand</translation>
    </message>
    <message numerus="yes">
        <source>{who} and %n more</source>
        <translation>
            <numerusform>{who} und noch %n</numerusform>
            <numerusform>{who} und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The user guide is being made</source>
        <translation>Das Handbuch wird erstellt</translation>
    </message>
    <message>
        <source>The user guide cannot be made: {reason}</source>
        <translation>Das Handbuch lässt sich nicht erstellen: {reason}</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Group by incident</source>
        <translation>Gruppen: Störung</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Gruppen: Status</translation>
    </message>
    <message>
        <source>Group by target</source>
        <translation>Gruppen: Ziel</translation>
    </message>
    <message>
        <source>Group by nothing</source>
        <translation>Gruppen: keine</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Sort: severity, then age</source>
        <translation>Sort.: Schweregrad, dann Alter</translation>
    </message>
    <message>
        <source>Severity, then age</source>
        <translation>Schweregrad, dann Alter</translation>
    </message>
    <message>
        <source>Sort: age</source>
        <translation>Sort.: Alter</translation>
    </message>
    <message>
        <source>Sort: title</source>
        <translation>Sort.: Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Sort: target</source>
        <translation>Sort.: Ziel</translation>
    </message>
    <message>
        <source>Sort: state</source>
        <translation>Sort.: Status</translation>
    </message>
    <message>
        <source>Density: compact</source>
        <translation>Dichte: kompakt</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Density: comfortable</source>
        <translation>Dichte: bequem</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Density: large</source>
        <translation>Dichte: groß</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <translation>Wert und Grenze</translation>
    </message>
    <message>
        <source>Times today</source>
        <translation>Anzahl heute</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht sichern</translation>
    </message>
    <message>
        <source>Save {view} as it is now</source>
        <translation>{view} wie jetzt sichern</translation>
    </message>
    <message>
        <source>Forget {view}</source>
        <translation>{view} vergessen</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Spalte {name}</translation>
    </message>
    <message>
        <source>Sorted by severity</source>
        <translation>Sortiert: Schweregrad</translation>
    </message>
    <message>
        <source>Sorted by age</source>
        <translation>Sortiert: Alter</translation>
    </message>
    <message>
        <source>Sorted by title</source>
        <translation>Sortiert: Titel</translation>
    </message>
    <message>
        <source>Sorted by target</source>
        <translation>Sortiert: Ziel</translation>
    </message>
    <message>
        <source>Sorted by state</source>
        <translation>Sortiert: Status</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save filter, order, groups and columns as</source>
        <translation>Filter, Sortierung, Gruppen und Spalten sichern als</translation>
    </message>
    <message>
        <source>{signal}, last {span}</source>
        <translation>{signal}, letzte {span}</translation>
    </message>
    <message>
        <source>{time} alert raised</source>
        <translation>{time} Alarm ausgelöst</translation>
    </message>
    <message>
        <source>{count} standing</source>
        <translation>{count} anstehend</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>The acknowledgement of {title} ends at {time}</source>
        <translation>{title}: Bestätigung endet um {time}</translation>
    </message>
    <message>
        <source>The silence of {title} ends at {time}</source>
        <translation>{title}: Stummschaltung endet um {time}</translation>
    </message>
    <message>
        <source>The shelf of {title} ends at {time}</source>
        <translation>{title}: Parken endet um {time}</translation>
    </message>
    <message>
        <source>The maintenance of {title} ends at {time}</source>
        <translation>{title}: Wartung endet um {time}</translation>
    </message>
    <message>
        <source>The acknowledgement of {title} by {who} ends at {time}</source>
        <translation>{title}: Bestätigung durch {who} endet um {time}</translation>
    </message>
    <message>
        <source>The silence of {title} by {who} ends at {time}</source>
        <translation>{title}: Stummschaltung durch {who} endet um {time}</translation>
    </message>
    <message>
        <source>The shelf of {title} by {who} ends at {time}</source>
        <translation>{title}: Parken durch {who} endet um {time}</translation>
    </message>
    <message>
        <source>The maintenance of {title} by {who} ends at {time}</source>
        <translation>{title}: Wartung durch {who} endet um {time}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what} und noch %n</numerusform>
            <numerusform>{what} und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}. Z undoes it</source>
        <translation>{done}. Z widerruft</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: {title} and %n more, cleared {time}</source>
        <translation>
            <numerusform>Während Sie weg waren: {title} und noch %n, beendet {time}</numerusform>
            <numerusform>Während Sie weg waren: {title} und noch %n, beendet {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away: {title}, cleared {time}</source>
        <translation>Während Sie weg waren: {title}, beendet {time}</translation>
    </message>
    <message>
        <source>Ask {target} now</source>
        <translation>{target} abfragen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Alert actions</source>
        <translation>Alarmaktionen</translation>
    </message>
    <message>
        <source>Silence everything on {place}…</source>
        <translation>Alles stummschalten auf {place}…</translation>
    </message>
    <message>
        <source>Acknowledge “{title}” on {place}</source>
        <translation>Bestätigen: „{title}“ auf {place}</translation>
    </message>
    <message>
        <source>Give back “{title}” on {place}</source>
        <translation>Zurückgeben: „{title}“ auf {place}</translation>
    </message>
    <message>
        <source>Silence “{title}” on {place}</source>
        <translation>Stummschalten: „{title}“ auf {place}</translation>
    </message>
    <message>
        <source>Shelve “{title}” on {place}</source>
        <translation>Parken: „{title}“ auf {place}</translation>
    </message>
    <message>
        <source>Assign “{title}” on {place}</source>
        <translation>Zuweisen: „{title}“ auf {place}</translation>
    </message>
    <message>
        <source>Escalate “{title}” on {place}</source>
        <translation>Eskalieren: „{title}“ auf {place}</translation>
    </message>
    <message>
        <source>Resolve “{title}” on {place}</source>
        <translation>Lösen: „{title}“ auf {place}</translation>
    </message>
    <message>
        <source>Open the runbook of “{title}” on {place}</source>
        <translation>Runbook öffnen: „{title}“ auf {place}</translation>
    </message>
    <message>
        <source>Merge with “{title}”</source>
        <translation>Verbinden mit „{title}“</translation>
    </message>
    <message>
        <source>Alerts of {who}</source>
        <translation>Alarme von {who}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{operation} on {target}</source>
        <translation>{operation} auf {target}</translation>
    </message>
    <message>
        <source>{operation}, not possible now</source>
        <translation>{operation}, derzeit nicht möglich</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Page: {title}</source>
        <translation>Seite: {title}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{help} Needs: {scope}</source>
        <translation>{help} Benötigt: {scope}</translation>
    </message>
    <message>
        <source>It interrupts something. Type “{target}” to confirm</source>
        <translation>Dies unterbricht etwas. Zur Bestätigung „{target}“ eingeben</translation>
    </message>
    <message>
        <source>{what}: {outcome}</source>
        <translation>{what}: {outcome}</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Not possible: {reason}</source>
        <translation>Nicht möglich: {reason}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Sent, not shown by the backend yet</source>
        <translation>Gesendet, vom Backend noch nicht gezeigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>starten</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>nur Befehle</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more</source>
        <translation>Kein Treffer. Weniger Buchstaben finden mehr</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Open wall</source>
        <translation>Wand öffnen</translation>
    </message>
    <message>
        <source>the sound device does not work: {reason}</source>
        <translation>das Audiogerät funktioniert nicht: {reason}</translation>
    </message>
    <message>
        <source>this machine has no sound device</source>
        <translation>dieser Rechner hat kein Audiogerät</translation>
    </message>
    <message>
        <source>Silence {title}</source>
        <translation>Stummschalten: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Silence %n alerts</source>
        <translation>
            <numerusform>%n Alarm stummschalten</numerusform>
            <numerusform>%n Alarme stummschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Why, for your colleagues</source>
        <translation>Grund, für Ihre Kollegen</translation>
    </message>
    <message>
        <source>Shelve {title}</source>
        <translation>Parken: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n alerts</source>
        <translation>
            <numerusform>%n Alarm parken</numerusform>
            <numerusform>%n Alarme parken</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>Warum es warten kann</translation>
    </message>
    <message>
        <source>Assign {title}</source>
        <translation>Zuweisen: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n alerts</source>
        <translation>
            <numerusform>%n Alarm zuweisen</numerusform>
            <numerusform>%n Alarme zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Comment on {title}</source>
        <translation>Kommentar zu {title}</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n alerts</source>
        <translation>
            <numerusform>%n Alarm kommentieren</numerusform>
            <numerusform>%n Alarme kommentieren</numerusform>
        </translation>
    </message>
    <message>
        <source>What everybody should know</source>
        <translation>Was alle wissen sollten</translation>
    </message>
    <message>
        <source>Queued, not sent: {verb}</source>
        <translation>Vorgemerkt, ungesendet: {verb}</translation>
    </message>
    <message>
        <source>Resolve {title}</source>
        <translation>Lösen: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n alerts</source>
        <translation>
            <numerusform>%n Alarm lösen</numerusform>
            <numerusform>%n Alarme lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>What ended it</source>
        <translation>Was es beendet hat</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Silence asked for</source>
        <translation>Stummschaltung erbeten</translation>
    </message>
    <message>
        <source>Silence ended</source>
        <translation>Nicht mehr stumm</translation>
    </message>
    <message>
        <source>Taken from the shelf</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Asked to look again</source>
        <translation>Neue Prüfung erbeten</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n that are shown now, and what comes</source>
        <translation>
            <numerusform>Verbirgt %n jetzt gezeigten und künftige</numerusform>
            <numerusform>Verbirgt %n jetzt gezeigte und künftige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n that are shown now, {critical} of them critical, and what comes</source>
        <translation>
            <numerusform>Verbirgt %n jetzt gezeigten, {critical} davon kritisch, und künftige</numerusform>
            <numerusform>Verbirgt %n jetzt gezeigte, {critical} davon kritisch, und künftige</numerusform>
        </translation>
    </message>
    <message>
        <source>All with {condition}</source>
        <translation>Alle mit {condition}</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur diesen</translation>
    </message>
    <message numerus="yes">
        <source>Only these %n</source>
        <translation>
            <numerusform>Nur diesen %n</numerusform>
            <numerusform>Nur diese %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides exactly these %n alerts</source>
        <translation>
            <numerusform>Verbirgt genau diesen %n Alarm</numerusform>
            <numerusform>Verbirgt genau diese %n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides exactly this alert</source>
        <translation>Verbirgt genau diesen Alarm</translation>
    </message>
    <message>
        <source>Me, {name}</source>
        <translation>Ich, {name}</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Als HTML sichern</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV sichern</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählt…</translation>
    </message>
    <message>
        <source>The journal knows no alarms yet.</source>
        <translation>Das Journal kennt noch keine Alarme.</translation>
    </message>
    <message>
        <source>Save the report as {kind}</source>
        <translation>Bericht sichern als {kind}</translation>
    </message>
    <message>
        <source>{what}, chosen</source>
        <translation>{what}, gewählt</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{verb}, until the journal is reached</source>
        <translation>{verb}, sobald das Journal erreichbar ist</translation>
    </message>
    <message>
        <source>Queued, not sent</source>
        <translation>Vorgemerkt, ungesendet</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Anfrage…</translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>für {who}</translation>
    </message>
    <message>
        <source>Refused, try again</source>
        <translation>Abgelehnt, neu versuchen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>until it clears</source>
        <translation>bis er endet</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bis {time}</translation>
    </message>
    <message>
        <source>given to {who}</source>
        <translation>zugewiesen: {who}</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>Nicht mehr sicher</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>{title}: {severity}, {place}</source>
        <translation>{title}: {severity}, {place}</translation>
    </message>
    <message>
        <source>acknowledged by {who}</source>
        <translation>bestätigt von {who}</translation>
    </message>
    <message>
        <source>worst {severity}</source>
        <translation>max. {severity}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message numerus="yes">
        <source>{count} alert(s)</source>
        <translation>
            <numerusform>{count} Alarm</numerusform>
            <numerusform>{count} Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of {count} alerts is shown here. Esc clears the filter</source>
        <translation>
            <numerusform>{count} Alarm wird hier nicht gezeigt. Esc löscht den Filter</numerusform>
            <numerusform>Keiner von {count} Alarmen wird hier gezeigt. Esc löscht den Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert is known, but targets that do not answer: {count}</source>
        <translation>Kein Alarm bekannt, aber Ziele ohne Antwort: {count}</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>Kein Alarm steht an</translation>
    </message>
    <message>
        <source>{who} has acknowledged it first: {title}</source>
        <translation>{who} hat zuerst bestätigt: {title}</translation>
    </message>
    <message>
        <source>{shown} shown{parts} = {total} reported</source>
        <translation>{shown} gezeigt{parts} = {total} gemeldet</translation>
    </message>
    <message>
        <source>oldest hidden critical {age}: {title}</source>
        <translation>ältester verborgener kritischer {age}: {title}</translation>
    </message>
    <message>
        <source>in {age}</source>
        <translation>in {age}</translation>
    </message>
    <message numerus="yes">
        <source>{count} maintenance</source>
        <translation>
            <numerusform>{count} Wartung</numerusform>
            <numerusform>{count} Wartung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shelved</source>
        <translation>
            <numerusform>{count} geparkt</numerusform>
            <numerusform>{count} geparkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} silenced</source>
        <translation>
            <numerusform>{count} stumm</numerusform>
            <numerusform>{count} stumm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} inhibited</source>
        <translation>
            <numerusform>{count} unterdrückt</numerusform>
            <numerusform>{count} unterdrückt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} duplicate</source>
        <translation>
            <numerusform>{count} doppelt</numerusform>
            <numerusform>{count} doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} information</source>
        <translation>
            <numerusform>{count} Info</numerusform>
            <numerusform>{count} Info</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} filtered out</source>
        <translation>
            <numerusform>{count} ausgefiltert</numerusform>
            <numerusform>{count} ausgefiltert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in closed groups</source>
        <translation>
            <numerusform>{count} in zugeklappten Gruppen</numerusform>
            <numerusform>{count} in zugeklappten Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Design: {name}</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>Textgröße {size}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Größe von Text und Bedienelementen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Give an action another key under {place} in the configuration.</source>
        <translation>Andere Tasten lassen sich unter {place} in der Konfiguration vergeben.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ohne Taste</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>Where every alert is</source>
        <translation>Wo jeder Alarm ist</translation>
    </message>
    <message numerus="yes">
        <source>{count} shown</source>
        <translation>
            <numerusform>{count} gezeigt</numerusform>
            <numerusform>{count} gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= {count} reported</source>
        <translation>
            <numerusform>= {count} gemeldet</numerusform>
            <numerusform>= {count} gemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, show</source>
        <translation>{what}, zeigen</translation>
    </message>
    <message>
        <source>its newest value is {age} old</source>
        <translation>sein neuester Wert ist {age} alt</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>its clock is {count} s ahead of ours</source>
        <translation>seine Uhr geht um {count} s vor</translation>
    </message>
    <message>
        <source>its clock is {count} s behind ours</source>
        <translation>seine Uhr geht um {count} s nach</translation>
    </message>
    <message>
        <source>{left} % of the vendor&apos;s quota left: asked every {every} to spare it</source>
        <translation>noch {left} % des Anbieterkontingents: zur Schonung alle {every} abgefragt</translation>
    </message>
    <message>
        <source>{left} % of the vendor&apos;s quota left</source>
        <translation>noch {left} % des Anbieterkontingents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>cleared: {reason}</source>
        <translation>beendet: {reason}</translation>
    </message>
    <message>
        <source>A acknowledges, Enter opens, Esc goes back</source>
        <translation>A bestätigt, Enter öffnet, Esc geht zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s), shown as one</source>
        <translation>
            <numerusform>%n weiterer Alarm, gebündelt</numerusform>
            <numerusform>%n weitere Alarme, gebündelt</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has them all</source>
        <translation>Die Liste enthält alle</translation>
    </message>
    <message>
        <source>flood</source>
        <translation>Flut</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Cleared: {title}</source>
        <translation>Beendet: {title}</translation>
    </message>
    <message>
        <source>Toasts</source>
        <translation>Popups</translation>
    </message>
    <message>
        <source>A critical toast stays until somebody acknowledges it</source>
        <translation>Ein kritisches Popup bleibt, bis es jemand bestätigt</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>NOC Board: not looked yet</source>
        <translation>NOC Board: noch nicht geprüft</translation>
    </message>
    <message>
        <source>Open NOC Board</source>
        <translation>NOC Board öffnen</translation>
    </message>
    <message>
        <source>NOC Board: {verdict}</source>
        <translation>NOC Board: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>NOC Board: {verdict}, %n standing</source>
        <translation>
            <numerusform>NOC Board: {verdict}, %n anstehend</numerusform>
            <numerusform>NOC Board: {verdict}, %n anstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n alerts into one incident</source>
        <translation>
            <numerusform>%n Alarm zu einer Störung verbunden</numerusform>
            <numerusform>%n Alarme zu einer Störung verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split off %n alert(s)</source>
        <translation>
            <numerusform>%n Alarm abgetrennt</numerusform>
            <numerusform>%n Alarme abgetrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened: {reason}</source>
        <translation>Nicht geöffnet: {reason}</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>{file} wurde nicht geschrieben: {reason}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>unterdrückt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>All active</source>
        <translation>Alle aktiven</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pinnen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Page to show</source>
        <translation>Zu zeigende Seite</translation>
    </message>
    <message>
        <source>not for {age}</source>
        <translation>seit {age} keiner</translation>
    </message>
    <message>
        <source>no screen</source>
        <translation>kein Monitor</translation>
    </message>
    <message>
        <source>No wall reports into this journal. Start one with: {command}</source>
        <translation>Keine Wand meldet sich bei diesem Journal. Eine starten mit: {command}</translation>
    </message>
    <message>
        <source>There is no toast</source>
        <translation>Es gibt kein Popup</translation>
    </message>
    <message>
        <source>the address is longer than {limit} characters</source>
        <translation>die Adresse ist länger als {limit} Zeichen</translation>
    </message>
    <message>
        <source>the address is not well formed</source>
        <translation>die Adresse ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>addresses that begin with {scheme} are not opened</source>
        <translation>Adressen, die mit {scheme} beginnen, werden nicht geöffnet</translation>
    </message>
    <message>
        <source>the address hides its host behind a user name</source>
        <translation>die Adresse verbirgt ihren Host hinter einem Benutzernamen</translation>
    </message>
    <message>
        <source>the address names no host</source>
        <translation>die Adresse nennt keinen Host</translation>
    </message>
    <message>
        <source>this system has no program for such an address</source>
        <translation>dieses System hat kein Programm für eine solche Adresse</translation>
    </message>
    <message>
        <source>there is no page {file}</source>
        <translation>es gibt keine Seite {file}</translation>
    </message>
    <message>
        <source>this system has no browser; the page is {file}</source>
        <translation>dieses System hat keinen Browser; die Seite ist {file}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>%n ohne Beleg</numerusform>
            <numerusform>%n ohne Beleg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abnormal</source>
        <translation>
            <numerusform>%n auffällig</numerusform>
            <numerusform>%n auffällig</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {time} left</source>
        <translation>{who}, noch {time}</translation>
    </message>
    <message>
        <source>acknowledgement asked by {who}</source>
        <translation>Bestätigung angefragt von {who}</translation>
    </message>
    <message>
        <source>acknowledgement refused: {reason}</source>
        <translation>Bestätigung abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>not acknowledged {time}</source>
        <translation>unbestätigt {time}</translation>
    </message>
    <message>
        <source>↑ over {times}×</source>
        <translation>↑ über {times}×</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
    <message>
        <source>budget left, tick marks even pace</source>
        <translation>Restbudget, Strich: gleichmäßiger Verbrauch</translation>
    </message>
    <message>
        <source>left, tick: even pace</source>
        <translation>Rest, Strich: gleichmäßig</translation>
    </message>
    <message>
        <source>left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>{time} window</source>
        <translation>Fenster {time}</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>vor {time}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>gone in {time}</source>
        <translation>leer in {time}</translation>
    </message>
    <message>
        <source>lasts, not known yet</source>
        <translation>reicht, ohne Verlauf</translation>
    </message>
    <message>
        <source>lasts, known for {time}</source>
        <translation>reicht, Verlauf {time}</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>Burn</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>ticks mark limits</source>
        <translation>Striche: Grenzen</translation>
    </message>
    <message>
        <source>tick marks {limit}</source>
        <translation>Strich: {limit}</translation>
    </message>
    <message>
        <source>full {time}</source>
        <translation>voll in {time}</translation>
    </message>
    <message>
        <source>&gt; 90 d</source>
        <translation>&gt; 90 d</translation>
    </message>
    <message>
        <source>next in {time}</source>
        <translation>nächstes in {time}</translation>
    </message>
    <message>
        <source>one has ended</source>
        <translation>eines abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n not normal</source>
        <translation>
            <numerusform>%n nicht normal</numerusform>
            <numerusform>%n nicht normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a target</source>
        <translation>
            <numerusform>%n ohne Ziel</numerusform>
            <numerusform>%n ohne Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, {states}</source>
        <translation>
            <numerusform>und noch %n, {states}</numerusform>
            <numerusform>und noch %n, {states}</numerusform>
        </translation>
    </message>
    <message>
        <source>all normal</source>
        <translation>alle normal</translation>
    </message>
    <message>
        <source>{normal} of {all} normal</source>
        <translation>{normal} von {all} normal</translation>
    </message>
    <message>
        <source>All normal</source>
        <translation>Alle normal</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>down</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>for {time} or more</source>
        <translation>seit {time} oder länger</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Keine Störung</translation>
    </message>
    <message>
        <source>Nobody can tell whether there is an incident</source>
        <translation>Unklar, ob eine Störung vorliegt</translation>
    </message>
    <message>
        <source>No signal of this board shows it</source>
        <translation>Kein Signal dieses Boards zeigt es</translation>
    </message>
    <message>
        <source>{time} began</source>
        <translation>{time} begonnen</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>letzte {time}</translation>
    </message>
    <message>
        <source>newest {shown} of {all}</source>
        <translation>neueste {shown} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Nicht konfiguriert</translation>
    </message>
    <message>
        <source>Map a business signal, such as business.orders.rate</source>
        <translation>Ein Geschäftssignal zuordnen, etwa business.orders.rate</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>This alert names no runbook. Its rule can: annotation runbook_url.</source>
        <translation>Dieser Alarm nennt kein Runbook. Seine Regel kann es: Annotation runbook_url.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keiner davon</translation>
    </message>
    <message>
        <source>{live} of {all} live</source>
        <translation>{live} von {all} aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>noch %n Zeile</numerusform>
            <numerusform>noch %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns</source>
        <translation>
            <numerusform>noch %n Spalte</numerusform>
            <numerusform>noch %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>This panel is set up wrongly</source>
        <translation>Dieses Panel ist falsch eingerichtet</translation>
    </message>
    <message>
        <source>right: {signal}</source>
        <translation>rechts: {signal}</translation>
    </message>
    <message>
        <source>{normal} of {all} ok</source>
        <translation>{normal} von {all} ok</translation>
    </message>
    <message>
        <source>No signal {signal} in the catalogue</source>
        <translation>Kein Signal {signal} im Katalog</translation>
    </message>
    <message>
        <source>No target supplies {signal}</source>
        <translation>Kein Ziel liefert {signal}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>other {share}</source>
        <translation>andere {share}</translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>Median {value}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>loading {seconds} s</source>
        <translation>lädt {seconds} s</translation>
    </message>
    <message>
        <source>{target} is set up wrongly</source>
        <translation>{target} ist falsch eingerichtet</translation>
    </message>
    <message>
        <source>{target} does not let us look</source>
        <translation>{target} verweigert den Zugriff</translation>
    </message>
    <message>
        <source>Asked again in {time}.</source>
        <translation>Neue Abfrage in {time}.</translation>
    </message>
    <message>
        <source>{target} does not answer</source>
        <translation>{target} antwortet nicht</translation>
    </message>
    <message>
        <source>It has never answered.</source>
        <translation>Bisher kam nie eine Antwort.</translation>
    </message>
    <message>
        <source>Last good data {time}.</source>
        <translation>Letzte gute Daten {time}.</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>{targets} answers and has no such series</source>
        <translation>{targets} antwortet ohne solche Reihe</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>limit {value}</source>
        <translation>Grenze {value}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Calls between services</source>
        <translation>Aufrufe zwischen Diensten</translation>
    </message>
    <message numerus="yes">
        <source>%n services not shown</source>
        <translation>
            <numerusform>%n Dienst nicht gezeigt</numerusform>
            <numerusform>%n Dienste nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>calls, share that fails</source>
        <translation>Aufrufe, Fehleranteil</translation>
    </message>
    <message>
        <source>not named by its source</source>
        <translation>von der Quelle nicht benannt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Shown because nobody saw it clear: {reason}</source>
        <translation>Gezeigt, da niemand das Ende sah: {reason}</translation>
    </message>
    <message>
        <source>Its source reports it, nothing silences it</source>
        <translation>Die Quelle meldet ihn, nichts schaltet ihn stumm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation>
            <numerusform>%n in Folge</numerusform>
            <numerusform>%n in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Every part of its last answer came</source>
        <translation>Jeder Teil der letzten Antwort kam an</translation>
    </message>
    <message>
        <source>{time}, took {duration}</source>
        <translation>{time}, Dauer {duration}</translation>
    </message>
    <message>
        <source>These words stand in the page file. They are no evidence and have no state</source>
        <translation>Dieser Text steht in der Seitendatei. Er ist kein Beleg und hat keinen Status</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Letzte Daten</translation>
    </message>
    <message>
        <source>The clock of this machine when the page last looked at the board</source>
        <translation>Die Uhr dieses Rechners, als die Seite zuletzt auf das Board sah</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>in {time}, {moment}</source>
        <translation>in {time}, {moment}</translation>
    </message>
    <message>
        <source>{moment}, {time} ago</source>
        <translation>{moment}, vor {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>misconfigured</source>
        <translation>fehlkonfiguriert</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n unvollständig</numerusform>
            <numerusform>%n unvollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n ohne Daten</numerusform>
            <numerusform>%n ohne Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n misconfigured</source>
        <translation>
            <numerusform>%n fehlkonfiguriert</numerusform>
            <numerusform>%n fehlkonfiguriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n schwer</numerusform>
            <numerusform>%n schwer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message>
        <source>information</source>
        <translation>Info</translation>
    </message>
    <message numerus="yes">
        <source>%n information</source>
        <translation>
            <numerusform>%n Info</numerusform>
            <numerusform>%n Info</numerusform>
        </translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>bi</source>
        <translation>BI</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>business</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>no value for {age}</source>
        <translation>{age} lang kein Wert</translation>
    </message>
    <message>
        <source>No value has come yet: {reason}</source>
        <translation>Noch kam kein Wert: {reason}</translation>
    </message>
    <message>
        <source>The last value is {age} old and no evidence: {reason}</source>
        <translation>Der letzte Wert ist {age} alt und kein Beleg: {reason}</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>above {value}</source>
        <translation>über {value}</translation>
    </message>
    <message>
        <source>below {value}</source>
        <translation>unter {value}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The catalogue does not know this signal any more</source>
        <translation>Der Katalog kennt dieses Signal nicht mehr</translation>
    </message>
    <message>
        <source>{reason}. There is nothing to draw</source>
        <translation>{reason}. Es gibt nichts zu zeichnen</translation>
    </message>
    <message>
        <source>kept here since {time}</source>
        <translation>hier gespeichert seit {time}</translation>
    </message>
    <message>
        <source>its target does not tell last week</source>
        <translation>sein Ziel liefert die Vorwoche nicht</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>Neueste Werte</translation>
    </message>
    <message>
        <source>Values around {time}</source>
        <translation>Werte um {time}</translation>
    </message>
    <message>
        <source>The same signal elsewhere, now</source>
        <translation>Dasselbe Signal anderswo, jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, none of them worse</source>
        <translation>
            <numerusform>%n weiterer, nicht schlechter</numerusform>
            <numerusform>%n weitere, keiner schlechter</numerusform>
        </translation>
    </message>
    <message>
        <source>The same signal elsewhere</source>
        <translation>Dasselbe Signal anderswo</translation>
    </message>
    <message>
        <source>Values as they came</source>
        <translation>Rohwerte</translation>
    </message>
    <message>
        <source>as they came</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>No value is kept here</source>
        <translation>Hier ist kein Wert gespeichert</translation>
    </message>
    <message>
        <source>Why it has this colour</source>
        <translation>Grund für diese Farbe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter zu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>it has no limit</source>
        <translation>es hat keine Grenze</translation>
    </message>
    <message>
        <source>none stands about it or its host</source>
        <translation>keiner steht dazu oder zum Host an</translation>
    </message>
    <message>
        <source>Target {name}</source>
        <translation>Ziel {name}</translation>
    </message>
    <message>
        <source>Alerts of {name}</source>
        <translation>Alarme von {name}</translation>
    </message>
    <message>
        <source>Open at its source</source>
        <translation>An der Quelle öffnen</translation>
    </message>
    <message>
        <source>{age} after {what}</source>
        <translation>{age} nach {what}</translation>
    </message>
    <message>
        <source>{name} last week</source>
        <translation>{name} Vorwoche</translation>
    </message>
    <message>
        <source>drag the window, wheel zooms, double-click resets</source>
        <translation>Fenster ziehen, Rad zoomt, Doppelklick setzt zurück</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>To the alert</source>
        <translation>Zum Alarm</translation>
    </message>
    <message>
        <source>History of {title}, {place}</source>
        <translation>Historie von {title}, {place}</translation>
    </message>
    <message>
        <source>Being read from the journal</source>
        <translation>Wird aus dem Journal gelesen</translation>
    </message>
    <message>
        <source>It did not stand in this time, as far as the journal goes back</source>
        <translation>In dieser Zeit stand er nicht an, soweit das Journal zurückreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acknowledged %n time(s)</source>
        <translation>
            <numerusform>%n-mal bestätigt</numerusform>
            <numerusform>%n-mal bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{times}, longest {longest}, half of them within {usual}, {taken}</source>
        <translation>{times}, am längsten {longest}, die Hälfte binnen {usual}, {taken}</translation>
    </message>
    <message>
        <source>Each time that it stood</source>
        <translation>Jedes Auftreten</translation>
    </message>
    <message>
        <source>{age}, stands</source>
        <translation>{age}, steht an</translation>
    </message>
    <message>
        <source>{name}, after {age}</source>
        <translation>{name}, nach {age}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Start maintenance on {name}…</source>
        <translation>Wartung starten für {name}…</translation>
    </message>
    <message>
        <source>End maintenance of {what}, {reason}</source>
        <translation>Wartung beenden: {what}, {reason}</translation>
    </message>
    <message>
        <source>Alert history of {title}, {place}</source>
        <translation>Alarmhistorie von {title}, {place}</translation>
    </message>
    <message>
        <source>Panel: {name}</source>
        <translation>Panel: {name}</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>What is worked on: conditions on labels</source>
        <translation>Woran gearbeitet wird: Bedingungen an Labels</translation>
    </message>
    <message>
        <source>From: now, 22:30, or a date with a time</source>
        <translation>Von: jetzt, 22:30 oder Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>Until, if none of the times below</source>
        <translation>Bis, falls keine der Zeiten unten</translation>
    </message>
    <message>
        <source>All of {name}</source>
        <translation>Alle von {name}</translation>
    </message>
    <message>
        <source>Only this alert</source>
        <translation>Nur dieser Alarm</translation>
    </message>
    <message>
        <source>Say what is worked on, such as host=db-1 or service=~check.*</source>
        <translation>Angeben, woran gearbeitet wird, etwa host=db-1 oder service=~check.*</translation>
    </message>
    <message>
        <source>{words} is no time; write 22:30 or 2026-11-30 22:00</source>
        <translation>{words} ist keine Zeit; schreiben Sie 22:30 oder 2026-11-30 22:00</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them critical</source>
        <translation>
            <numerusform>, %n davon kritisch</numerusform>
            <numerusform>, %n davon kritisch</numerusform>
        </translation>
    </message>
    <message>
        <source>From {time} till {until}, {lasts}</source>
        <translation>Von {time} bis {until}, {lasts}</translation>
    </message>
    <message numerus="yes">
        <source>{when}: would hide %n alert(s) of now{critical}</source>
        <translation>
            <numerusform>{when}: würde jetzt %n Alarm verbergen{critical}</numerusform>
            <numerusform>{when}: würde jetzt %n Alarme verbergen{critical}</numerusform>
        </translation>
    </message>
    <message>
        <source>Till {until}, {lasts}</source>
        <translation>Bis {until}, {lasts}</translation>
    </message>
    <message numerus="yes">
        <source>{when}: hides %n alert(s) shown now{critical}, and what comes</source>
        <translation>
            <numerusform>{when}: verbirgt %n jetzt gezeigten Alarm{critical}, und künftige</numerusform>
            <numerusform>{when}: verbirgt %n jetzt gezeigte Alarme{critical}, und künftige</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the new file in</source>
        <translation>Neue Datei übernehmen</translation>
    </message>
    <message>
        <source>No setting is called so</source>
        <translation>Keine Option heißt so</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The file on disk is in force</source>
        <translation>Die gespeicherte Datei gilt</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Geschrieben in {file}</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Optionen durchsuchen</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung widerrufen</translation>
    </message>
    <message>
        <source>Export a profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>Take this over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What the import will change</source>
        <translation>Was der Import ändern wird</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>{file} is written; no secret is in it</source>
        <translation>{file} ist geschrieben; ohne Geheimnisse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und noch %n Zeile</numerusform>
            <numerusform>und noch %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>It would change nothing</source>
        <translation>Es würde nichts ändern</translation>
    </message>
    <message>
        <source>{file} is in force; `noc-app profile undo` takes it back</source>
        <translation>{file} gilt jetzt; `noc-app profile undo` nimmt es zurück</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Makes other seats like this one: one file, without secrets.</source>
        <translation>Macht andere Plätze wie diesen: eine Datei, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>Standard nutzen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{verb} ({alert})</source>
        <translation>{verb} ({alert})</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>{name}: back to the default, {value}</source>
        <translation>{name}: zurück zum Standard, {value}</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, gewählt</translation>
    </message>
    <message>
        <source>{name}, as it is written</source>
        <translation>{name}, wie geschrieben</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Open in your editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>{name}: open in your editor</source>
        <translation>{name}: im Editor öffnen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>stays until acknowledged</source>
        <translation>bleibt, bis bestätigt</translation>
    </message>
    <message>
        <source>Maintenance till {time}</source>
        <translation>Wartung bis {time}</translation>
    </message>
    <message>
        <source>Maintenance ended</source>
        <translation>Wartung beendet</translation>
    </message>
    <message>
        <source>{target} is added and asked from now on</source>
        <translation>{target} hinzugefügt, wird nun abgefragt</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>Sprache und Design</translation>
    </message>
    <message>
        <source>Wall or operator</source>
        <translation>Wand oder Operator</translation>
    </message>
    <message>
        <source>Demo or real</source>
        <translation>Demo oder echt</translation>
    </message>
    <message>
        <source>First target</source>
        <translation>Erstes Ziel</translation>
    </message>
    <message>
        <source>Sound and distance</source>
        <translation>Ton und Abstand</translation>
    </message>
    <message>
        <source>All of it can be changed later, and skipped now.</source>
        <translation>Alles lässt sich später ändern und jetzt überspringen.</translation>
    </message>
    <message>
        <source>How shall it look?</source>
        <translation>Wie soll es aussehen?</translation>
    </message>
    <message>
        <source>What is this seat for?</source>
        <translation>Wofür ist dieser Platz?</translation>
    </message>
    <message>
        <source>It decides what opens when NOC Board is started.</source>
        <translation>Das bestimmt, was beim Start von NOC Board öffnet.</translation>
    </message>
    <message>
        <source>What shall it show?</source>
        <translation>Was soll es zeigen?</translation>
    </message>
    <message>
        <source>The demo says on every screen that it is one.</source>
        <translation>Die Demo weist sich auf jeder Ansicht als solche aus.</translation>
    </message>
    <message>
        <source>Can it be heard, and read?</source>
        <translation>Ist es zu hören und zu lesen?</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, gewählt</translation>
    </message>
    <message>
        <source>NOC Board: first run</source>
        <translation>NOC Board: erster Start</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Alles später</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Board öffnen</translation>
    </message>
    <message>
        <source>Nothing can be heard: {why}</source>
        <translation>Nichts zu hören: {why}</translation>
    </message>
    <message>
        <source>This is how a critical sounds.</source>
        <translation>So klingt ein kritischer Alarm.</translation>
    </message>
    <message>
        <source>Everything is readable in its usual size, and more fits.</source>
        <translation>Alles ist in üblicher Größe lesbar, und mehr passt hin.</translation>
    </message>
    <message>
        <source>Everything is readable in its usual size.</source>
        <translation>Alles ist in üblicher Größe lesbar.</translation>
    </message>
    <message>
        <source>Everything is drawn larger, on more pages.</source>
        <translation>Alles wird größer gezeigt, auf mehr Seiten.</translation>
    </message>
    <message>
        <source>Diagonal: a number from 5 to 400</source>
        <translation>Diagonale: eine Zahl von 5 bis 400</translation>
    </message>
    <message>
        <source>Distance: a number up to 100</source>
        <translation>Abstand: eine Zahl bis 100</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A wall that shows</source>
        <translation>Eine Wand, die anzeigt</translation>
    </message>
    <message>
        <source>A desk where alerts are handled</source>
        <translation>Ein Pult zum Bearbeiten von Alarmen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>This seat is</source>
        <translation>Dieser Platz ist</translation>
    </message>
    <message>
        <source>My own systems</source>
        <translation>Eigene Systeme</translation>
    </message>
    <message>
        <source>A demo, nothing of it real</source>
        <translation>Eine Demo, nichts davon echt</translation>
    </message>
    <message>
        <source>Hear a critical</source>
        <translation>Alarmton anhören</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>The wall, if there is one</source>
        <translation>Die Wand, falls vorhanden</translation>
    </message>
    <message>
        <source>Diagonal of its screen, inches</source>
        <translation>Bildschirmdiagonale, Zoll</translation>
    </message>
    <message>
        <source>Distance from which it is read, metres</source>
        <translation>Leseabstand, Meter</translation>
    </message>
    <message>
        <source>{file} is no configuration file that is there</source>
        <translation>{file} ist keine vorhandene Konfigurationsdatei</translation>
    </message>
    <message>
        <source>this system has no program for {file}</source>
        <translation>dieses System hat kein Programm für {file}</translation>
    </message>
    <message>
        <source>{alert} {severity}</source>
        <translation>{alert}: {severity}</translation>
    </message>
    <message>
        <source>{who} acknowledged {alert}</source>
        <translation>{who} hat {alert} bestätigt</translation>
    </message>
    <message>
        <source>{who} asks to acknowledge {alert}</source>
        <translation>{who} will {alert} bestätigen</translation>
    </message>
    <message>
        <source>Cleared {time} after {duration}</source>
        <translation>Beendet {time} nach {duration}</translation>
    </message>
    <message>
        <source>Held, {place}</source>
        <translation>Gehalten, {place}</translation>
    </message>
    <message>
        <source>Back to the pages in {time}</source>
        <translation>Zurück zu den Seiten in {time}</translation>
    </message>
    <message>
        <source>Held until resolved</source>
        <translation>Gehalten, bis beendet</translation>
    </message>
    <message>
        <source>Held until somebody takes it</source>
        <translation>Gehalten, bis jemand bestätigt</translation>
    </message>
    <message>
        <source>{place}, {page} in {time}</source>
        <translation>{place}, {page} in {time}</translation>
    </message>
    <message>
        <source>Pinned by {who}</source>
        <translation>Angepinnt von {who}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angepinnt</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) {state}.</source>
        <translation>
            <numerusform>%n Panel: {state}.</numerusform>
            <numerusform>%n Panels: {state}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board: {verdict}</source>
        <translation>Board: {verdict}</translation>
    </message>
    <message>
        <source>{signal} {state}</source>
        <translation>{signal}: {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n checks, all normal</source>
        <translation>
            <numerusform>%n Prüfung, normal</numerusform>
            <numerusform>%n Prüfungen, alle normal</numerusform>
        </translation>
    </message>
    <message>
        <source>{wall}, screen {screen}</source>
        <translation>{wall}, Monitor {screen}</translation>
    </message>
    <message>
        <source>System uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU-Nutzung</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Load per core</source>
        <translation>Last je Kern</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>RAM-Nutzung</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Swap used</source>
        <translation>Swap-Nutzung</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>Platz belegt</translation>
    </message>
    <message>
        <source>Storage lasts</source>
        <translation>Platz reicht</translation>
    </message>
    <message>
        <source>Disk throughput</source>
        <translation>Disk-Durchsatz</translation>
    </message>
    <message>
        <source>Disk I/O</source>
        <translation>Disk-I/O</translation>
    </message>
    <message>
        <source>Disk operations</source>
        <translation>Disk-Zugriffe</translation>
    </message>
    <message>
        <source>IOPS</source>
        <translation>IOPS</translation>
    </message>
    <message>
        <source>Disk latency</source>
        <translation>Disk-Latenz</translation>
    </message>
    <message>
        <source>Network throughput</source>
        <translation>Netzdurchsatz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Network load</source>
        <translation>Netzlast</translation>
    </message>
    <message>
        <source>Network errors</source>
        <translation>Netzfehler</translation>
    </message>
    <message>
        <source>Net errors</source>
        <translation>Netzfehler</translation>
    </message>
    <message>
        <source>Packets dropped</source>
        <translation>Verworfene Pakete</translation>
    </message>
    <message>
        <source>Net drops</source>
        <translation>Verwürfe</translation>
    </message>
    <message>
        <source>Network latency</source>
        <translation>Netzlatenz</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Pkt-Verlust</translation>
    </message>
    <message>
        <source>Probes answering</source>
        <translation>Antwortende Sonden</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sonden</translation>
    </message>
    <message>
        <source>Probe duration</source>
        <translation>Sondendauer</translation>
    </message>
    <message>
        <source>Probe time</source>
        <translation>Sondenzeit</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>DNS look-up</source>
        <translation>DNS-Auflösung</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Databases up</source>
        <translation>Datenbanken aktiv</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Database query time</source>
        <translation>Datenbank-Abfragezeit</translation>
    </message>
    <message>
        <source>DB latency</source>
        <translation>DB-Latenz</translation>
    </message>
    <message>
        <source>Database query time p95</source>
        <translation>Datenbank-Abfragezeit p95</translation>
    </message>
    <message>
        <source>DB p95</source>
        <translation>DB p95</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>Datenbankverbindungen</translation>
    </message>
    <message>
        <source>DB connections</source>
        <translation>DB-Verbindung</translation>
    </message>
    <message>
        <source>Database locks waiting</source>
        <translation>Wartende Datenbanksperren</translation>
    </message>
    <message>
        <source>DB locks</source>
        <translation>DB-Sperren</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Replikationsverzug</translation>
    </message>
    <message>
        <source>Repl. lag</source>
        <translation>Repl.-Lag</translation>
    </message>
    <message>
        <source>Database cache hits</source>
        <translation>Datenbank-Cachetreffer</translation>
    </message>
    <message>
        <source>DB cache</source>
        <translation>DB-Cache</translation>
    </message>
    <message>
        <source>Load-balancer backends up</source>
        <translation>Load-Balancer-Backends aktiv</translation>
    </message>
    <message>
        <source>LB backends</source>
        <translation>LB-Backends</translation>
    </message>
    <message>
        <source>Load-balancer requests</source>
        <translation>Load-Balancer-Anfragen</translation>
    </message>
    <message>
        <source>LB requests</source>
        <translation>LB-Anfragen</translation>
    </message>
    <message>
        <source>Load-balancer 5xx</source>
        <translation>Load-Balancer 5xx</translation>
    </message>
    <message>
        <source>LB 5xx</source>
        <translation>LB 5xx</translation>
    </message>
    <message>
        <source>Load-balancer queue</source>
        <translation>Load-Balancer-Queue</translation>
    </message>
    <message>
        <source>LB queue</source>
        <translation>LB-Queue</translation>
    </message>
    <message>
        <source>Load-balancer response time</source>
        <translation>Load-Balancer-Antwortzeit</translation>
    </message>
    <message>
        <source>LB response</source>
        <translation>LB-Antwort</translation>
    </message>
    <message>
        <source>Load-balancer sessions</source>
        <translation>Load-Balancer-Sessions</translation>
    </message>
    <message>
        <source>LB sessions</source>
        <translation>LB-Sessions</translation>
    </message>
    <message>
        <source>Load-balancer connections</source>
        <translation>Load-Balancer-Verbindungen</translation>
    </message>
    <message>
        <source>LB connections</source>
        <translation>LB-Verbindung</translation>
    </message>
    <message>
        <source>CDN hits</source>
        <translation>CDN-Treffer</translation>
    </message>
    <message>
        <source>CDN origin latency</source>
        <translation>CDN-Origin-Latenz</translation>
    </message>
    <message>
        <source>CDN origin</source>
        <translation>CDN-Origin</translation>
    </message>
    <message>
        <source>CDN bandwidth</source>
        <translation>CDN-Bandbreite</translation>
    </message>
    <message>
        <source>CDN traffic</source>
        <translation>CDN-Traffic</translation>
    </message>
    <message>
        <source>Kubernetes nodes ready</source>
        <translation>Kubernetes-Knoten bereit</translation>
    </message>
    <message>
        <source>Nodes ready</source>
        <translation>Knoten OK</translation>
    </message>
    <message>
        <source>Pods not ready</source>
        <translation>Pods nicht bereit</translation>
    </message>
    <message>
        <source>Pods unready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Pods pending</source>
        <translation>Pods wartend</translation>
    </message>
    <message>
        <source>Container restarts</source>
        <translation>Container-Neustarts</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Copies ready</source>
        <translation>Repl. bereit</translation>
    </message>
    <message>
        <source>Kubernetes warnings</source>
        <translation>Kubernetes-Warnungen</translation>
    </message>
    <message>
        <source>K8s warnings</source>
        <translation>K8s-Warnung</translation>
    </message>
    <message>
        <source>Container CPU</source>
        <translation>Container-CPU</translation>
    </message>
    <message>
        <source>Container memory</source>
        <translation>Container-Speicher</translation>
    </message>
    <message>
        <source>Container mem</source>
        <translation>Container-RAM</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Queue-Länge</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Java heap used</source>
        <translation>Java-Heap-Nutzung</translation>
    </message>
    <message>
        <source>Heap</source>
        <translation>Heap</translation>
    </message>
    <message>
        <source>Search nodes</source>
        <translation>Suchknoten</translation>
    </message>
    <message>
        <source>Shards not assigned</source>
        <translation>Shards nicht zugewiesen</translation>
    </message>
    <message>
        <source>Shards lost</source>
        <translation>Shards weg</translation>
    </message>
    <message>
        <source>Shards active</source>
        <translation>Shards aktiv</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search time</source>
        <translation>Suchzeit</translation>
    </message>
    <message>
        <source>Documents indexed</source>
        <translation>Indizierte Dokumente</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indiziert</translation>
    </message>
    <message>
        <source>Log events</source>
        <translation>Log-Events</translation>
    </message>
    <message>
        <source>Log queue used</source>
        <translation>Log-Queue-Füllung</translation>
    </message>
    <message>
        <source>Log queue</source>
        <translation>Log-Queue</translation>
    </message>
    <message>
        <source>Scrape targets up</source>
        <translation>Scrape-Ziele aktiv</translation>
    </message>
    <message>
        <source>Scrapes</source>
        <translation>Scrapes</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Offene Störungen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Longest without an answer</source>
        <translation>Längste ohne Antwort</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Somebody on call</source>
        <translation>Bereitschaft besetzt</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Rufdienst</translation>
    </message>
    <message>
        <source>Receivers well</source>
        <translation>Empfänger gesund</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Lines heard</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines not understood</source>
        <translation>Unverstandene Zeilen</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Lesefehler</translation>
    </message>
    <message>
        <source>Time since last line</source>
        <translation>Zeit seit letzter Zeile</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Monitored hosts</source>
        <translation>Überwachte Hosts</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Monitored services</source>
        <translation>Überwachte Dienste</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Offene Probleme</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Checks overdue</source>
        <translation>Späte Prüfungen</translation>
    </message>
    <message>
        <source>Late checks</source>
        <translation>Checks spät</translation>
    </message>
    <message>
        <source>Triggers that cannot be evaluated</source>
        <translation>Nicht auswertbare Trigger</translation>
    </message>
    <message>
        <source>Blind triggers</source>
        <translation>Trigger blind</translation>
    </message>
    <message>
        <source>Check latency</source>
        <translation>Prüflatenz</translation>
    </message>
    <message>
        <source>Crash-free users</source>
        <translation>Absturzfreie Nutzer</translation>
    </message>
    <message>
        <source>Crash-free</source>
        <translation>Absturzfrei</translation>
    </message>
    <message>
        <source>Crash-free sessions</source>
        <translation>Absturzfreie Sitzungen</translation>
    </message>
    <message>
        <source>Stable sessions</source>
        <translation>Stabile Sitzung</translation>
    </message>
    <message>
        <source>Hangs</source>
        <translation>Hänger</translation>
    </message>
    <message>
        <source>ANR and hangs</source>
        <translation>ANR, Hänger</translation>
    </message>
    <message>
        <source>App start cold</source>
        <translation>App-Kaltstart</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>App start warm</source>
        <translation>App-Warmstart</translation>
    </message>
    <message>
        <source>Warm start</source>
        <translation>Warmstart</translation>
    </message>
    <message>
        <source>Slow starts</source>
        <translation>Start träge</translation>
    </message>
    <message>
        <source>Slow frames</source>
        <translation>Slow Frames</translation>
    </message>
    <message>
        <source>Frozen frames</source>
        <translation>Frozen Frames</translation>
    </message>
    <message>
        <source>Mobile request time</source>
        <translation>Mobile Anfragezeit</translation>
    </message>
    <message>
        <source>Request time</source>
        <translation>Anfragezeit</translation>
    </message>
    <message>
        <source>Mobile request errors</source>
        <translation>Mobile Anfragefehler</translation>
    </message>
    <message>
        <source>Request fails</source>
        <translation>Anfragefehler</translation>
    </message>
    <message>
        <source>Phases of requests</source>
        <translation>Anfragephasen</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Mobile round trip</source>
        <translation>Mobile Umlaufzeit</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Packets sent again</source>
        <translation>Erneut gesendete Pakete</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Mobile look-ups failing</source>
        <translation>Fehlerhafte mobile DNS-Abfragen</translation>
    </message>
    <message>
        <source>DNS fails</source>
        <translation>DNS-Fehler</translation>
    </message>
    <message>
        <source>Recording age</source>
        <translation>Aufz.-Alter</translation>
    </message>
    <message>
        <source>Stuck wake locks</source>
        <translation>Hängende Wake Locks</translation>
    </message>
    <message>
        <source>Wake locks</source>
        <translation>Wake Locks</translation>
    </message>
    <message>
        <source>Background battery use</source>
        <translation>Akkunutzung im Hintergrund</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Session length</source>
        <translation>Sitzungsdauer</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>Sitzungszeit</translation>
    </message>
    <message>
        <source>Sessions per user</source>
        <translation>Sitzungen je Nutzer</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Feature adoption</source>
        <translation>Feature-Nutzung</translation>
    </message>
    <message>
        <source>Feature use</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>On the latest version</source>
        <translation>Auf neuester Version</translation>
    </message>
    <message>
        <source>On latest</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Push sent</source>
        <translation>Push-Anzahl</translation>
    </message>
    <message>
        <source>Push delivered</source>
        <translation>Push zugestellt</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Push opened</source>
        <translation>Push-Klicks</translation>
    </message>
    <message>
        <source>Store rating</source>
        <translation>Store-Bewertung</translation>
    </message>
    <message>
        <source>App stores</source>
        <translation>App-Stores</translation>
    </message>
    <message>
        <source>Store reviews</source>
        <translation>Store-Rezensionen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Rezensionen</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Installs</translation>
    </message>
    <message>
        <source>Active threats</source>
        <translation>Aktive Bedrohungen</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Attacks blocked</source>
        <translation>Blockierte Angriffe</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Erkennungen</translation>
    </message>
    <message>
        <source>Anomalous behaviour</source>
        <translation>Auffälliges Verhalten</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>Sign-in failures</source>
        <translation>Fehlanmeldungen</translation>
    </message>
    <message>
        <source>Sign-in fails</source>
        <translation>Fehllogins</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Sign-ins under attack</source>
        <translation>Angegriffene Anmeldungen</translation>
    </message>
    <message>
        <source>Brute force</source>
        <translation>Brute Force</translation>
    </message>
    <message>
        <source>Accounts locked</source>
        <translation>Gesperrte Konten</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Privileged access</source>
        <translation>Privilegierte Zugriffe</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegien</translation>
    </message>
    <message>
        <source>Out-of-hours access</source>
        <translation>Zugriffe außer Dienstzeit</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Data accesses</source>
        <translation>Datenzugriffe</translation>
    </message>
    <message>
        <source>Data reads</source>
        <translation>Lesezugriff</translation>
    </message>
    <message>
        <source>Data modifications</source>
        <translation>Datenänderungen</translation>
    </message>
    <message>
        <source>Data changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Firewall denials</source>
        <translation>Firewall-Abweisungen</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Firewall rules hit</source>
        <translation>Genutzte Firewall-Regeln</translation>
    </message>
    <message>
        <source>Rules hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Firewall rules never hit</source>
        <translation>Nie genutzte Firewall-Regeln</translation>
    </message>
    <message>
        <source>Rules unused</source>
        <translation>Tote Regeln</translation>
    </message>
    <message>
        <source>Firewall rules uncounted</source>
        <translation>Firewall-Regeln ohne Zähler</translation>
    </message>
    <message>
        <source>Rules no count</source>
        <translation>Ohne Zähler</translation>
    </message>
    <message>
        <source>Attack traffic</source>
        <translation>Angriffsverkehr</translation>
    </message>
    <message>
        <source>DDoS</source>
        <translation>DDoS</translation>
    </message>
    <message>
        <source>Packets per second</source>
        <translation>Pakete pro Sekunde</translation>
    </message>
    <message>
        <source>DDoS packets</source>
        <translation>DDoS-Pakete</translation>
    </message>
    <message>
        <source>SYN rate</source>
        <translation>SYN-Rate</translation>
    </message>
    <message>
        <source>Request surge</source>
        <translation>Anfrageschub</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Connection table used</source>
        <translation>Füllung Verb.-Tabelle</translation>
    </message>
    <message>
        <source>Conn. table</source>
        <translation>Verb.-Liste</translation>
    </message>
    <message>
        <source>Attack traffic mitigated</source>
        <translation>Abgewehrter Angriffsverkehr</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Abgewehrt</translation>
    </message>
    <message>
        <source>Security agents</source>
        <translation>Sicherheitsagenten</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Security agents silent</source>
        <translation>Stumme Sicherheitsagenten</translation>
    </message>
    <message>
        <source>Agents silent</source>
        <translation>Agent stumm</translation>
    </message>
    <message>
        <source>Sensor packets dropped</source>
        <translation>Verlorene Sensorpakete</translation>
    </message>
    <message>
        <source>Sensor drops</source>
        <translation>Sensorlücke</translation>
    </message>
    <message>
        <source>SIEM parts at fault</source>
        <translation>Gestörte SIEM-Teile</translation>
    </message>
    <message>
        <source>SIEM faults</source>
        <translation>SIEM-Fehler</translation>
    </message>
    <message>
        <source>Detection searches failing</source>
        <translation>Fehlerhafte Erkennungssuchen</translation>
    </message>
    <message>
        <source>Searches fail</source>
        <translation>Suchfehler</translation>
    </message>
    <message>
        <source>Certificate time left</source>
        <translation>Zertifikat-Restzeit</translation>
    </message>
    <message>
        <source>TLS certs</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificate chain valid</source>
        <translation>Zertifikatskette gültig</translation>
    </message>
    <message>
        <source>TLS chain</source>
        <translation>TLS-Kette</translation>
    </message>
    <message>
        <source>TLS protocol modern</source>
        <translation>TLS-Protokoll modern</translation>
    </message>
    <message>
        <source>TLS protocol</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>Vulns</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Vulnerabilities overdue</source>
        <translation>Überfällige Schwachstellen</translation>
    </message>
    <message>
        <source>Vulns late</source>
        <translation>Lücken spät</translation>
    </message>
    <message>
        <source>Oldest vulnerability</source>
        <translation>Älteste Schwachstelle</translation>
    </message>
    <message>
        <source>Vuln age</source>
        <translation>Lückenalter</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Controls failing</source>
        <translation>Verletzte Kontrollen</translation>
    </message>
    <message>
        <source>Ctrls failing</source>
        <translation>Kontr.-Fehler</translation>
    </message>
    <message>
        <source>Security incidents</source>
        <translation>Sicherheitsvorfälle</translation>
    </message>
    <message>
        <source>Sec. incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Security response</source>
        <translation>Sicherheitsreaktion</translation>
    </message>
    <message>
        <source>Sec. response</source>
        <translation>SOC-Reaktion</translation>
    </message>
    <message>
        <source>Audit trail intact</source>
        <translation>Audit-Trail intakt</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Trail</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Data &amp; BI</source>
        <translation>Daten &amp; BI</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Data and BI</source>
        <translation>Daten und BI</translation>
    </message>
    <message>
        <source>BI</source>
        <translation>BI</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>late first</source>
        <translation>späte zuerst</translation>
    </message>
    <message>
        <source>Query performance</source>
        <translation>Abfrageleistung</translation>
    </message>
    <message>
        <source>quality, drift</source>
        <translation>Qualität, Drift</translation>
    </message>
    <message>
        <source>load time, views</source>
        <translation>Ladezeit, Aufrufe</translation>
    </message>
    <message>
        <source>Business and SLO</source>
        <translation>Geschäft und SLO</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>SLO error budgets</source>
        <translation>SLO-Fehlerbudgets</translation>
    </message>
    <message>
        <source>Worst budget</source>
        <translation>Knappstes Budget</translation>
    </message>
    <message>
        <source>Customer SLA</source>
        <translation>Kunden-SLA</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>First signals, oldest first</source>
        <translation>Erste Signale, älteste zuerst</translation>
    </message>
    <message>
        <source>likely cause on the left</source>
        <translation>wahrscheinliche Ursache links</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Infra</source>
        <translation>Infra</translation>
    </message>
    <message>
        <source>deploy {version}</source>
        <translation>Deploy {version}</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>copies ready, restarts</source>
        <translation>Replikate bereit, Neustarts</translation>
    </message>
    <message>
        <source>Queues and collectors</source>
        <translation>Queues und Collectors</translation>
    </message>
    <message>
        <source>Without a crash</source>
        <translation>Ohne Absturz</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Start and battery</source>
        <translation>Start und Akku</translation>
    </message>
    <message>
        <source>Requests failing</source>
        <translation>Fehlerhafte Anfragen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>On-call</source>
        <translation>Rufdienst</translation>
    </message>
    <message>
        <source>Monitoring itself</source>
        <translation>Monitoring selbst</translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation>Netzpfade</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation>ATT&amp;CK</translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation>TLS-Zertifikate</translation>
    </message>
    <message>
        <source>TLS trust</source>
        <translation>TLS-Vertrauen</translation>
    </message>
</context>
</TS>
