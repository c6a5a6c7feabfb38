<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Safe mode: screens as they are shipped; the configuration&apos;s targets and rules count</source>
        <translation>Mode sans échec&#xa0;: écrans d’origine&#xa0;; les cibles et règles de la configuration restent actives</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>{number}&#x2009;%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} j</translation>
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
        <translation>relevé {moment}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>Request rate</source>
        <translation>Taux de requêtes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Requests without error</source>
        <translation>Requêtes sans erreur</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Application errors</source>
        <translation>Erreurs applicatives</translation>
    </message>
    <message>
        <source>APM errors</source>
        <translation>Erreurs APM</translation>
    </message>
    <message>
        <source>Response time p50</source>
        <translation>Temps de réponse p50</translation>
    </message>
    <message>
        <source>Response p50</source>
        <translation>Réponse p50</translation>
    </message>
    <message>
        <source>Response time p95</source>
        <translation>Temps de réponse p95</translation>
    </message>
    <message>
        <source>Response p95</source>
        <translation>Réponse p95</translation>
    </message>
    <message>
        <source>Response time p99</source>
        <translation>Temps de réponse p99</translation>
    </message>
    <message>
        <source>Response p99</source>
        <translation>Réponse p99</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>Connexions clients</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connections dropped</source>
        <translation>Connexions perdues</translation>
    </message>
    <message>
        <source>Conn. drops</source>
        <translation>Pertes conn</translation>
    </message>
    <message>
        <source>Apdex</source>
        <translation>Apdex</translation>
    </message>
    <message>
        <source>Calls to dependencies</source>
        <translation>Appels aux dépendances</translation>
    </message>
    <message>
        <source>Edge calls</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Dependency errors</source>
        <translation>Erreurs de dépendances</translation>
    </message>
    <message>
        <source>Edge errors</source>
        <translation>Err. appels</translation>
    </message>
    <message>
        <source>Synthetic transactions</source>
        <translation>Transactions synthétiques</translation>
    </message>
    <message>
        <source>Synthetics</source>
        <translation>Synthétique</translation>
    </message>
    <message>
        <source>Synthetic step time</source>
        <translation>Temps d’étape synthétique</translation>
    </message>
    <message>
        <source>Synth. step</source>
        <translation>Étape synth</translation>
    </message>
    <message>
        <source>Services heard from</source>
        <translation>Services joignables</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Joignables</translation>
    </message>
    <message>
        <source>Deployed version</source>
        <translation>Version déployée</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Temps de reprise</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Queries p95</source>
        <translation>Requête p95</translation>
    </message>
    <message>
        <source>Query time</source>
        <translation>Tps requête</translation>
    </message>
    <message>
        <source>Query regressions</source>
        <translation>Requêtes ralenties</translation>
    </message>
    <message>
        <source>Regressions</source>
        <translation>Régressions</translation>
    </message>
    <message>
        <source>Pipelines on time</source>
        <translation>Pipelines à l’heure</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>Pipeline success</source>
        <translation>Succès des pipelines</translation>
    </message>
    <message>
        <source>Pipeline runs</source>
        <translation>Pipelines OK</translation>
    </message>
    <message>
        <source>Pipelines failed</source>
        <translation>Pipelines en échec</translation>
    </message>
    <message>
        <source>Failed runs</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Pipelines running</source>
        <translation>Pipelines en cours</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Pipelines late</source>
        <translation>Pipelines en retard</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Pipeline delay</source>
        <translation>Pipel. retard</translation>
    </message>
    <message>
        <source>Pipeline duration</source>
        <translation>Durée des pipelines</translation>
    </message>
    <message>
        <source>Pipeline time</source>
        <translation>Pipel. durée</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité data</translation>
    </message>
    <message>
        <source>Age of data tests</source>
        <translation>Âge des tests données</translation>
    </message>
    <message>
        <source>Tests age</source>
        <translation>Âge tests</translation>
    </message>
    <message>
        <source>Data freshness</source>
        <translation>Fraîcheur données</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Dashboard load</source>
        <translation>Charg. dashboards</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Warehouse load</source>
        <translation>Charge entrepôt</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Warehouse cost</source>
        <translation>Coût entrepôt</translation>
    </message>
    <message>
        <source>Model quality</source>
        <translation>Qual. modèle</translation>
    </message>
    <message>
        <source>Model drift</source>
        <translation>Dérive modèles</translation>
    </message>
    <message>
        <source>ML models</source>
        <translation>Modèles ML</translation>
    </message>
    <message>
        <source>Model evaluation age</source>
        <translation>Âge d’évaluation modèles</translation>
    </message>
    <message>
        <source>Model age</source>
        <translation>Âge modèle</translation>
    </message>
    <message>
        <source>Dashboard use</source>
        <translation>Usage dashboards</translation>
    </message>
    <message>
        <source>Dash. use</source>
        <translation>Usage dash</translation>
    </message>
    <message>
        <source>Dashboard engagement</source>
        <translation>Engagement dashboards</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Reports delivered</source>
        <translation>Rapports livrés</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Targets answering</source>
        <translation>Cibles qui répondent</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Time since last success</source>
        <translation>Temps depuis dernier succès</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Dern. succès</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>Âge des données</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Âge données</translation>
    </message>
    <message>
        <source>Poll duration</source>
        <translation>Durée de collecte</translation>
    </message>
    <message>
        <source>Poll time</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Vendor quota left</source>
        <translation>Quota API restant</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Answers complete</source>
        <translation>Réponses complètes</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>Issue detection</source>
        <translation>Détection des pannes</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Issue detection rate</source>
        <translation>Taux de détection</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Détectées</translation>
    </message>
    <message>
        <source>Alert precision</source>
        <translation>Précision alertes</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Alert response</source>
        <translation>Réponse aux alertes</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Alerts per operator</source>
        <translation>Alertes par opérateur</translation>
    </message>
    <message>
        <source>Alert volume</source>
        <translation>Vol. alertes</translation>
    </message>
    <message>
        <source>Response efficiency</source>
        <translation>Efficacité de réponse</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Part automatisée</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisé</translation>
    </message>
    <message>
        <source>Monitoring accuracy</source>
        <translation>Exactitude supervision</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Monitoring coverage</source>
        <translation>Couverture supervision</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>System health score</source>
        <translation>Score de santé système</translation>
    </message>
    <message>
        <source>Health score</source>
        <translation>Score santé</translation>
    </message>
    <message>
        <source>Excellence score</source>
        <translation>Score d’excellence</translation>
    </message>
    <message>
        <source>Excellence</source>
        <translation>Excellence</translation>
    </message>
    <message>
        <source>Walls alive</source>
        <translation>Murs actifs</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Murs</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Revenue per minute</source>
        <translation>CA par minute</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Checkout rate</source>
        <translation>Paiements aboutis</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Util. actifs</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>CA à risque</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>User adoption</source>
        <translation>Taux d’adoption</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>System return</source>
        <translation>Rendement système</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>SLA compliance</source>
        <translation>Respect des SLA</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Budget err. restant</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Budg. erreur</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Burn rate</translation>
    </message>
    <message>
        <source>Servers up</source>
        <translation>Serveurs OK</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Wheel zooms   drag pans   L returns to live   Esc closes</source>
        <translation>Molette&#xa0;: zoom   glisser&#xa0;: déplacer   L&#xa0;: direct   Échap&#xa0;: fermer</translation>
    </message>
    <message>
        <source>Chart of {signal}</source>
        <translation>Graphique de {signal}</translation>
    </message>
    <message>
        <source>{time} after {event}</source>
        <translation>{time} après {event}</translation>
    </message>
    <message>
        <source>BOARD FROZEN since {time}, nothing here is current</source>
        <translation>TABLEAU FIGÉ depuis {time}, rien ici n’est à jour</translation>
    </message>
    <message>
        <source>BOARD STOPPED at {time}, started {starts} times in 10 min and it did not last</source>
        <translation>TABLEAU ARRÊTÉ à {time}, lancé {starts} fois en 10 min sans tenir</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majeur</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>en silence</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sans droit</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Stat with line</source>
        <translation>Stat avec courbe</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Honeycomb</source>
        <translation>Alvéoles</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Jauge</translation>
    </message>
    <message>
        <source>State timeline</source>
        <translation>Frise des états</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Budgets d’erreur</translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Burn-down</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <source>Errors and time</source>
        <translation>Erreurs et temps</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Horloges</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Call the network desk first.
Then the provider.</source>
        <translation>Appeler d’abord le service réseau.
Puis le fournisseur.</translation>
    </message>
    <message>
        <source>Incident: what fails</source>
        <translation>Incident&#xa0;: ce qui échoue</translation>
    </message>
    <message>
        <source>Incident: what happened</source>
        <translation>Incident&#xa0;: ce qui s’est passé</translation>
    </message>
    <message>
        <source>Incident: what began first</source>
        <translation>Incident&#xa0;: ce qui a commencé</translation>
    </message>
    <message>
        <source>First signals</source>
        <translation>Premiers signaux</translation>
    </message>
    <message>
        <source>Incident: what to do</source>
        <translation>Incident&#xa0;: que faire</translation>
    </message>
    <message>
        <source>Status row</source>
        <translation>Ligne d’état</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Clock and pulse</source>
        <translation>Horloge et pouls</translation>
    </message>
    <message>
        <source>to {time}, {who}</source>
        <translation>jusqu’à {time}, {who}</translation>
    </message>
    <message>
        <source>ask for the right</source>
        <translation>demander le droit</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>no such series</source>
        <translation>série absente</translation>
    </message>
    <message>
        <source>{case}, acknowledged</source>
        <translation>{case}, acquittée</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>intake low</source>
        <translation>débit faible</translation>
    </message>
    <message>
        <source>no intake</source>
        <translation>aucun débit</translation>
    </message>
    <message>
        <source>NOC Board gallery</source>
        <translation>Galerie NOC Board</translation>
    </message>
    <message>
        <source>Every component in every state</source>
        <translation>Tous les composants, tous les états</translation>
    </message>
    <message numerus="yes">
        <source>%n more normal</source>
        <translation>
            <numerusform>%n autre normal</numerusform>
            <numerusform>%n autres normaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing reports here yet</source>
        <translation>Rien ne remonte encore ici</translation>
    </message>
    <message>
        <source>{signal}, at {time}</source>
        <translation>{signal}, à {time}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>pas de score</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more critical.</source>
        <translation>
            <numerusform>+ %n critique.</numerusform>
            <numerusform>+ %n critiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more major.</source>
        <translation>
            <numerusform>+ %n majeur.</numerusform>
            <numerusform>+ %n majeurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning.</source>
        <translation>
            <numerusform>+ %n avertissement.</numerusform>
            <numerusform>+ %n avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>no ack yet</source>
        <translation>non acquittée</translation>
    </message>
    <message>
        <source>asked: {who}</source>
        <translation>demandé&#xa0;: {who}</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>ack refused</source>
        <translation>acq. refusé</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Sur 24 h</translation>
    </message>
    <message>
        <source>Watched {time}</source>
        <translation>Surveillé {time}</translation>
    </message>
    <message>
        <source>nothing abnormal</source>
        <translation>rien d’anormal</translation>
    </message>
    <message>
        <source>{time} abnormal</source>
        <translation>{time} d’anomalie</translation>
    </message>
    <message>
        <source>{time} blind</source>
        <translation>{time} aveugle</translation>
    </message>
    <message>
        <source>too few inputs</source>
        <translation>trop peu d’entrées</translation>
    </message>
    <message>
        <source>nothing watched</source>
        <translation>rien de surveillé</translation>
    </message>
    <message>
        <source>{percent} of inputs</source>
        <translation>{percent} des entrées</translation>
    </message>
    <message>
        <source>all inputs</source>
        <translation>toutes entrées</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>steady {time}</source>
        <translation>stable {time}</translation>
    </message>
    <message>
        <source>{change} in {time}</source>
        <translation>{change} en {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n in maintenance</source>
        <translation>
            <numerusform>%n en maintenance</numerusform>
            <numerusform>%n en maintenance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelved</source>
        <translation>
            <numerusform>%n suspendue</numerusform>
            <numerusform>%n suspendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced</source>
        <translation>
            <numerusform>%n en silence</numerusform>
            <numerusform>%n en silence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibited</source>
        <translation>
            <numerusform>%n inhibée</numerusform>
            <numerusform>%n inhibées</numerusform>
        </translation>
    </message>
    <message>
        <source>Business, last hour</source>
        <translation>Métier, dernière heure</translation>
    </message>
    <message>
        <source>No business signals yet</source>
        <translation>Pas encore de signal métier</translation>
    </message>
    <message>
        <source>Map a query to business.orders.rate or to one of yours</source>
        <translation>Associer une requête à business.orders.rate ou à un de vos signaux</translation>
    </message>
    <message>
        <source>Capacity left</source>
        <translation>Capacité restante</translation>
    </message>
    <message>
        <source>No capacity is measured yet</source>
        <translation>Pas encore de capacité mesurée</translation>
    </message>
    <message>
        <source>worst of each</source>
        <translation>le pire de chaque</translation>
    </message>
    <message>
        <source>at this pace</source>
        <translation>à ce rythme</translation>
    </message>
    <message>
        <source>Storage full in {time}</source>
        <translation>Stockage plein dans {time}</translation>
    </message>
    <message>
        <source>Tick marks the limit. Some are not known.</source>
        <translation>Le trait marque le seuil. Certains sont inconnus.</translation>
    </message>
    <message>
        <source>Tick marks the limit.</source>
        <translation>Le trait marque le seuil.</translation>
    </message>
    <message>
        <source>Tick marks the limit. All above it.</source>
        <translation>Le trait marque le seuil. Tous au-dessus.</translation>
    </message>
    <message>
        <source>Nobody to ask</source>
        <translation>Rien à interroger</translation>
    </message>
    <message>
        <source>No target is configured</source>
        <translation>Aucune cible configurée</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>aucune connue</translation>
    </message>
    <message>
        <source>Can’t tell if it is quiet</source>
        <translation>Calme non vérifiable</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>Quiet for {time}</source>
        <translation>Calme depuis {time}</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>Calme jusqu’ici</translation>
    </message>
    <message>
        <source>0 active</source>
        <translation>0 active</translation>
    </message>
    <message>
        <source>No alert since this board started at {time}</source>
        <translation>Aucune alerte depuis le démarrage du tableau à {time}</translation>
    </message>
    <message>
        <source>Last cleared {time}, {alert}</source>
        <translation>Dernière terminée à {time}, {alert}</translation>
    </message>
    <message>
        <source>not seen since {age}: {reason}</source>
        <translation>non vue depuis {age}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>a critical hidden for {age}</source>
        <translation>une critique masquée depuis {age}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{note} (and %n more)</source>
        <translation>
            <numerusform>{note} (et %n de plus)</numerusform>
            <numerusform>{note} (et %n de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>{live} of {all} targets live</source>
        <translation>{live} cibles sur {all} en ligne</translation>
    </message>
    <message>
        <source>Overview 1 / 1</source>
        <translation>Synthèse 1 / 1</translation>
    </message>
    <message>
        <source>{rate} samples/s</source>
        <translation>{rate} échant./s</translation>
    </message>
    <message>
        <source>Oldest other data {age}</source>
        <translation>Autres données&#xa0;: {age} max</translation>
    </message>
    <message>
        <source>Oldest data {age}</source>
        <translation>Données&#xa0;: {age} max</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>set-up error</source>
        <translation>erreur config</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stale {age}</source>
        <translation>périmé, {age}</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>jamais répondu</translation>
    </message>
    <message>
        <source>retry in {time}</source>
        <translation>réessai dans {time}</translation>
    </message>
    <message>
        <source>asking now</source>
        <translation>interrogation</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>{members}, {blind} without evidence; the worst is shown</source>
        <translation>{members}, dont {blind} sans mesure&#xa0;; le pire est affiché</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>No target supplies this signal</source>
        <translation>Aucune cible ne fournit ce signal</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>{age}, limit {limit}</source>
        <translation>{age}, limite {limit}</translation>
    </message>
    <message>
        <source>limits of the page</source>
        <translation>seuils de la page</translation>
    </message>
    <message>
        <source>limits of the signal</source>
        <translation>seuils du signal</translation>
    </message>
    <message>
        <source>{condition} for {time}</source>
        <translation>{condition} pendant {time}</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation>plus de {limit}</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>moins de {limit}</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>source gives no time</source>
        <translation>source sans horodatage</translation>
    </message>
    <message>
        <source>{observed}, here {received}</source>
        <translation>{observed}, ici {received}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>non configuré</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>âge {age}</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>encore rien reçu</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>non configuré</translation>
    </message>
    <message>
        <source>{count} from change {name}</source>
        <translation>{count} du changement {name}</translation>
    </message>
    <message>
        <source>{count} from deploy {name}</source>
        <translation>{count} du déploiement {name}</translation>
    </message>
    <message>
        <source>{count} from switch {name}</source>
        <translation>{count} du commutateur {name}</translation>
    </message>
    <message>
        <source>{count} from site {name}</source>
        <translation>{count} du site {name}</translation>
    </message>
    <message>
        <source>{count} from host {name}</source>
        <translation>{count} de l’hôte {name}</translation>
    </message>
    <message>
        <source>{count} from rule {name}</source>
        <translation>{count} de la règle {name}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} autres</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{causes}</source>
        <translation>{causes}</translation>
    </message>
    <message>
        <source>Flood over: {arrived} alerts in {minutes} min, {critical} critical</source>
        <translation>Avalanche finie&#xa0;: {arrived} alertes en {minutes} min, dont {critical} critiques</translation>
    </message>
    <message>
        <source>nothing was folded</source>
        <translation>rien n’a été regroupé</translation>
    </message>
    <message>
        <source>{count} folded: {causes}</source>
        <translation>{count} regroupées&#xa0;: {causes}</translation>
    </message>
    <message>
        <source>no longer in maintenance</source>
        <translation>n’est plus en maintenance</translation>
    </message>
    <message>
        <source>no longer inhibited</source>
        <translation>n’est plus inhibée</translation>
    </message>
    <message>
        <source>flapping: its toasts are held</source>
        <translation>instable&#xa0;: notifications retenues</translation>
    </message>
    <message>
        <source>no longer flapping</source>
        <translation>n’est plus instable</translation>
    </message>
    <message>
        <source>very likely acceptable</source>
        <translation>très probablement acceptable</translation>
    </message>
    <message>
        <source>manageable</source>
        <translation>gérable</translation>
    </message>
    <message>
        <source>likely over-demanding</source>
        <translation>probablement excessif</translation>
    </message>
    <message>
        <source>very likely unacceptable</source>
        <translation>très probablement inacceptable</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>dans la limite</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>hors limite</translation>
    </message>
    <message>
        <source>{alarms} alarms in {days} days, {hidden} more were hidden</source>
        <translation>{alarms} alarmes en {days} jours, {hidden} autres masquées</translation>
    </message>
    <message>
        <source>{alarms} alarms in {days} days, {hidden} more were hidden; the limits are meant for {meant} days or more</source>
        <translation>{alarms} alarmes en {days} jours, {hidden} autres masquées&#xa0;; limites prévues pour {meant} jours ou plus</translation>
    </message>
    <message>
        <source>alarms per day</source>
        <translation>alarmes par jour</translation>
    </message>
    <message>
        <source>alarms per hour</source>
        <translation>alarmes par heure</translation>
    </message>
    <message>
        <source>alarms per 10 min</source>
        <translation>alarmes par 10 min</translation>
    </message>
    <message>
        <source>{good}, at most {most}</source>
        <translation>{good}, au plus {most}</translation>
    </message>
    <message>
        <source>most alarms in any 10 min</source>
        <translation>maximum d’alarmes en 10 min</translation>
    </message>
    <message>
        <source>10-minute periods with more than 5</source>
        <translation>tranches de 10 min à plus de 5</translation>
    </message>
    <message>
        <source>hours with more than 30</source>
        <translation>heures à plus de 30</translation>
    </message>
    <message>
        <source>time in flood ({count} floods)</source>
        <translation>temps en avalanche ({count} avalanches)</translation>
    </message>
    <message>
        <source>share of the ten commonest</source>
        <translation>part des dix plus fréquentes</translation>
    </message>
    <message>
        <source>chattering alarms</source>
        <translation>alarmes bavardes</translation>
    </message>
    <message>
        <source>fleeting alarms</source>
        <translation>alarmes fugitives</translation>
    </message>
    <message>
        <source>stale alarms (over 24 h)</source>
        <translation>alarmes persistantes (&gt; 24 h)</translation>
    </message>
    <message>
        <source>standing alarms</source>
        <translation>alarmes en cours</translation>
    </message>
    <message>
        <source>shelved alarms</source>
        <translation>alarmes suspendues</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>au plus {most}</translation>
    </message>
    <message>
        <source>held on this board alone</source>
        <translation>tenu sur ce seul tableau</translation>
    </message>
    <message>
        <source>confirmed by the backend</source>
        <translation>confirmé par le backend</translation>
    </message>
    <message>
        <source>refused, or never shown</source>
        <translation>refusé, ou jamais affiché</translation>
    </message>
    <message>
        <source>over: cleared, given back or at its end</source>
        <translation>fini&#xa0;: alerte terminée, rendue ou échue</translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation>toujours en cours</translation>
    </message>
    <message>
        <source>The journal begins {begin}: {age} of the span are not in it.</source>
        <translation>Début du journal&#xa0;: {begin}&#xa0;; {age} de la période y manquent.</translation>
    </message>
    <message>
        <source>{count} alarms had begun before this board looked: how fast they were detected is not known.</source>
        <translation>{count} alarmes avaient débuté avant que ce tableau ne regarde&#xa0;: leur délai de détection est inconnu.</translation>
    </message>
    <message>
        <source>While no board ran, nothing was written down: such times look calm here.</source>
        <translation>Sans tableau en marche, rien n’est noté&#xa0;: ces périodes semblent calmes ici.</translation>
    </message>
    <message>
        <source>Calls and talks outside of this board and its backends are not known, so a response may have been earlier.</source>
        <translation>Les appels et échanges hors de ce tableau et de ses backends sont inconnus&#xa0;; une réponse a pu être plus rapide.</translation>
    </message>
    <message>
        <source>How fast is measured from the start that the backend tells, which is as good as the backend&apos;s clock.</source>
        <translation>Les délais partent du début annoncé par le backend&#xa0;: ils valent ce que vaut son horloge.</translation>
    </message>
    <message>
        <source>First human action, critical</source>
        <translation>1re action humaine, critique</translation>
    </message>
    <message>
        <source>First human action, major</source>
        <translation>1re action humaine, majeur</translation>
    </message>
    <message>
        <source>First human action, warning</source>
        <translation>1re action humaine, avertissement</translation>
    </message>
    <message>
        <source>First human action, information</source>
        <translation>1re action humaine, information</translation>
    </message>
    <message>
        <source>{begin} to {end}: {found}</source>
        <translation>{begin} – {end}&#xa0;: {found}</translation>
    </message>
    <message>
        <source>What this report does not know</source>
        <translation>Ce que ce rapport ignore</translation>
    </message>
    <message>
        <source>Alarm quality, by ISA-18.2 and EEMUA 191</source>
        <translation>Qualité des alarmes, selon ISA-18.2 et EEMUA 191</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>{spared} alarms in 1 flood were told as one</source>
        <translation>{spared} alarmes de 1 avalanche annoncées en une fois</translation>
    </message>
    <message>
        <source>{spared} alarms in {count} floods were told as one</source>
        <translation>{spared} alarmes de {count} avalanches annoncées en une fois</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} – {end}</translation>
    </message>
    <message>
        <source>{count} alarms</source>
        <translation>{count} alarmes</translation>
    </message>
    <message>
        <source>{count} told as one</source>
        <translation>{count} en une fois</translation>
    </message>
    <message>
        <source>{count} critical, each by itself</source>
        <translation>{count} critiques, une par une</translation>
    </message>
    <message>
        <source>What you were spared</source>
        <translation>Ce qui vous a été épargné</translation>
    </message>
    <message>
        <source>There was no flood</source>
        <translation>Aucune avalanche</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Avalanche</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Spared</source>
        <translation>Épargnées</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>nobody did anything</source>
        <translation>personne n’a agi</translation>
    </message>
    <message>
        <source>began before the board looked</source>
        <translation>débuté avant l’observation</translation>
    </message>
    <message>
        <source>Detection, after it began</source>
        <translation>Détection, après le début</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>From the moment an alarm fired to the first thing that anybody did about it</source>
        <translation>Du déclenchement d’une alarme à la première action de quelqu’un</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Moitié sous</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 sur 10 sous</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>{count} measured</source>
        <translation>{count} mesurées</translation>
    </message>
    <message>
        <source>{count} measured; of {more} more: {why}</source>
        <translation>{count} mesurées&#xa0;; {more} autres&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Survenue</translation>
    </message>
    <message>
        <source>{shown} shown + {hidden} hidden = {total}</source>
        <translation>{shown} affichées + {hidden} masquées = {total}</translation>
    </message>
    <message>
        <source>Stood before</source>
        <translation>Déjà en cours</translation>
    </message>
    <message>
        <source>worked out from what stands and what cleared</source>
        <translation>déduit de ce qui est en cours ou terminé</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>{count} of them came and went unseen</source>
        <translation>dont {count} venues et parties sans être vues</translation>
    </message>
    <message>
        <source>Stand at the end</source>
        <translation>En cours à la fin</translation>
    </message>
    <message>
        <source>Asked: {what}</source>
        <translation>Demandé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Where every alert went</source>
        <translation>Devenir de chaque alerte</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>{deeds}</source>
        <translation>{deeds}</translation>
    </message>
    <message>
        <source>Counted alert by alert</source>
        <translation>Compté alerte par alerte</translation>
    </message>
    <message>
        <source>Nobody did anything on a board with this journal</source>
        <translation>Personne n’a agi sur un tableau utilisant ce journal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>{verb} {count}</source>
        <translation>{verb}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The commonest alarms</source>
        <translation>Alarmes les plus fréquentes</translation>
    </message>
    <message>
        <source>{signal} is absent</source>
        <translation>{signal} est absent</translation>
    </message>
    <message>
        <source>{signal} above {limit}</source>
        <translation>{signal} au-dessus de {limit}</translation>
    </message>
    <message>
        <source>{signal} below {limit}</source>
        <translation>{signal} sous {limit}</translation>
    </message>
    <message>
        <source>{condition} in {count} of {all} readings</source>
        <translation>{condition} dans {count} relevés sur {all}</translation>
    </message>
    <message>
        <source>{condition} for {seconds} s</source>
        <translation>{condition} pendant {seconds} s</translation>
    </message>
    <message>
        <source>{condition}, until {limit}</source>
        <translation>{condition}, jusqu’à {limit}</translation>
    </message>
    <message>
        <source>Sound off until {time}</source>
        <translation>Son coupé jusqu’à {time}</translation>
    </message>
    <message>
        <source>Meeting: criticals alone are heard</source>
        <translation>Réunion&#xa0;: seules les critiques sonnent</translation>
    </message>
    <message>
        <source>Quiet until {time}: criticals alone are heard</source>
        <translation>Calme jusqu’à {time}&#xa0;: seules les critiques sonnent</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>{what}, {count} critical not heard</source>
        <translation>{what}, {count} critiques non entendues</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>acquitter</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>taire</translation>
    </message>
    <message>
        <source>shelve</source>
        <translation>suspendre</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>attribuer</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commenter</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>escalader</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>résoudre</translation>
    </message>
    <message>
        <source>see</source>
        <translation>voir</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>notifier</translation>
    </message>
    <message>
        <source>operate</source>
        <translation>opérer</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Rien n’est encore surveillé</translation>
    </message>
    <message>
        <source>{signal} warning</source>
        <translation>{signal}&#xa0;: avertissement</translation>
    </message>
    <message>
        <source>{signal} major</source>
        <translation>{signal}&#xa0;: majeur</translation>
    </message>
    <message>
        <source>{signal} critical</source>
        <translation>{signal}&#xa0;: critique</translation>
    </message>
    <message>
        <source>{inside} of {all} checks in range</source>
        <translation>{inside} contrôles sur {all} dans la plage</translation>
    </message>
    <message>
        <source>Normal, some checks paused</source>
        <translation>Normal, des contrôles en pause</translation>
    </message>
    <message>
        <source>{inside} of {all} checks in range, nobody paged</source>
        <translation>{inside} contrôles sur {all} dans la plage, aucun appel</translation>
    </message>
    <message>
        <source>All services normal</source>
        <translation>Tous les services normaux</translation>
    </message>
    <message>
        <source>Can’t vouch for {names}</source>
        <translation>Aucune certitude sur {names}</translation>
    </message>
    <message>
        <source>Normal, {names} partly unknown</source>
        <translation>Normal, vue partielle sur {names}</translation>
    </message>
    <message>
        <source>Warning, {names} partly unknown</source>
        <translation>Avertissement, vue partielle sur {names}</translation>
    </message>
    <message>
        <source>{warning}; {detail}</source>
        <translation>{warning}&#xa0;; {detail}</translation>
    </message>
    <message>
        <source>{missing} of {inputs} inputs have no fresh evidence: {reason}</source>
        <translation>{missing} entrées sur {inputs} sans mesure fraîche&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Naviguer</translation>
    </message>
    <message>
        <source>The selected alert</source>
        <translation>L’alerte sélectionnée</translation>
    </message>
    <message>
        <source>The open chart</source>
        <translation>Le graphique ouvert</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>Alerte suivante</translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation>Alerte précédente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Mark, to act on several</source>
        <translation>Marquer, pour agir en lot</translation>
    </message>
    <message>
        <source>To the toasts</source>
        <translation>Aux notifications</translation>
    </message>
    <message>
        <source>List what came in the last 10 minutes</source>
        <translation>Lister les arrivées des 10 dernières minutes</translation>
    </message>
    <message>
        <source>Dismiss the toast in focus</source>
        <translation>Fermer la notification ciblée</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Zone suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Acknowledge at once</source>
        <translation>Acquitter aussitôt</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Shelve, or take from the shelf</source>
        <translation>Suspendre, ou lever la suspension</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Escalate one step</source>
        <translation>Escalader d’un cran</translation>
    </message>
    <message>
        <source>Tell the backend that it is over</source>
        <translation>Dire au backend que c’est fini</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge with another incident</source>
        <translation>Fusionner avec un autre incident</translation>
    </message>
    <message>
        <source>Split from its incident</source>
        <translation>Détacher de son incident</translation>
    </message>
    <message>
        <source>Ask its target now</source>
        <translation>Interroger sa cible</translation>
    </message>
    <message>
        <source>Have it checked again at its source</source>
        <translation>Refaire vérifier à la source</translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation>Mettre en maintenance</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Son historique</translation>
    </message>
    <message>
        <source>Open its runbook</source>
        <translation>Ouvrir son runbook</translation>
    </message>
    <message>
        <source>Follow the time again</source>
        <translation>Revenir au direct</translation>
    </message>
    <message>
        <source>Cursor to the value before</source>
        <translation>Curseur à la valeur précédente</translation>
    </message>
    <message>
        <source>Cursor to the next value</source>
        <translation>Curseur à la valeur suivante</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>Montrer moins de temps</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>Montrer plus de temps</translation>
    </message>
    <message>
        <source>Show the usual time</source>
        <translation>Montrer la durée usuelle</translation>
    </message>
    <message>
        <source>Last week behind it</source>
        <translation>Semaine passée en fond</translation>
    </message>
    <message>
        <source>Sound off for 15 minutes, or on again</source>
        <translation>Couper le son 15 minutes, ou le remettre</translation>
    </message>
    <message>
        <source>Hear every sound</source>
        <translation>Écouter tous les sons</translation>
    </message>
    <message>
        <source>Open the wall</source>
        <translation>Ouvrir le mur</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ajouter une cible</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte agrandi</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte réduit</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Sombre ou clair</translation>
    </message>
    <message>
        <source>what is watched</source>
        <translation>ce qui est surveillé</translation>
    </message>
    <message>
        <source>rules of your own: when a signal becomes an alert</source>
        <translation>vos règles&#xa0;: quand un signal devient une alerte</translation>
    </message>
    <message>
        <source>which alerts hide which others</source>
        <translation>quelles alertes en masquent d’autres</translation>
    </message>
    <message>
        <source>planned work</source>
        <translation>travaux prévus</translation>
    </message>
    <message>
        <source>what needs what</source>
        <translation>qui dépend de quoi</translation>
    </message>
    <message>
        <source>Targets and rules</source>
        <translation>Cibles et règles</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>{group} · {title}</source>
        <translation>{group} · {title}</translation>
    </message>
    <message>
        <source>the environment variable {name} is not set</source>
        <translation>la variable d’environnement {name} n’est pas définie</translation>
    </message>
    <message>
        <source>set it before noc-app starts</source>
        <translation>la définir avant de lancer noc-app</translation>
    </message>
    <message>
        <source>{path} can be read by others than its owner</source>
        <translation>{path} est lisible par d’autres que son propriétaire</translation>
    </message>
    <message>
        <source>run: {command}</source>
        <translation>exécuter&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{path} is larger than a secret can be ({most} bytes)</source>
        <translation>{path} est trop grand pour un secret ({most} octets au plus)</translation>
    </message>
    <message>
        <source>the secret file {path} cannot be read: {reason}</source>
        <translation>le fichier de secret {path} est illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the secret file {path} is empty</source>
        <translation>le fichier de secret {path} est vide</translation>
    </message>
    <message>
        <source>this session has no system keyring for {name}</source>
        <translation>cette session n’a pas de trousseau système pour {name}</translation>
    </message>
    <message>
        <source>use {one} or {other} instead</source>
        <translation>utiliser {one} ou {other} à la place</translation>
    </message>
    <message>
        <source>the system keyring did not give {name}: {reason}</source>
        <translation>le trousseau système n’a pas donné {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the system keyring has no entry {name}</source>
        <translation>le trousseau système n’a pas d’entrée {name}</translation>
    </message>
    <message>
        <source>no complete answer in {seconds} s</source>
        <translation>pas de réponse complète en {seconds} s</translation>
    </message>
    <message>
        <source>redirected to {host} ({status}); put the final address into url</source>
        <translation>redirigé vers {host} ({status})&#xa0;; mettre l’adresse finale dans url</translation>
    </message>
    <message>
        <source>rate limited ({status})</source>
        <translation>débit limité ({status})</translation>
    </message>
    <message>
        <source>rate limited for {seconds} s ({status})</source>
        <translation>débit limité pendant {seconds} s ({status})</translation>
    </message>
    <message>
        <source>sign-in refused ({status}); check the credentials of this target</source>
        <translation>authentification refusée ({status})&#xa0;; vérifier les identifiants de cette cible</translation>
    </message>
    <message>
        <source>the backend failed {reason}</source>
        <translation>échec du backend {reason}</translation>
    </message>
    <message>
        <source>request refused {reason}</source>
        <translation>requête refusée {reason}</translation>
    </message>
    <message>
        <source>the connection failed ({kind})</source>
        <translation>échec de la connexion ({kind})</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>the connection broke: reset by the other side</source>
        <translation>connexion rompue&#xa0;: réinitialisée par l’autre côté</translation>
    </message>
    <message>
        <source>the connection broke while sending</source>
        <translation>connexion rompue pendant l’envoi</translation>
    </message>
    <message>
        <source>no answer to the connection attempt</source>
        <translation>aucune réponse à la tentative de connexion</translation>
    </message>
    <message>
        <source>the address or the request holds a character that HTTP does not allow</source>
        <translation>l’adresse ou la requête contient un caractère interdit par HTTP</translation>
    </message>
    <message>
        <source>the connection broke while reading</source>
        <translation>connexion rompue pendant la lecture</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>le proxy a refusé</translation>
    </message>
    <message>
        <source>this port does not speak TLS; is it http?</source>
        <translation>ce port ne parle pas TLS&#xa0;; est-ce http&#xa0;?</translation>
    </message>
    <message>
        <source>the backend offers only a TLS version that is too old</source>
        <translation>le backend n’offre qu’une version TLS trop ancienne</translation>
    </message>
    <message>
        <source>the backend does not accept our TLS version</source>
        <translation>le backend n’accepte pas notre version TLS</translation>
    </message>
    <message>
        <source>the backend asks for a client certificate; give cert_file</source>
        <translation>le backend exige un certificat client&#xa0;; renseigner cert_file</translation>
    </message>
    <message>
        <source>the backend ended the handshake without saying why</source>
        <translation>le backend a rompu la négociation sans dire pourquoi</translation>
    </message>
    <message>
        <source>the backend refused the handshake; it may ask for a client certificate</source>
        <translation>le backend a refusé la négociation&#xa0;; il exige peut-être un certificat client</translation>
    </message>
    <message>
        <source>the answer broke off before its end</source>
        <translation>la réponse s’est interrompue avant la fin</translation>
    </message>
    <message>
        <source>the connection broke before any answer</source>
        <translation>connexion rompue avant toute réponse</translation>
    </message>
    <message>
        <source>TLS: {reason}</source>
        <translation>TLS&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the answer is not HTTP; does this port want https?</source>
        <translation>la réponse n’est pas du HTTP&#xa0;; ce port attend-il https&#xa0;?</translation>
    </message>
    <message>
        <source>name not found for now: the name servers do not answer</source>
        <translation>nom introuvable pour l’instant&#xa0;: les serveurs DNS ne répondent pas</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nom introuvable</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>le certificat vise un autre nom</translation>
    </message>
    <message>
        <source>the certificate is not signed by a trusted authority</source>
        <translation>le certificat n’est pas signé par une autorité de confiance</translation>
    </message>
    <message>
        <source>the certificate is not accepted</source>
        <translation>le certificat n’est pas accepté</translation>
    </message>
    <message>
        <source>this session has no system keyring</source>
        <translation>cette session n’a pas de trousseau système</translation>
    </message>
    <message>
        <source>downtimes</source>
        <translation>plages de maintenance</translation>
    </message>
    <message>
        <source>no credentials are configured, and none were asked for</source>
        <translation>aucun identifiant n’est configuré, et aucun n’a été demandé</translation>
    </message>
    <message>
        <source>the credentials were accepted</source>
        <translation>les identifiants ont été acceptés</translation>
    </message>
    <message>
        <source>{count} operations</source>
        <translation>{count} opérations</translation>
    </message>
    <message>
        <source>reading is permitted; nothing is ever written there</source>
        <translation>lecture autorisée&#xa0;; rien n’y est jamais écrit</translation>
    </message>
    <message>
        <source>reading is permitted; the first attempt shows whether we may: {verbs}</source>
        <translation>lecture autorisée&#xa0;; le premier essai dira si c’est permis&#xa0;: {verbs}</translation>
    </message>
    <message>
        <source>reading is permitted, and so far nothing is known against: {verbs}</source>
        <translation>lecture autorisée, et rien ne s’oppose jusqu’ici à&#xa0;: {verbs}</translation>
    </message>
    <message>
        <source>{target} answers, and has neither metrics nor alerts to tell</source>
        <translation>{target} répond, mais n’a ni métriques ni alertes à donner</translation>
    </message>
    <message>
        <source>that is well for a source of alerts; else look which data it is asked for, under the settings</source>
        <translation>c’est normal pour une source d’alertes&#xa0;; sinon, voir dans les réglages quelles données lui sont demandées</translation>
    </message>
    <message>
        <source>{values} values of {metrics} metrics</source>
        <translation>{values} valeurs de {metrics} métriques</translation>
    </message>
    <message>
        <source>{alerts} alerts</source>
        <translation>{alerts} alertes</translation>
    </message>
    <message>
        <source>{values} values of {metrics} metrics, {alerts} alerts</source>
        <translation>{values} valeurs de {metrics} métriques, {alerts} alertes</translation>
    </message>
    <message>
        <source>there are no values that could be old</source>
        <translation>aucune valeur qui puisse être ancienne</translation>
    </message>
    <message>
        <source>its values carry no time of their own: they count from when they are received</source>
        <translation>ses valeurs ne sont pas horodatées&#xa0;: elles comptent dès leur réception</translation>
    </message>
    <message>
        <source>the newest value is {age} old</source>
        <translation>la valeur la plus récente remonte à {age}</translation>
    </message>
    <message>
        <source>the newest value of {target} is {age} old</source>
        <translation>la valeur la plus récente de {target} remonte à {age}</translation>
    </message>
    <message>
        <source>see whether what feeds {target} still runs</source>
        <translation>vérifier que ce qui alimente {target} tourne encore</translation>
    </message>
    <message>
        <source>it does not tell its time</source>
        <translation>son heure n’est pas donnée</translation>
    </message>
    <message>
        <source>its clock agrees with ours within {seconds} s</source>
        <translation>son horloge concorde avec la nôtre à {seconds} s près</translation>
    </message>
    <message>
        <source>turn on time synchronisation, on this machine and on that one; ages are wrong by as much until then</source>
        <translation>activer la synchronisation de l’heure, sur cette machine et sur l’autre&#xa0;; d’ici là, les âges sont faux d’autant</translation>
    </message>
    <message>
        <source>the clock of {target} is {seconds} s ahead of ours</source>
        <translation>l’horloge de {target} avance de {seconds} s sur la nôtre</translation>
    </message>
    <message>
        <source>the clock of {target} is {seconds} s behind ours</source>
        <translation>l’horloge de {target} retarde de {seconds} s sur la nôtre</translation>
    </message>
    <message>
        <source>ask less often: raise `every` of {id}, or ask the vendor for more</source>
        <translation>interroger moins souvent&#xa0;: augmenter `every` de {id}, ou demander plus au fournisseur</translation>
    </message>
    <message>
        <source>see whether {id} is overloaded, or raise its `timeout`</source>
        <translation>vérifier si {id} est en surcharge, ou augmenter son `timeout`</translation>
    </message>
    <message>
        <source>give this user the permission that is named, or remove {id}</source>
        <translation>donner à cet utilisateur le droit indiqué, ou retirer {id}</translation>
    </message>
    <message>
        <source>see that {id} runs, that its url is right, and that no firewall is between</source>
        <translation>vérifier que {id} tourne, que son url est juste et qu’aucun pare-feu ne bloque</translation>
    </message>
    <message>
        <source>compare the url and the kind of {id} with what the backend is; noc-app check says more</source>
        <translation>comparer l’url et le type de {id} au backend réel&#xa0;; noc-app check en dit plus</translation>
    </message>
    <message>
        <source>{target} ({kind}) answered in {took} ms</source>
        <translation>{target} ({kind}) a répondu en {took} ms</translation>
    </message>
    <message>
        <source>{target} answers in part: {lacks}</source>
        <translation>{target} répond en partie&#xa0;: {lacks}</translation>
    </message>
    <message>
        <source>repair what is named, at {id}</source>
        <translation>corriger ce qui est indiqué, sur {id}</translation>
    </message>
    <message>
        <source>{target} answers, and anybody could: nobody checks who it is</source>
        <translation>{target} répond, mais n’importe qui le pourrait&#xa0;: personne ne vérifie son identité</translation>
    </message>
    <message>
        <source>take `verify: false` out of {id} and name its authority under {setting}</source>
        <translation>retirer `verify: false` de {id} et indiquer son autorité sous {setting}</translation>
    </message>
    <message>
        <source>{target} does not let us {verbs}: {reasons}</source>
        <translation>{target} ne nous laisse pas {verbs}&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>give the account of {id} what it lacks if this desk shall act there; reading goes on without</source>
        <translation>donner au compte de {id} ce qui lui manque si ce poste doit y agir&#xa0;; la lecture continue sans cela</translation>
    </message>
    <message>
        <source>it is asked through the proxy of {proxy}</source>
        <translation>l’accès passe par le proxy de {proxy}</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{target} knows us and does not let us read (403)</source>
        <translation>{target} nous connaît mais ne nous laisse pas lire (403)</translation>
    </message>
    <message>
        <source>give the account of {id} the permission to read</source>
        <translation>donner au compte de {id} le droit de lecture</translation>
    </message>
    <message>
        <source>{target} wants a sign-in: {reason}</source>
        <translation>{target} exige une authentification&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>give {id} an `auth:` entry</source>
        <translation>donner à {id} une entrée `auth:`</translation>
    </message>
    <message>
        <source>{target} does not accept our credentials: {reason}</source>
        <translation>{target} n’accepte pas nos identifiants&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{target} does not accept our credentials: expired, revoked or wrong (401)</source>
        <translation>{target} n’accepte pas nos identifiants&#xa0;: expirés, révoqués ou erronés (401)</translation>
    </message>
    <message>
        <source>make a new one there and put it into {place}</source>
        <translation>en créer de nouveaux là-bas et les mettre dans {place}</translation>
    </message>
    <message>
        <source>{place} or {other}</source>
        <translation>{place} ou {other}</translation>
    </message>
    <message>
        <source>the environment variable {name}</source>
        <translation>la variable d’environnement {name}</translation>
    </message>
    <message>
        <source>the file {name}</source>
        <translation>le fichier {name}</translation>
    </message>
    <message>
        <source>the keyring entry {name}</source>
        <translation>l’entrée de trousseau {name}</translation>
    </message>
    <message>
        <source>correct {setting} of {id}; noc-app check names file and line</source>
        <translation>corriger {setting} de {id}&#xa0;; noc-app check indique fichier et ligne</translation>
    </message>
    <message>
        <source>the bundle {file} cannot be written: {reason}</source>
        <translation>impossible d’écrire l’archive {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{version}, certificate valid for {days} days</source>
        <translation>{version}, certificat valable encore {days} jours</translation>
    </message>
    <message>
        <source>the certificate of {host} is not valid yet</source>
        <translation>le certificat de {host} n’est pas encore valable</translation>
    </message>
    <message>
        <source>have the certificate of {host} renewed there; and see that this clock is right</source>
        <translation>y faire renouveler le certificat de {host}&#xa0;; vérifier aussi l’horloge locale</translation>
    </message>
    <message>
        <source>the certificate of {host} is not for this name</source>
        <translation>le certificat de {host} ne vise pas ce nom</translation>
    </message>
    <message>
        <source>the certificate of {host} is for {names} and not for this name</source>
        <translation>le certificat de {host} vise {names} et non ce nom</translation>
    </message>
    <message>
        <source>write a name of the certificate into url or {setting} of {id}</source>
        <translation>mettre un nom du certificat dans url ou {setting} de {id}</translation>
    </message>
    <message>
        <source>the certificate of {host} has expired</source>
        <translation>le certificat de {host} a expiré</translation>
    </message>
    <message>
        <source>the certificate of {host} has expired on {day}</source>
        <translation>le certificat de {host} a expiré le {day}</translation>
    </message>
    <message>
        <source>the certificate of {host} is signed by itself</source>
        <translation>le certificat de {host} est auto-signé</translation>
    </message>
    <message>
        <source>name that certificate under {setting} of {id}</source>
        <translation>indiquer ce certificat sous {setting} de {id}</translation>
    </message>
    <message>
        <source>the certificate of {host} is signed by {issuer}, which is not trusted here</source>
        <translation>le certificat de {host} est signé par {issuer}, qui n’est pas de confiance ici</translation>
    </message>
    <message>
        <source>name the certificate of {issuer} under {setting} of {id}</source>
        <translation>indiquer le certificat de {issuer} sous {setting} de {id}</translation>
    </message>
    <message>
        <source>the certificate of {host} is signed by its authority, which is not trusted here</source>
        <translation>le certificat de {host} est signé par son autorité, qui n’est pas de confiance ici</translation>
    </message>
    <message>
        <source>name the certificate of its authority under {setting} of {id}</source>
        <translation>indiquer le certificat de son autorité sous {setting} de {id}</translation>
    </message>
    <message>
        <source>or add it to the system&apos;s store</source>
        <translation>ou l’ajouter au magasin du système</translation>
    </message>
    <message>
        <source>{file} does not hold it</source>
        <translation>{file} ne le contient pas</translation>
    </message>
    <message>
        <source>put the secret there</source>
        <translation>y mettre le secret</translation>
    </message>
    <message>
        <source>no host is connected to: it is read on this machine</source>
        <translation>aucune connexion à un hôte&#xa0;: lecture sur cette machine</translation>
    </message>
    <message>
        <source>the proxy of {proxy} looks it up</source>
        <translation>le proxy de {proxy} résout le nom</translation>
    </message>
    <message>
        <source>{host} is an address, there is no name to look up</source>
        <translation>{host} est une adresse, aucun nom à résoudre</translation>
    </message>
    <message>
        <source>{host} is {addresses}</source>
        <translation>{host} est {addresses}</translation>
    </message>
    <message>
        <source>no port is connected to</source>
        <translation>aucune connexion à un port</translation>
    </message>
    <message>
        <source>{port} is open</source>
        <translation>{port} est ouvert</translation>
    </message>
    <message>
        <source>its own protocol settles that while it signs in</source>
        <translation>son propre protocole règle cela au login</translation>
    </message>
    <message>
        <source>made through the proxy, together with the query</source>
        <translation>fait par le proxy, avec la requête</translation>
    </message>
    <message>
        <source>asked through the proxy of {proxy}</source>
        <translation>demandé par le proxy de {proxy}</translation>
    </message>
    <message>
        <source>not encrypted; it does not leave this machine</source>
        <translation>non chiffré&#xa0;; cela ne quitte pas cette machine</translation>
    </message>
    <message>
        <source>not encrypted: whoever is between can read and change the answers</source>
        <translation>non chiffré&#xa0;: tout intermédiaire peut lire et modifier les réponses</translation>
    </message>
    <message>
        <source>{target} is asked without encryption: whoever is between can read our credentials</source>
        <translation>accès à {target} sans chiffrement&#xa0;: tout intermédiaire peut lire nos identifiants</translation>
    </message>
    <message>
        <source>let {id} be asked by https</source>
        <translation>faire interroger {id} en https</translation>
    </message>
    <message>
        <source>send the support bundle to whoever looks after NOC Board</source>
        <translation>envoyer l’archive de support au responsable de NOC Board</translation>
    </message>
    <message>
        <source>{name}: its connector has a bug</source>
        <translation>{name}&#xa0;: son connecteur a un bug</translation>
    </message>
    <message>
        <source>sounds are turned off in the configuration</source>
        <translation>les sons sont désactivés dans la configuration</translation>
    </message>
    <message>
        <source>there is a sound device</source>
        <translation>un périphérique audio est présent</translation>
    </message>
    <message>
        <source>{problem}, and no display that somebody sits at</source>
        <translation>{problem}, et aucun écran devant un utilisateur</translation>
    </message>
    <message>
        <source>plug in or turn on a loudspeaker, or write {setting}</source>
        <translation>brancher ou allumer un haut-parleur, ou écrire {setting}</translation>
    </message>
    <message>
        <source>no alert can be heard: {problem}</source>
        <translation>aucune alerte audible&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>no display, so no tray is needed</source>
        <translation>sans affichage, zone de notification inutile</translation>
    </message>
    <message>
        <source>the desktop has a tray</source>
        <translation>zone de notification présente</translation>
    </message>
    <message>
        <source>the desktop has no tray, so the state is seen in the window alone</source>
        <translation>le bureau n’a pas de zone de notification&#xa0;: l’état ne se voit que dans la fenêtre</translation>
    </message>
    <message>
        <source>turn on the tray of the desktop (GNOME: the extension AppIndicator), or leave the window open</source>
        <translation>activer la zone de notification du bureau (GNOME&#xa0;: l’extension AppIndicator), ou laisser la fenêtre ouverte</translation>
    </message>
    <message>
        <source>notifications are turned off in the configuration</source>
        <translation>les notifications sont désactivées dans la configuration</translation>
    </message>
    <message>
        <source>no notifications of a Linux desktop are needed</source>
        <translation>aucune notification d’un bureau Linux n’est nécessaire</translation>
    </message>
    <message>
        <source>the desktop shows notifications</source>
        <translation>le bureau affiche les notifications</translation>
    </message>
    <message>
        <source>the desktop shows no notifications: no service for them runs</source>
        <translation>le bureau n’affiche aucune notification&#xa0;: aucun service n’est lancé pour cela</translation>
    </message>
    <message>
        <source>the desktop shows no notifications: no session bus is there</source>
        <translation>le bureau n’affiche aucune notification&#xa0;: pas de bus de session</translation>
    </message>
    <message>
        <source>start a notification service such as dunst or the desktop&apos;s own, or write {setting}</source>
        <translation>démarrer un service de notification, comme dunst ou celui du bureau, ou écrire {setting}</translation>
    </message>
    <message>
        <source>the keyring is {name}</source>
        <translation>le trousseau est {name}</translation>
    </message>
    <message>
        <source>there is no system keyring, and no secret is kept in one</source>
        <translation>pas de trousseau système, et aucun secret n’y est gardé</translation>
    </message>
    <message>
        <source>there is no system keyring for {names}</source>
        <translation>pas de trousseau système pour {names}</translation>
    </message>
    <message>
        <source>start the keyring of the desktop (gnome-keyring, KWallet), or use {one} or {other}</source>
        <translation>démarrer le trousseau du bureau (gnome-keyring, KWallet), ou utiliser {one} ou {other}</translation>
    </message>
    <message>
        <source>correct it; noc-app check says more</source>
        <translation>corriger cela&#xa0;; noc-app check en dit plus</translation>
    </message>
    <message>
        <source>configuration in use: {file}</source>
        <translation>configuration utilisée&#xa0;: {file}</translation>
    </message>
    <message>
        <source>the check {name} did not end in {seconds} s</source>
        <translation>le contrôle {name} n’a pas fini en {seconds} s</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>le relancer</translation>
    </message>
    <message>
        <source>the check {name} has a bug</source>
        <translation>le contrôle {name} a un bug</translation>
    </message>
    <message>
        <source>{name} does not name a proxy that can be used</source>
        <translation>{name} n’indique pas de proxy utilisable</translation>
    </message>
    <message>
        <source>set {name} to http://HOST:PORT</source>
        <translation>mettre http://HOST:PORT dans {name}</translation>
    </message>
    <message>
        <source>the proxy {address} of {name} does not answer</source>
        <translation>le proxy {address} de {name} ne répond pas</translation>
    </message>
    <message>
        <source>set {name} to a proxy that runs, or add the targets to NO_PROXY</source>
        <translation>mettre dans {name} un proxy qui tourne, ou ajouter les cibles à NO_PROXY</translation>
    </message>
    <message>
        <source>the proxy of {names} answers</source>
        <translation>le proxy de {names} répond</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>aucun proxy</translation>
    </message>
    <message>
        <source>no server beside the targets is looked up by name</source>
        <translation>aucun serveur hors cibles n’est cherché par son nom</translation>
    </message>
    <message>
        <source>the names of journal and mail server are known</source>
        <translation>les noms du journal et du serveur mail sont connus</translation>
    </message>
    <message>
        <source>the name server does not know {host}</source>
        <translation>le serveur DNS ne connaît pas {host}</translation>
    </message>
    <message>
        <source>correct the name in the entry of {id}, or the name server of this machine (resolv.conf)</source>
        <translation>corriger le nom dans l’entrée de {id}, ou le serveur DNS de cette machine (resolv.conf)</translation>
    </message>
    <message>
        <source>correct the name in the entry of the journal, or the name server of this machine (resolv.conf)</source>
        <translation>corriger le nom dans l’entrée du journal, ou le serveur DNS de cette machine (resolv.conf)</translation>
    </message>
    <message>
        <source>correct the name in the entry of the place {id}, or the name server of this machine (resolv.conf)</source>
        <translation>corriger le nom dans l’entrée du canal {id}, ou le serveur DNS de cette machine (resolv.conf)</translation>
    </message>
    <message>
        <source>PySide6 {version} dies on this Python</source>
        <translation>PySide6 {version} plante sur ce Python</translation>
    </message>
    <message>
        <source>install {package}</source>
        <translation>installer {package}</translation>
    </message>
    <message>
        <source>every library of the screens is here</source>
        <translation>toutes les bibliothèques des écrans sont là</translation>
    </message>
    <message>
        <source>install what holds them with the system&apos;s packages</source>
        <translation>installer ce qui les contient avec les paquets du système</translation>
    </message>
    <message>
        <source>a library of the screens is missing: {names}</source>
        <translation>il manque une bibliothèque des écrans&#xa0;: {names}</translation>
    </message>
    <message>
        <source>a display is there</source>
        <translation>un affichage est présent</translation>
    </message>
    <message>
        <source>start it inside a desktop session, or set DISPLAY</source>
        <translation>lancer le programme dans une session de bureau, ou définir DISPLAY</translation>
    </message>
    <message>
        <source>there is no display: the wall is written to a picture instead</source>
        <translation>aucun affichage&#xa0;: le mur est écrit dans une image à la place</translation>
    </message>
    <message>
        <source>the display {name} answers</source>
        <translation>l’affichage {name} répond</translation>
    </message>
    <message>
        <source>set {name} to the display of the session that is open, or start that session</source>
        <translation>mettre dans {name} l’affichage de la session ouverte, ou démarrer cette session</translation>
    </message>
    <message>
        <source>the display {name} does not answer</source>
        <translation>l’affichage {name} ne répond pas</translation>
    </message>
    <message>
        <source>the fonts of the program are missing</source>
        <translation>les polices du programme manquent</translation>
    </message>
    <message>
        <source>a font is damaged: {names}</source>
        <translation>une police est endommagée&#xa0;: {names}</translation>
    </message>
    <message>
        <source>install NOC Board again</source>
        <translation>réinstaller NOC Board</translation>
    </message>
    <message>
        <source>{count} fonts are bundled</source>
        <translation>{count} polices sont fournies</translation>
    </message>
    <message>
        <source>put the secret there, for this user alone</source>
        <translation>y mettre le secret, pour ce seul utilisateur</translation>
    </message>
    <message>
        <source>{count} secrets are where they belong</source>
        <translation>{count} secrets sont à leur place</translation>
    </message>
    <message>
        <source>no secrets</source>
        <translation>aucun secret</translation>
    </message>
    <message>
        <source>{problem}. Repair it first: others would have the same problem</source>
        <translation>{problem}. À corriger d’abord&#xa0;: d’autres auraient le même problème</translation>
    </message>
    <message>
        <source>{where}: a secret stands here; refer to it, such as {reference}</source>
        <translation>{where}&#xa0;: un secret figure ici&#xa0;; y faire référence, par ex. {reference}</translation>
    </message>
    <message>
        <source>{where}: a secret stands in it over several lines; refer to it, such as {reference}</source>
        <translation>{where}&#xa0;: un secret y figure sur plusieurs lignes&#xa0;; y faire référence, par ex. {reference}</translation>
    </message>
    <message>
        <source>not looked at: the check of the name failed</source>
        <translation>non examiné&#xa0;: le contrôle du nom a échoué</translation>
    </message>
    <message>
        <source>not looked at: the check of the port failed</source>
        <translation>non examiné&#xa0;: le contrôle du port a échoué</translation>
    </message>
    <message>
        <source>not looked at: the check of the encryption failed</source>
        <translation>non examiné&#xa0;: le contrôle du chiffrement a échoué</translation>
    </message>
    <message>
        <source>not looked at: the check of the sign-in failed</source>
        <translation>non examiné&#xa0;: le contrôle du login a échoué</translation>
    </message>
    <message>
        <source>not looked at: the check of the permissions failed</source>
        <translation>non examiné&#xa0;: le contrôle des droits a échoué</translation>
    </message>
    <message>
        <source>not looked at: the check of the query failed</source>
        <translation>non examiné&#xa0;: le contrôle de la requête a échoué</translation>
    </message>
    <message>
        <source>not looked at: the check of the fresh data failed</source>
        <translation>non examiné&#xa0;: le contrôle de la fraîcheur a échoué</translation>
    </message>
    <message>
        <source>not looked at: the check of the clock difference failed</source>
        <translation>non examiné&#xa0;: le contrôle de l’écart d’horloge a échoué</translation>
    </message>
    <message>
        <source>the disk of the journal is full: {free} MB are free at {place}</source>
        <translation>le disque du journal est plein&#xa0;: {free} Mo libres sur {place}</translation>
    </message>
    <message>
        <source>the disk of logs and pictures is full: {free} MB are free at {place}</source>
        <translation>le disque des logs et images est plein&#xa0;: {free} Mo libres sur {place}</translation>
    </message>
    <message>
        <source>the disk of the journal is nearly full: {free} MB are free at {place}</source>
        <translation>le disque du journal est presque plein&#xa0;: {free} Mo libres sur {place}</translation>
    </message>
    <message>
        <source>the disk of logs and pictures is nearly full: {free} MB are free at {place}</source>
        <translation>le disque des logs et images est presque plein&#xa0;: {free} Mo libres sur {place}</translation>
    </message>
    <message>
        <source>the folder of the configuration, {place}, may not be read</source>
        <translation>le dossier de la configuration, {place}, n’est pas accessible en lecture</translation>
    </message>
    <message>
        <source>the folder of the journal, {place}, may not be written to</source>
        <translation>le dossier du journal, {place}, n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>the folder of the state, {place}, may not be written to</source>
        <translation>le dossier d’état, {place}, n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>free space on the disk of {place}</source>
        <translation>libérer de l’espace sur le disque de {place}</translation>
    </message>
    <message>
        <source>there is space for journal and logs</source>
        <translation>il y a de la place pour journal et logs</translation>
    </message>
    <message>
        <source>{path} can be changed by others than its owner</source>
        <translation>{path} est modifiable par d’autres que son propriétaire</translation>
    </message>
    <message>
        <source>nothing says whether ICMP probes are permitted</source>
        <translation>rien n’indique si les sondes ICMP sont autorisées</translation>
    </message>
    <message>
        <source>ICMP probes are permitted</source>
        <translation>les sondes ICMP sont autorisées</translation>
    </message>
    <message>
        <source>ICMP probes are not permitted; a probe that wants them says so</source>
        <translation>les sondes ICMP ne sont pas autorisées&#xa0;; une sonde qui en a besoin le signale</translation>
    </message>
    <message>
        <source>the journal cannot be kept in {place}, which may not be written to</source>
        <translation>impossible de tenir le journal dans {place}, qui n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>make {place} writable for this user, or name another file under `journal:`</source>
        <translation>rendre {place} accessible en écriture à cet utilisateur, ou indiquer un autre fichier sous `journal:`</translation>
    </message>
    <message>
        <source>put a copy of it at {path}</source>
        <translation>en placer une copie sous {path}</translation>
    </message>
    <message>
        <source>start the desk: it restores {path}</source>
        <translation>démarrer le poste&#xa0;: il restaure {path}</translation>
    </message>
    <message>
        <source>the journal {path} {trouble}</source>
        <translation>le journal {path} {trouble}</translation>
    </message>
    <message>
        <source>the journal {path} is yet to be made</source>
        <translation>le journal {path} reste à créer</translation>
    </message>
    <message>
        <source>the journal {path} is whole and can be written</source>
        <translation>le journal {path} est intact et accessible en écriture</translation>
    </message>
    <message>
        <source>the shared journal {server} answers, schema {version}</source>
        <translation>le journal partagé {server} répond, schéma {version}</translation>
    </message>
    <message>
        <source>the shared journal has schema {version}, this program {own}</source>
        <translation>le journal partagé a le schéma {version}, ce programme le {own}</translation>
    </message>
    <message>
        <source>update this program</source>
        <translation>mettre à jour ce programme</translation>
    </message>
    <message>
        <source>correct `journal:` in the configuration, or start its server</source>
        <translation>corriger `journal:` dans la configuration, ou démarrer son serveur</translation>
    </message>
    <message>
        <source>make {place} readable for this user</source>
        <translation>rendre {place} lisible pour cet utilisateur</translation>
    </message>
    <message>
        <source>make {place} writable for this user</source>
        <translation>rendre {place} accessible en écriture à cet utilisateur</translation>
    </message>
    <message>
        <source>folders and files are as they should be: configuration {configuration}, journal {journal}, state {state}</source>
        <translation>dossiers et fichiers sont en ordre&#xa0;: configuration {configuration}, journal {journal}, état {state}</translation>
    </message>
    <message>
        <source>{target} was not asked yet</source>
        <translation>{target} attend sa première requête</translation>
    </message>
    <message>
        <source>run it again in a moment</source>
        <translation>relancer dans un instant</translation>
    </message>
    <message>
        <source>{target} ({kind}) answers</source>
        <translation>{target} ({kind}) répond</translation>
    </message>
    <message>
        <source>the clock agrees with {count} targets</source>
        <translation>l’horloge concorde avec {count} cibles</translation>
    </message>
    <message>
        <source>no target tells the time</source>
        <translation>aucune cible ne donne l’heure</translation>
    </message>
    <message>
        <source>turn on time synchronisation, here first: {command}</source>
        <translation>activer la synchronisation de l’heure, d’abord ici&#xa0;: {command}</translation>
    </message>
    <message>
        <source>turn on time synchronisation on the machine of {target}</source>
        <translation>activer la synchronisation de l’heure sur la machine de {target}</translation>
    </message>
    <message>
        <source>{target} and {more} more</source>
        <translation>{target} et {more} de plus</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s ahead of that of {target}</source>
        <translation>l’horloge de cette machine avance de {seconds} s sur celle de {target}</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s behind that of {target}</source>
        <translation>l’horloge de cette machine retarde de {seconds} s sur celle de {target}</translation>
    </message>
    <message>
        <source>what is configured about the journal has changed: it is used after a restart</source>
        <translation>la configuration du journal a changé&#xa0;: effective après un redémarrage</translation>
    </message>
    <message>
        <source>The saved configuration is not used: {reason}</source>
        <translation>La configuration enregistrée n’est pas utilisée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nothing can be acknowledged: {reason}</source>
        <translation>Acquittement impossible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{target} stopped reporting</source>
        <translation>{target} ne remonte plus rien</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>en pause&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nothing of yours is watched yet, only this machine: add a target (page Targets, Ctrl N)</source>
        <translation>Rien de vos systèmes n’est encore surveillé, seulement cette machine&#xa0;: ajouter une cible (page Cibles, Ctrl N)</translation>
    </message>
    <message>
        <source>Restarted at {time}: {reason}; {place} holds what is known</source>
        <translation>Redémarré à {time}&#xa0;: {reason}&#xa0;; détails connus dans {place}</translation>
    </message>
    <message>
        <source>the window did not answer for {seconds} s</source>
        <translation>la fenêtre n’a pas répondu pendant {seconds} s</translation>
    </message>
    <message>
        <source>nothing was painted for {seconds} s</source>
        <translation>rien n’a été affiché pendant {seconds} s</translation>
    </message>
    <message>
        <source>nothing was taken in for {seconds} s</source>
        <translation>rien n’a été reçu pendant {seconds} s</translation>
    </message>
    <message>
        <source>it was killed, or had crashed</source>
        <translation>processus tué, ou planté</translation>
    </message>
    <message>
        <source>the journal {path} is damaged: it is set aside and the backup restored at the next attempt</source>
        <translation>le journal {path} est endommagé&#xa0;: au prochain essai, il est mis de côté et la sauvegarde restaurée</translation>
    </message>
    <message>
        <source>the journal {path} could not be used: {error}</source>
        <translation>le journal {path} n’a pas pu être utilisé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>another program holds the journal {path}: try again, or close that program</source>
        <translation>un autre programme tient le journal {path}&#xa0;: réessayer, ou fermer ce programme</translation>
    </message>
    <message>
        <source>make it writable</source>
        <translation>le rendre accessible en écriture</translation>
    </message>
    <message>
        <source>disk full: acknowledgements are refused</source>
        <translation>disque plein&#xa0;: acquittements refusés</translation>
    </message>
    <message>
        <source>free space in {folder}</source>
        <translation>libérer de l’espace dans {folder}</translation>
    </message>
    <message>
        <source>disk error in {folder}: acknowledgements are refused ({error})</source>
        <translation>erreur disque dans {folder}&#xa0;: acquittements refusés ({error})</translation>
    </message>
    <message>
        <source>the journal {path} is read-only: acknowledgements are refused</source>
        <translation>le journal {path} est en lecture seule&#xa0;: acquittements refusés</translation>
    </message>
    <message>
        <source>no permission for the journal {path}: acknowledgements are refused</source>
        <translation>aucun droit sur le journal {path}&#xa0;: acquittements refusés</translation>
    </message>
    <message>
        <source>the journal {path} cannot be opened</source>
        <translation>impossible d’ouvrir le journal {path}</translation>
    </message>
    <message>
        <source>check that {folder} exists and is writable</source>
        <translation>vérifier que {folder} existe et est accessible en écriture</translation>
    </message>
    <message>
        <source>not enough memory for the journal {path}</source>
        <translation>mémoire insuffisante pour le journal {path}</translation>
    </message>
    <message>
        <source>is empty although it was in use</source>
        <translation>est vide alors qu’il a déjà servi</translation>
    </message>
    <message>
        <source>is gone although it was in use</source>
        <translation>a disparu alors qu’il a déjà servi</translation>
    </message>
    <message>
        <source>is damaged ({reason})</source>
        <translation>est endommagé ({reason})</translation>
    </message>
    <message>
        <source>is damaged (it does not say that it is a journal)</source>
        <translation>est endommagé (rien n’y dit que c’est un journal)</translation>
    </message>
    <message>
        <source>{path} is the database of another program</source>
        <translation>{path} est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>name another file under `journal:` in the configuration</source>
        <translation>indiquer un autre fichier sous `journal:` dans la configuration</translation>
    </message>
    <message>
        <source>the journal {path} was written by a newer version (schema {version}, this program knows {own})</source>
        <translation>le journal {path} a été écrit par une version plus récente (schéma {version}, ce programme connaît le {own})</translation>
    </message>
    <message>
        <source>update this program or name another file under `journal:` in the configuration</source>
        <translation>mettre à jour ce programme ou indiquer un autre fichier sous `journal:` dans la configuration</translation>
    </message>
    <message>
        <source>cut off from the shared journal {server}: {reason}</source>
        <translation>coupé du journal partagé {server}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the shared journal {server} does not let us in: {reason}</source>
        <translation>le journal partagé {server} ne nous laisse pas entrer&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the shared journal does not allow it: {reason}</source>
        <translation>le journal partagé ne le permet pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the shared journal {server} is busy, nothing was written: {reason}</source>
        <translation>le journal partagé {server} est occupé, rien n’a été écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the shared journal {server} is not made yet: run noc-app journal init ({reason})</source>
        <translation>le journal partagé {server} n’est pas encore créé&#xa0;: exécuter noc-app journal init ({reason})</translation>
    </message>
    <message>
        <source>the shared journal {server} cannot be used: {reason}</source>
        <translation>le journal partagé {server} est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the value is not a number</source>
        <translation>la valeur n’est pas un nombre</translation>
    </message>
    <message>
        <source>no data any more</source>
        <translation>plus aucune donnée</translation>
    </message>
    <message>
        <source>the backend reports no newer value</source>
        <translation>le backend ne donne rien de plus récent</translation>
    </message>
    <message>
        <source>inside its objective</source>
        <translation>dans son objectif</translation>
    </message>
    <message>
        <source>no limit is set</source>
        <translation>aucun seuil défini</translation>
    </message>
    <message>
        <source>above its warning limit of {limit}</source>
        <translation>au-dessus du seuil d’avertissement {limit}</translation>
    </message>
    <message>
        <source>above its major limit of {limit}</source>
        <translation>au-dessus du seuil majeur {limit}</translation>
    </message>
    <message>
        <source>above its critical limit of {limit}</source>
        <translation>au-dessus du seuil critique {limit}</translation>
    </message>
    <message>
        <source>below its warning limit of {limit}</source>
        <translation>sous le seuil d’avertissement {limit}</translation>
    </message>
    <message>
        <source>below its major limit of {limit}</source>
        <translation>sous le seuil majeur {limit}</translation>
    </message>
    <message>
        <source>below its critical limit of {limit}</source>
        <translation>sous le seuil critique {limit}</translation>
    </message>
    <message>
        <source>paused by {who}</source>
        <translation>en pause ({who})</translation>
    </message>
    <message>
        <source>{reason}; {gap}</source>
        <translation>{reason}&#xa0;; {gap}</translation>
    </message>
    <message>
        <source>the backend&apos;s clock is {seconds} s ahead of this one</source>
        <translation>l’horloge du backend avance de {seconds} s sur celle-ci</translation>
    </message>
    <message>
        <source>this machine&apos;s clock was set back by {seconds} s</source>
        <translation>l’horloge de cette machine a reculé de {seconds} s</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}&#xa0;; {more}</translation>
    </message>
    <message>
        <source>the last poll was incomplete</source>
        <translation>la dernière collecte était incomplète</translation>
    </message>
    <message>
        <source>lapsed: the severity rose</source>
        <translation>caduc&#xa0;: la gravité a augmenté</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>fired again</source>
        <translation>redéclenchée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>choose two incidents</source>
        <translation>choisir deux incidents</translation>
    </message>
    <message>
        <source>This console is blind</source>
        <translation>Cette console est aveugle</translation>
    </message>
    <message>
        <source>this console is blind</source>
        <translation>cette console est aveugle</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s behind its backends; set it by NTP</source>
        <translation>l’horloge de cette machine retarde de {seconds} s sur ses backends&#xa0;; la régler par NTP</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s ahead of its backends; set it by NTP</source>
        <translation>l’horloge de cette machine avance de {seconds} s sur ses backends&#xa0;; la régler par NTP</translation>
    </message>
    <message>
        <source>{faults}. In order: {names}</source>
        <translation>{faults}. En ordre&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{what}, hides {count}</source>
        <translation>{what}, masque {count}</translation>
    </message>
    <message>
        <source>a filter has at most {most} characters</source>
        <translation>un filtre compte au plus {most} caractères</translation>
    </message>
    <message>
        <source>there is no ( before this )</source>
        <translation>il n’y a pas de ( avant ce )</translation>
    </message>
    <message>
        <source>at most {most} parentheses stand inside each other</source>
        <translation>au plus {most} parenthèses imbriquées</translation>
    </message>
    <message>
        <source>something must stand on both sides of |</source>
        <translation>il faut quelque chose des deux côtés de |</translation>
    </message>
    <message>
        <source>something must follow the -, for example -ack</source>
        <translation>il faut quelque chose après le -, par exemple -ack</translation>
    </message>
    <message>
        <source>this ( needs a )</source>
        <translation>cette ( attend une )</translation>
    </message>
    <message>
        <source>something must stand between ( and )</source>
        <translation>il faut quelque chose entre ( et )</translation>
    </message>
    <message>
        <source>something must stand between the quotes, for example &quot;disk full&quot;</source>
        <translation>il faut quelque chose entre les guillemets, par exemple &quot;disk full&quot;</translation>
    </message>
    <message>
        <source>{field} takes one value</source>
        <translation>{field} prend une seule valeur</translation>
    </message>
    <message>
        <source>{word} stands alone: write {word} or -{word}</source>
        <translation>{word} s’emploie seul&#xa0;: écrire {word} ou -{word}</translation>
    </message>
    <message>
        <source>no field is called {name}; for a label write label.{name}, for words &quot;{name}&quot;</source>
        <translation>aucun champ ne s’appelle {name}&#xa0;; pour un label, écrire label.{name}, pour des mots &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{field} needs a value, for example {example}</source>
        <translation>{field} attend une valeur, par exemple {example}</translation>
    </message>
    <message>
        <source>this &quot; needs another one at the end</source>
        <translation>ce &quot; en attend un autre à la fin</translation>
    </message>
    <message>
        <source>compare age with &lt; or &gt;, for example age&lt;1h</source>
        <translation>comparer age avec &lt; ou &gt;, par exemple age&lt;1h</translation>
    </message>
    <message>
        <source>{name} has no order: write {name}: or {name}:~ instead of {field}</source>
        <translation>{name} n’a pas d’ordre&#xa0;: écrire {name}: ou {name}:~ au lieu de {field}</translation>
    </message>
    <message>
        <source>{name} is one of a few words: write {name}: instead of {name}:~</source>
        <translation>{name} est un mot parmi quelques-uns&#xa0;: écrire {name}: au lieu de {name}:~</translation>
    </message>
    <message>
        <source>{name} is one of {values}</source>
        <translation>{name} vaut l’un de {values}</translation>
    </message>
    <message>
        <source>write a duration such as 30s, 15m, 2h or 1d</source>
        <translation>écrire une durée, par ex. 30s, 15m, 2h ou 1d</translation>
    </message>
    <message>
        <source>{count} more reasons</source>
        <translation>{count} autres raisons</translation>
    </message>
    <message>
        <source>all started within {seconds} s</source>
        <translation>toutes débutées à {seconds} s près</translation>
    </message>
    <message>
        <source>merged by {who}</source>
        <translation>fusionné par {who}</translation>
    </message>
    <message>
        <source>these are all of its alerts; leave at least one</source>
        <translation>ce sont toutes ses alertes&#xa0;; en laisser au moins une</translation>
    </message>
    <message>
        <source>split off by {who}</source>
        <translation>détaché par {who}</translation>
    </message>
    <message>
        <source>{reason}, started within {seconds} s</source>
        <translation>{reason}, débutées à {seconds} s près</translation>
    </message>
    <message>
        <source>same {kind} {name}</source>
        <translation>même {kind} {name}</translation>
    </message>
    <message>
        <source>{one} needs {other}</source>
        <translation>{one} requiert {other}</translation>
    </message>
    <message>
        <source>which needs {name}</source>
        <translation>qui requiert {name}</translation>
    </message>
    <message>
        <source>{first}, {more}</source>
        <translation>{first}, {more}</translation>
    </message>
    <message>
        <source>{targets} alerts and {sources} that would hide them have no label {label}; Alertmanager takes that for equal, this board does not, so they are shown</source>
        <translation>{targets} alertes et {sources} qui les masqueraient n’ont pas de label {label}&#xa0;; Alertmanager y voit une égalité, ce tableau non, elles sont donc affichées</translation>
    </message>
    <message>
        <source>caused by {alert}: {way}</source>
        <translation>causée par {alert}&#xa0;: {way}</translation>
    </message>
    <message>
        <source>NOC Board report</source>
        <translation>Rapport NOC Board</translation>
    </message>
    <message>
        <source>the series is not reported any more</source>
        <translation>la série n’est plus signalée</translation>
    </message>
    <message>
        <source>reported by {target} too</source>
        <translation>aussi signalée par {target}</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>rendre</translation>
    </message>
    <message>
        <source>end a silence</source>
        <translation>lever un silence</translation>
    </message>
    <message>
        <source>take from the shelf</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>revérifier</translation>
    </message>
    <message>
        <source>must be a number, not true or false</source>
        <translation>doit être un nombre, et non true ou false</translation>
    </message>
    <message>
        <source>a catalogue file is a list under the key `signals`</source>
        <translation>un fichier de catalogue est une liste sous la clé `signals`</translation>
    </message>
    <message>
        <source>everything stands under `signals`</source>
        <translation>tout se place sous `signals`</translation>
    </message>
    <message>
        <source>{name} stands twice in this file; remove one</source>
        <translation>{name} figure deux fois dans ce fichier&#xa0;; en retirer un</translation>
    </message>
    <message>
        <source>{signal} comes in {unit} and stays so; leave `unit` out or add a signal of your own</source>
        <translation>{signal} est en {unit} et le reste&#xa0;; omettre `unit` ou ajouter un signal à vous</translation>
    </message>
    <message>
        <source>{signal} is a new signal and needs {key}</source>
        <translation>{signal} est un nouveau signal et requiert {key}</translation>
    </message>
    <message>
        <source>a signal with direction none has no limits; write lower or higher</source>
        <translation>un signal de direction none n’a pas de limites&#xa0;; écrire lower ou higher</translation>
    </message>
    <message>
        <source>with direction lower the limits must rise from warning to critical</source>
        <translation>avec la direction lower, les limites doivent croître de warning à critical</translation>
    </message>
    <message>
        <source>with direction higher the limits must fall from warning to critical</source>
        <translation>avec la direction higher, les limites doivent décroître de warning à critical</translation>
    </message>
    <message>
        <source>lowest must be less than highest</source>
        <translation>lowest doit être inférieur à highest</translation>
    </message>
    <message>
        <source>the limit {limit} is outside the range of a {unit}, {lowest} to {highest}</source>
        <translation>la limite {limit} sort de la plage de l’unité {unit}, {lowest} à {highest}</translation>
    </message>
    <message>
        <source>80 % is 0.8, and `highest` says if there can be more than 1</source>
        <translation>80&#xa0;% s’écrit 0.8, et `highest` dit si la valeur peut dépasser 1</translation>
    </message>
    <message>
        <source>no signal {name} is in the catalogue</source>
        <translation>aucun signal {name} au catalogue</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else meanwhile, so nothing was written</source>
        <translation>{path} a été modifié entre-temps par quelqu’un d’autre, donc rien n’a été écrit</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>impossible d’écrire {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>Note au curseur</translation>
    </message>
    <message>
        <source>{name} is no action</source>
        <translation>{name} n’est pas une action</translation>
    </message>
    <message>
        <source>{key} is not a key; write one such as A, Shift+A, Ctrl+K or F5</source>
        <translation>{key} n’est pas une touche&#xa0;; en écrire une, par ex. A, Shift+A, Ctrl+K ou F5</translation>
    </message>
    <message>
        <source>{one} and {other} have the same key {key}; give one of them another</source>
        <translation>{one} et {other} ont la même touche {key}&#xa0;; en donner une autre à l’une des deux</translation>
    </message>
    <message>
        <source>actions: {names}</source>
        <translation>actions&#xa0;: {names}</translation>
    </message>
    <message>
        <source>write a duration such as 10s, 5m or 2h</source>
        <translation>écrire une durée, par ex. 10s, 5m ou 2h</translation>
    </message>
    <message>
        <source>{given} is not a duration; write one such as 10s, 1m30s or 2h</source>
        <translation>{given} n’est pas une durée&#xa0;; en écrire une, par ex. 10s, 1m30s ou 2h</translation>
    </message>
    <message>
        <source>is there already; change or remove it</source>
        <translation>existe déjà&#xa0;; à modifier ou à retirer</translation>
    </message>
    <message>
        <source>is no list, so nothing can be added to it</source>
        <translation>n’est pas une liste, rien ne peut donc y être ajouté</translation>
    </message>
    <message>
        <source>cannot be replaced as a whole; change what stands in it</source>
        <translation>ne peut être remplacé en bloc&#xa0;; modifier son contenu</translation>
    </message>
    <message>
        <source>is not there, so it cannot be removed</source>
        <translation>n’existe pas, et ne peut donc être retiré</translation>
    </message>
    <message>
        <source>can hold no {key}; it is another kind of value</source>
        <translation>ne peut contenir {key}&#xa0;; c’est un autre type de valeur</translation>
    </message>
    <message>
        <source>cannot be added as a whole</source>
        <translation>ne peut être ajouté en bloc</translation>
    </message>
    <message>
        <source>cannot be changed without touching other lines; change it in an editor</source>
        <translation>ne peut être modifié sans toucher d’autres lignes&#xa0;; à modifier dans un éditeur</translation>
    </message>
    <message>
        <source>write postgresql://LOGIN@HOST/DATABASE</source>
        <translation>écrire postgresql://LOGIN@HOST/DATABASE</translation>
    </message>
    <message>
        <source>there is one driver</source>
        <translation>il n’y a qu’un pilote</translation>
    </message>
    <message>
        <source>the password does not belong here: give {reference} or another reference</source>
        <translation>le mot de passe n’a pas sa place ici&#xa0;: donner {reference} ou une autre référence</translation>
    </message>
    <message>
        <source>the address takes no options; `tls:` says whom to trust</source>
        <translation>l’adresse ne prend pas d’options&#xa0;; `tls:` dit à qui se fier</translation>
    </message>
    <message>
        <source>this session has no system keyring, so nothing was saved; refer to an environment variable</source>
        <translation>cette session n’a pas de trousseau système, donc rien n’a été enregistré&#xa0;; se référer à une variable d’environnement</translation>
    </message>
    <message>
        <source>the system keyring did not take the secret ({kind}); nothing was saved</source>
        <translation>le trousseau système n’a pas pris le secret ({kind})&#xa0;; rien n’a été enregistré</translation>
    </message>
    <message>
        <source>name the `target` to ask; targets that take queries: {names}</source>
        <translation>indiquer la `target` à interroger&#xa0;; cibles qui prennent des requêtes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>is empty; it needs at least `targets:` with one entry</source>
        <translation>est vide&#xa0;; il faut au moins `targets:` avec une entrée</translation>
    </message>
    <message>
        <source>{reason}. The dark theme is used</source>
        <translation>{reason}. Le thème sombre est utilisé</translation>
    </message>
    <message>
        <source>none is configured</source>
        <translation>aucune n’est configurée</translation>
    </message>
    <message>
        <source>there is no page {name}; pages: {names}</source>
        <translation>la page {name} n’existe pas&#xa0;; pages&#xa0;: {names}</translation>
    </message>
    <message>
        <source>must be a list, one entry per line that begins with a hyphen</source>
        <translation>doit être une liste, une entrée par ligne commençant par un tiret</translation>
    </message>
    <message>
        <source>no target is given, so nothing is watched</source>
        <translation>aucune cible n’est donnée, donc rien n’est surveillé</translation>
    </message>
    <message>
        <source>a target is a mapping with at least `id` and `kind`</source>
        <translation>une cible est un mapping avec au moins `id` et `kind`</translation>
    </message>
    <message>
        <source>{kind} is not a kind of target</source>
        <translation>{kind} n’est pas un type de cible</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>known keys: {names}</source>
        <translation>clés connues&#xa0;: {names}</translation>
    </message>
    <message>
        <source>known kinds: {names}</source>
        <translation>types connus&#xa0;: {names}</translation>
    </message>
    <message>
        <source>give exactly one of {names}</source>
        <translation>donner exactement un de {names}</translation>
    </message>
    <message>
        <source>{name} is used by an earlier entry; ids are unique</source>
        <translation>{name} sert déjà plus haut&#xa0;; les ids sont uniques</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un entier</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>must be a mapping of keys to values</source>
        <translation>doit être un mapping de clés à valeurs</translation>
    </message>
    <message>
        <source>must be an address such as http://127.0.0.1:9090</source>
        <translation>doit être une adresse, par ex. http://127.0.0.1:9090</translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation>doit être l’un de {values}</translation>
    </message>
    <message>
        <source>must be text; put it in quotes</source>
        <translation>doit être du texte&#xa0;; mettre des guillemets</translation>
    </message>
    <message>
        <source>must have at least {min_length} characters</source>
        <translation>doit avoir au moins {min_length} caractères</translation>
    </message>
    <message>
        <source>must have at most {max_length} characters</source>
        <translation>doit avoir au plus {max_length} caractères</translation>
    </message>
    <message>
        <source>must match the pattern {pattern}</source>
        <translation>doit suivre le motif {pattern}</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>doit être un nombre fini</translation>
    </message>
    <message>
        <source>must be greater than {gt}</source>
        <translation>doit être supérieur à {gt}</translation>
    </message>
    <message>
        <source>must be at least {ge}</source>
        <translation>doit être au moins {ge}</translation>
    </message>
    <message>
        <source>must be less than {lt}</source>
        <translation>doit être inférieur à {lt}</translation>
    </message>
    <message>
        <source>must be at most {le}</source>
        <translation>doit être au plus {le}</translation>
    </message>
    <message>
        <source>must have at least {min_length} entries</source>
        <translation>doit avoir au moins {min_length} entrées</translation>
    </message>
    <message>
        <source>must have at most {max_length} entries</source>
        <translation>doit avoir au plus {max_length} entrées</translation>
    </message>
    <message>
        <source>must be the path of a file</source>
        <translation>doit être le chemin d’un fichier</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>doit être une adresse commençant par http:// ou https://</translation>
    </message>
    <message>
        <source>remove it or see `noc-app schema`</source>
        <translation>la retirer ou voir `noc-app schema`</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>vouliez-vous dire {name}&#xa0;?</translation>
    </message>
    <message>
        <source>write the labels it is about, such as {one} or {many}</source>
        <translation>écrire les labels visés, par ex. {one} ou {many}</translation>
    </message>
    <message>
        <source>the value of a label is one word; for patterns write a list such as [host=~web.*]</source>
        <translation>la valeur d’un label est un seul mot&#xa0;; pour des motifs, écrire une liste, par ex. [host=~web.*]</translation>
    </message>
    <message>
        <source>severity cannot be in `equal`: it would hide nothing less severe</source>
        <translation>severity ne peut être dans `equal`&#xa0;: rien de moins grave ne serait masqué</translation>
    </message>
    <message>
        <source>give either `from` and `until`, or `weekly`</source>
        <translation>donner soit `from` et `until`, soit `weekly`</translation>
    </message>
    <message>
        <source>`until` must be later than `from`</source>
        <translation>`until` doit être postérieur à `from`</translation>
    </message>
    <message>
        <source>has no `equal`, so one source hides every target, wherever it is</source>
        <translation>n’a pas d’`equal`, donc une seule source masque toutes les cibles, où qu’elle soit</translation>
    </message>
    <message>
        <source>closes a circle: {way}</source>
        <translation>ferme une boucle&#xa0;: {way}</translation>
    </message>
    <message>
        <source>add it to one of them</source>
        <translation>l’ajouter à l’un des deux</translation>
    </message>
    <message>
        <source>{name} is not among `services` or `hosts`</source>
        <translation>{name} n’est ni dans `services` ni dans `hosts`</translation>
    </message>
    <message>
        <source>{given} is not a time; write one such as 2026-11-30 22:00</source>
        <translation>{given} n’est pas un moment&#xa0;; en écrire un, par ex. 2026-11-30 22:00</translation>
    </message>
    <message>
        <source>{given} is not a time of the week; write one such as sun 02:00-04:00</source>
        <translation>{given} n’est pas un moment de la semaine&#xa0;; en écrire un, par ex. sun 02:00-04:00</translation>
    </message>
    <message>
        <source>two places have the same id</source>
        <translation>deux canaux ont le même id</translation>
    </message>
    <message>
        <source>there is no place {name}; places: {names}</source>
        <translation>le canal {name} n’existe pas&#xa0;; canaux&#xa0;: {names}</translation>
    </message>
    <message>
        <source>is not JSON: {reason}</source>
        <translation>n’est pas du JSON&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>more than {most} characters in all</source>
        <translation>plus de {most} caractères en tout</translation>
    </message>
    <message>
        <source>the column {name} has no signal: the catalogue has none of its domains</source>
        <translation>la colonne {name} n’a pas de signal&#xa0;: le catalogue n’en a aucun de ses domaines</translation>
    </message>
    <message>
        <source>has {count} panels; the first {most} are shown, split the page</source>
        <translation>a {count} panneaux&#xa0;; seuls les {most} premiers sont affichés, scinder la page</translation>
    </message>
    <message>
        <source>a page is a mapping with `page`, `title` and `panels`</source>
        <translation>une page est un mapping avec `page`, `title` et `panels`</translation>
    </message>
    <message>
        <source>the overview has its own keys: `wall.overview` in the configuration</source>
        <translation>la synthèse a ses propres clés&#xa0;: `wall.overview` dans la configuration</translation>
    </message>
    <message>
        <source>the page is empty; it needs a list of panels</source>
        <translation>la page est vide&#xa0;; il faut une liste de panneaux</translation>
    </message>
    <message>
        <source>a panel is a mapping with `kind` and `at`</source>
        <translation>un panneau est un mapping avec `kind` et `at`</translation>
    </message>
    <message>
        <source>{kind} is not a kind of panel</source>
        <translation>{kind} n’est pas un type de panneau</translation>
    </message>
    <message>
        <source>at {place} lies over the panel {name}; move one</source>
        <translation>at {place} recouvre le panneau {name}&#xa0;; en déplacer un</translation>
    </message>
    <message>
        <source>write four whole numbers: column, row, width, height</source>
        <translation>écrire quatre entiers&#xa0;: colonne, ligne, largeur, hauteur</translation>
    </message>
    <message>
        <source>at {place} is not inside the grid of {size} columns and {size} rows</source>
        <translation>at {place} sort de la grille de {size} colonnes et {size} lignes</translation>
    </message>
    <message>
        <source>name at least one of `signals` or `queries`</source>
        <translation>indiquer au moins un de `signals` ou `queries`</translation>
    </message>
    <message>
        <source>name a `signal` or write a `query`, not both</source>
        <translation>indiquer un `signal` ou écrire une `query`, pas les deux</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>pas d’accès en écriture</translation>
    </message>
    <message>
        <source>{place} cannot be used ({reason}); logs and pictures are in {other}</source>
        <translation>{place} est inutilisable ({reason})&#xa0;; logs et images sont dans {other}</translation>
    </message>
    <message>
        <source>more than {most} bytes, so it is no profile</source>
        <translation>plus de {most} octets, ce n’est donc pas un profil</translation>
    </message>
    <message>
        <source>{path} lies outside of {folder}, so it cannot be taken along; move it there</source>
        <translation>{path} est hors de {folder} et ne peut donc être emporté&#xa0;; l’y déplacer</translation>
    </message>
    <message>
        <source>is no profile pack: {reason}</source>
        <translation>n’est pas un paquet de profil&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>is a pack of another format than {own}; use the program that made it</source>
        <translation>est un paquet d’un autre format que {own}&#xa0;; utiliser le programme qui l’a créé</translation>
    </message>
    <message>
        <source>its files are not those that its {list} lists</source>
        <translation>ses fichiers ne sont pas ceux que liste son {list}</translation>
    </message>
    <message>
        <source>has no {file}</source>
        <translation>n’a pas de {file}</translation>
    </message>
    <message>
        <source>more than {files} files or {bytes} bytes, so it is no profile</source>
        <translation>plus de {files} fichiers ou de {bytes} octets, ce n’est donc pas un profil</translation>
    </message>
    <message>
        <source>{name} is a link or stands twice, which no profile has</source>
        <translation>{name} est un lien ou figure deux fois, ce qu’aucun profil ne contient</translation>
    </message>
    <message>
        <source>unpacks to more than {most} bytes, so it is no profile</source>
        <translation>dépasse {most} octets une fois décompressé, ce n’est donc pas un profil</translation>
    </message>
    <message>
        <source>a profile holds no file {name}</source>
        <translation>un profil ne contient pas de fichier {name}</translation>
    </message>
    <message>
        <source>investigating</source>
        <translation>en cours d’analyse</translation>
    </message>
    <message>
        <source>{given} is no count; write one such as 3 of 5</source>
        <translation>{given} n’est pas un décompte&#xa0;; en écrire un, par ex. 3 of 5</translation>
    </message>
    <message>
        <source>`clear` and `count` are about values; a rule for absence has none</source>
        <translation>`clear` et `count` portent sur des valeurs&#xa0;; une règle d’absence n’en a pas</translation>
    </message>
    <message>
        <source>`clear` must not be over `above`: the alert would clear while its condition holds</source>
        <translation>`clear` ne doit pas dépasser `above`&#xa0;: l’alerte finirait alors que sa condition tient</translation>
    </message>
    <message>
        <source>`clear` must not be under `below`: the alert would clear while its condition holds</source>
        <translation>`clear` ne doit pas être sous `below`&#xa0;: l’alerte finirait alors que sa condition tient</translation>
    </message>
    <message>
        <source>{one} on {ground}</source>
        <translation>{one} sur {ground}</translation>
    </message>
    <message>
        <source>the theme cannot be read: {reason}</source>
        <translation>le thème est illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>a theme is a mapping with the keys {names}, severities and series</source>
        <translation>un thème est un mapping avec les clés {names}, severities et series</translation>
    </message>
    <message>
        <source>{what} has a contrast of {got}, it needs {least}; choose colours that are further apart</source>
        <translation>{what} a un contraste de {got}, il faut {least}&#xa0;; choisir des couleurs plus éloignées</translation>
    </message>
    <message>
        <source>{what} is too faint; darken it, or give lines.glyph an outline</source>
        <translation>{what} est trop pâle&#xa0;; assombrir, ou donner un contour à lines.glyph</translation>
    </message>
    <message>
        <source>its fill</source>
        <translation>son fond</translation>
    </message>
    <message>
        <source>its tint</source>
        <translation>sa teinte</translation>
    </message>
    <message>
        <source>series {place}</source>
        <translation>série {place}</translation>
    </message>
    <message>
        <source>is {given}</source>
        <translation>vaut {given}</translation>
    </message>
    <message>
        <source>write a colour such as #1D2123</source>
        <translation>écrire une couleur, par ex. #1D2123</translation>
    </message>
    <message>
        <source>the saved views could not be read and are kept in {file}</source>
        <translation>les vues enregistrées étaient illisibles et sont gardées dans {file}</translation>
    </message>
    <message>
        <source>the view is not saved: {reason}</source>
        <translation>la vue n’est pas enregistrée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>write a time of day such as &quot;22:00&quot;</source>
        <translation>écrire une heure, par ex. &quot;22:00&quot;</translation>
    </message>
    <message>
        <source>{name} is not a theme; write dark, light, high-contrast-dark, high-contrast-light or a file (.json)</source>
        <translation>{name} n’est pas un thème&#xa0;; écrire dark, light, high-contrast-dark, high-contrast-light ou un fichier (.json)</translation>
    </message>
    <message>
        <source>{name} is there twice</source>
        <translation>{name} figure deux fois</translation>
    </message>
    <message>
        <source>{name} is not a time zone; write one such as Europe/Berlin or UTC</source>
        <translation>{name} n’est pas un fuseau horaire&#xa0;; en écrire un, par ex. Europe/Berlin ou UTC</translation>
    </message>
    <message>
        <source>must be a mapping with keys such as {key}</source>
        <translation>doit être un mapping avec des clés comme {key}</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>est illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>is not UTF-8 at byte {place}; save it as UTF-8</source>
        <translation>n’est pas de l’UTF-8 à l’octet {place}&#xa0;; l’enregistrer en UTF-8</translation>
    </message>
    <message>
        <source>not valid YAML: {reason}</source>
        <translation>YAML non valide&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>{size} bytes is more than the {most} allowed; split the file</source>
        <translation>{size} octets dépassent les {most} permis&#xa0;; scinder le fichier</translation>
    </message>
    <message>
        <source>is nested too deeply, more than {most} levels</source>
        <translation>est trop imbriqué, plus de {most} niveaux</translation>
    </message>
    <message>
        <source>too large once its aliases are expanded, or nested too deeply</source>
        <translation>trop grand une fois ses alias développés, ou trop imbriqué</translation>
    </message>
    <message>
        <source>a key must be a single word</source>
        <translation>une clé doit être un seul mot</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not supported; write the keys out</source>
        <translation>clés de fusion (&lt;&lt;) non prises en charge&#xa0;; écrire les clés en entier</translation>
    </message>
    <message>
        <source>stands twice; remove one</source>
        <translation>figure deux fois&#xa0;; en retirer une</translation>
    </message>
    <message>
        <source>the tag {tag} is not supported</source>
        <translation>le tag {tag} n’est pas pris en charge</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>débit limité</translation>
    </message>
    <message>
        <source>{reason}: not asked for {seconds} s, to spare the account</source>
        <translation>{reason}&#xa0;: aucune requête pendant {seconds} s, pour ménager le compte</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>pipelines</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>exécutions</translation>
    </message>
    <message>
        <source>files that cannot be read</source>
        <translation>fichiers illisibles</translation>
    </message>
    <message>
        <source>Airflow 2 takes user and password under auth: basic</source>
        <translation>Airflow 2 prend user et password sous auth: basic</translation>
    </message>
    <message>
        <source>give login (Airflow 3), or auth with basic (Airflow 2) or with a token of your platform</source>
        <translation>donner login (Airflow 3), ou auth avec basic (Airflow 2) ou avec un jeton de votre plateforme</translation>
    </message>
    <message>
        <source>Trigger a pipeline</source>
        <translation>Déclencher un pipeline</translation>
    </message>
    <message>
        <source>Begins a run now, beside its schedule.</source>
        <translation>Lance une exécution maintenant, hors de son horaire.</translation>
    </message>
    <message>
        <source>Clear a run</source>
        <translation>Refaire une exécution</translation>
    </message>
    <message>
        <source>Its tasks are done again; what they wrote is not taken back.</source>
        <translation>Ses tâches sont refaites&#xa0;; ce qu’elles ont écrit n’est pas repris.</translation>
    </message>
    <message>
        <source>no task of that run is to be done again</source>
        <translation>aucune tâche de cette exécution n’est à refaire</translation>
    </message>
    <message>
        <source>no failed run of {pipeline} is known: name the run</source>
        <translation>aucun échec connu de {pipeline}&#xa0;: indiquer l’exécution</translation>
    </message>
    <message>
        <source>more than {most} {what}: the rest is not read</source>
        <translation>plus de {most} {what}&#xa0;: le reste n’est pas lu</translation>
    </message>
    <message>
        <source>no pipeline {pipeline} is there, or it is paused</source>
        <translation>le pipeline {pipeline} n’existe pas, ou il est en pause</translation>
    </message>
    <message>
        <source>its run was cleared and goes on</source>
        <translation>son exécution est refaite et continue</translation>
    </message>
    <message>
        <source>its pipeline was paused, or is gone</source>
        <translation>son pipeline a été mis en pause, ou a disparu</translation>
    </message>
    <message>
        <source>Airflow&apos;s scheduler is {status}</source>
        <translation>Scheduler d’Airflow&#xa0;: {status}</translation>
    </message>
    <message>
        <source>No pipeline begins</source>
        <translation>Aucun pipeline ne démarre</translation>
    </message>
    <message>
        <source>Airflow&apos;s database is {status}</source>
        <translation>Base de données d’Airflow&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Airflow&apos;s own database</source>
        <translation>La base de données propre à Airflow</translation>
    </message>
    <message>
        <source>Airflow&apos;s processor is {status}</source>
        <translation>Processor d’Airflow&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Changes of pipelines are not read</source>
        <translation>Les changements de pipelines ne sont pas lus</translation>
    </message>
    <message>
        <source>not heard of</source>
        <translation>sans nouvelles</translation>
    </message>
    <message>
        <source>Airflow&apos;s scheduler is {status}: nothing begins</source>
        <translation>Airflow&#xa0;: scheduler {status}, rien ne démarre</translation>
    </message>
    <message>
        <source>Airflow&apos;s scheduler gave no sign of life for {age}: it may be dead</source>
        <translation>Airflow&#xa0;: le scheduler n’a pas donné signe de vie depuis {age}, il est peut-être mort</translation>
    </message>
    <message>
        <source>Airflow cannot read {file}</source>
        <translation>Airflow ne peut pas lire {file}</translation>
    </message>
    <message>
        <source>Pipeline {name} failed</source>
        <translation>Échec du pipeline {name}</translation>
    </message>
    <message>
        <source>Run {name}</source>
        <translation>Exécution {name}</translation>
    </message>
    <message>
        <source>Pipeline {name} is late</source>
        <translation>Pipeline {name} en retard</translation>
    </message>
    <message>
        <source>Run {name} has not ended</source>
        <translation>L’exécution {name} n’est pas finie</translation>
    </message>
    <message>
        <source>The run that was due has not begun</source>
        <translation>L’exécution attendue n’a pas démarré</translation>
    </message>
    <message>
        <source>runs of {product}</source>
        <translation>exécutions {product}</translation>
    </message>
    <message>
        <source>not the {what}: {reason}</source>
        <translation>réponse inattendue ({what})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>health of {product}</source>
        <translation>santé {product}</translation>
    </message>
    <message>
        <source>pipelines of {product}</source>
        <translation>pipelines {product}</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>outcome of an action of {product}</source>
        <translation>résultat d’une action {product}</translation>
    </message>
    <message>
        <source>token of {product}</source>
        <translation>jeton {product}</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} manque</translation>
    </message>
    <message>
        <source>answer of {product}</source>
        <translation>réponse {product}</translation>
    </message>
    <message>
        <source>the folder {path} does not exist</source>
        <translation>le dossier {path} n’existe pas</translation>
    </message>
    <message>
        <source>this user may not read {path}</source>
        <translation>cet utilisateur ne peut pas lire {path}</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}</source>
        <translation>le dossier est illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>validation results</source>
        <translation>résultats de validation</translation>
    </message>
    <message>
        <source>the results of {suite} are gone: whether it passes now is not known</source>
        <translation>les résultats de {suite} ont disparu&#xa0;: on ne sait pas si elle passe maintenant</translation>
    </message>
    <message>
        <source>the newest validation is {age} old</source>
        <translation>la validation la plus récente remonte à {age}</translation>
    </message>
    <message>
        <source>nothing was evaluated</source>
        <translation>rien n’a été évalué</translation>
    </message>
    <message>
        <source>there is no validation of {suite}</source>
        <translation>aucune validation de {suite}</translation>
    </message>
    <message>
        <source>there is no validation result in the folder</source>
        <translation>aucun résultat de validation dans le dossier</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>larger than {size} MB</source>
        <translation>plus de {size} Mo</translation>
    </message>
    <message>
        <source>{suite} on {table}: {failed} of {evaluated} expectations failed</source>
        <translation>{suite} sur {table}&#xa0;: {failed} expectations sur {evaluated} en échec</translation>
    </message>
    <message>
        <source>{suite}: {failed} of {evaluated} expectations failed</source>
        <translation>{suite}&#xa0;: {failed} expectations sur {evaluated} en échec</translation>
    </message>
    <message>
        <source>not a validation result: {reason}</source>
        <translation>n’est pas un résultat de validation&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>could not be evaluated</source>
        <translation>évaluation impossible</translation>
    </message>
    <message>
        <source>The newest run of {experiment} failed</source>
        <translation>Échec de la dernière exécution de {experiment}</translation>
    </message>
    <message>
        <source>The newest run of {experiment} was killed</source>
        <translation>La dernière exécution de {experiment} a été tuée</translation>
    </message>
    <message>
        <source>name at least one of models, experiments: without any nothing is asked</source>
        <translation>indiquer au moins un de models, experiments&#xa0;: sinon, rien n’est demandé</translation>
    </message>
    <message>
        <source>Set the alias of a model</source>
        <translation>Définir l’alias d’un modèle</translation>
    </message>
    <message>
        <source>Whoever serves the alias serves this version from then on.</source>
        <translation>Qui sert cet alias sert dès lors cette version.</translation>
    </message>
    <message>
        <source>{permission} on the registered model</source>
        <translation>{permission} sur le modèle enregistré</translation>
    </message>
    <message>
        <source>no experiment {experiment} with a run is there</source>
        <translation>pas d’expérience {experiment} avec une exécution</translation>
    </message>
    <message>
        <source>nobody knows when run {name} was</source>
        <translation>la date de l’exécution {name} est inconnue</translation>
    </message>
    <message>
        <source>the newest evaluation is {age} old</source>
        <translation>l’évaluation la plus récente remonte à {age}</translation>
    </message>
    <message>
        <source>the experiment {experiment} has no finished run</source>
        <translation>l’expérience {experiment} n’a aucune exécution finie</translation>
    </message>
    <message>
        <source>there is no version called {alias}</source>
        <translation>aucune version ne s’appelle {alias}</translation>
    </message>
    <message>
        <source>there is no version</source>
        <translation>il n’y a aucune version</translation>
    </message>
    <message>
        <source>version {version} came from no run</source>
        <translation>la version {version} ne vient d’aucune exécution</translation>
    </message>
    <message>
        <source>the run of version {version} is gone</source>
        <translation>l’exécution de la version {version} a disparu</translation>
    </message>
    <message>
        <source>there is no metric {name}</source>
        <translation>il n’y a pas de métrique {name}</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{name} is {value}, and a quality is from 0 to 1</source>
        <translation>{name} vaut {value}, or une qualité va de 0 à 1</translation>
    </message>
    <message>
        <source>model versions of {product}</source>
        <translation>versions de modèles {product}</translation>
    </message>
    <message>
        <source>experiments of {product}</source>
        <translation>expériences {product}</translation>
    </message>
    <message>
        <source>{name} has not answered since an earlier poll</source>
        <translation>{name}&#xa0;: pas de réponse depuis une collecte antérieure</translation>
    </message>
    <message>
        <source>{name} did not answer within {seconds} s</source>
        <translation>{name}&#xa0;: pas de réponse en {seconds} s</translation>
    </message>
    <message>
        <source>this machine has no disk {name}</source>
        <translation>cette machine n’a pas de disque {name}</translation>
    </message>
    <message>
        <source>this machine has no network interface {name}</source>
        <translation>cette machine n’a pas d’interface réseau {name}</translation>
    </message>
    <message>
        <source>this machine has no mount point {name}</source>
        <translation>cette machine n’a pas de point de montage {name}</translation>
    </message>
    <message>
        <source>reading this machine</source>
        <translation>lecture de cette machine</translation>
    </message>
    <message>
        <source>the mount table</source>
        <translation>la table de montage</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>aucune raison n’est donnée</translation>
    </message>
    <message>
        <source>this machine does not tell: {reason}</source>
        <translation>cette machine ne le donne pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>this platform has no load average</source>
        <translation>cette plateforme n’a pas de charge moyenne</translation>
    </message>
    <message>
        <source>{name} is busy and has finished no operation since the last poll</source>
        <translation>{name} est occupé et n’a fini aucune opération depuis la dernière collecte</translation>
    </message>
    <message>
        <source>{check} {complaint}</source>
        <translation>{check} {complaint}</translation>
    </message>
    <message>
        <source>{value} is not a DNS name</source>
        <translation>{value} n’est pas un nom DNS</translation>
    </message>
    <message>
        <source>{value} is not host:port; write one such as db-1:5432 or [2001:db8::1]:443</source>
        <translation>{value} n’est pas host:port&#xa0;; en écrire un, par ex. db-1:5432 ou [2001:db8::1]:443</translation>
    </message>
    <message>
        <source>{value} is not the IP address of a DNS server; write one such as 192.0.2.53</source>
        <translation>{value} n’est pas l’adresse IP d’un serveur DNS&#xa0;; en écrire une, par ex. 192.0.2.53</translation>
    </message>
    <message>
        <source>{value} is not an HTTP status; write 200, 200-399 or a list of such</source>
        <translation>{value} n’est pas un statut HTTP&#xa0;; écrire 200, 200-399 ou une liste de statuts</translation>
    </message>
    <message>
        <source>name at least one HTTP status</source>
        <translation>indiquer au moins un statut HTTP</translation>
    </message>
    <message>
        <source>leave user and password out of the address: a probe does not sign in</source>
        <translation>retirer utilisateur et mot de passe de l’adresse&#xa0;: une sonde ne s’authentifie pas</translation>
    </message>
    <message>
        <source>the answer to HEAD has no body to search; use GET</source>
        <translation>la réponse à HEAD n’a pas de corps où chercher&#xa0;; utiliser GET</translation>
    </message>
    <message>
        <source>a dashboard is loaded with GET</source>
        <translation>un dashboard se charge avec GET</translation>
    </message>
    <message>
        <source>two checks are named {name}; give each its own name</source>
        <translation>deux contrôles s’appellent {name}&#xa0;; donner à chacun son propre nom</translation>
    </message>
    <message>
        <source>format error</source>
        <translation>erreur de format</translation>
    </message>
    <message>
        <source>server failure</source>
        <translation>panne du serveur</translation>
    </message>
    <message>
        <source>not implemented</source>
        <translation>non implémenté</translation>
    </message>
    <message>
        <source>fails: {reason}</source>
        <translation>échoue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the server sends a DNS answer that is cut short</source>
        <translation>le serveur envoie une réponse DNS tronquée</translation>
    </message>
    <message>
        <source>the server sends a DNS answer that is far too long</source>
        <translation>le serveur envoie une réponse DNS bien trop longue</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>le nom n’existe pas</translation>
    </message>
    <message>
        <source>error {code}</source>
        <translation>erreur {code}</translation>
    </message>
    <message>
        <source>the server says {reason}</source>
        <translation>le serveur dit {reason}</translation>
    </message>
    <message>
        <source>the server sends an answer that does not fit into a datagram</source>
        <translation>le serveur envoie une réponse qui ne tient pas dans un datagramme</translation>
    </message>
    <message>
        <source>the server sends a DNS answer with a name that runs in a circle</source>
        <translation>le serveur envoie une réponse DNS avec un nom qui tourne en rond</translation>
    </message>
    <message>
        <source>the server sends a DNS answer with a name that is none</source>
        <translation>le serveur envoie une réponse DNS avec un nom qui n’en est pas un</translation>
    </message>
    <message>
        <source>the server sends a DNS answer with an address of a wrong length</source>
        <translation>le serveur envoie une réponse DNS avec une adresse de mauvaise longueur</translation>
    </message>
    <message>
        <source>the name {name} does not exist</source>
        <translation>le nom {name} n’existe pas</translation>
    </message>
    <message>
        <source>looking up {name}</source>
        <translation>résolution de {name}</translation>
    </message>
    <message>
        <source>{name} has no {type} record</source>
        <translation>{name}&#xa0;: pas d’enregistrement {type}</translation>
    </message>
    <message>
        <source>{name} has {addresses}; expected is {expected}</source>
        <translation>{name} a {addresses}&#xa0;; attendu&#xa0;: {expected}</translation>
    </message>
    <message>
        <source>answers with status {status}, which is no dashboard; name the address of the dashboard itself</source>
        <translation>répond avec le statut {status}, ce n’est pas un dashboard&#xa0;; indiquer l’adresse du dashboard même</translation>
    </message>
    <message>
        <source>the dashboard is larger than 1 MB, so that its load time is not known</source>
        <translation>le dashboard dépasse 1 Mo, son temps de chargement est donc inconnu</translation>
    </message>
    <message>
        <source>answers with status {status}; expected is {expected}</source>
        <translation>répond avec le statut {status}&#xa0;; attendu&#xa0;: {expected}</translation>
    </message>
    <message>
        <source>answers with a page that contains {words}</source>
        <translation>répond avec une page qui contient {words}</translation>
    </message>
    <message>
        <source>the page is larger than 1 MB and was not searched to its end; probe a smaller one</source>
        <translation>la page dépasse 1 Mo et n’a pas été parcourue jusqu’au bout&#xa0;; en sonder une plus petite</translation>
    </message>
    <message>
        <source>answers with a page that does not contain {words}</source>
        <translation>répond avec une page qui ne contient pas {words}</translation>
    </message>
    <message>
        <source>this machine does not speak this version of IP</source>
        <translation>cette machine ne parle pas cette version d’IP</translation>
    </message>
    <message>
        <source>this machine does not permit ICMP</source>
        <translation>cette machine n’autorise pas ICMP</translation>
    </message>
    <message>
        <source>allow it with: {command}</source>
        <translation>l’autoriser avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{count} of {total} echo requests were lost</source>
        <translation>{count} requêtes d’écho sur {total} perdues</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <translation>connexion réinitialisée par le pair</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>pas de route vers l’hôte</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <translation>réseau inaccessible</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>does not answer: {reason}</source>
        <translation>ne répond pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name} is not a host name</source>
        <translation>{name} n’est pas un nom d’hôte</translation>
    </message>
    <message>
        <source>this machine has no resolver configured; name one in {path}</source>
        <translation>cette machine n’a pas de résolveur configuré&#xa0;; en indiquer un dans {path}</translation>
    </message>
    <message>
        <source>{name} could not be looked up: {reason}</source>
        <translation>{name} n’a pas pu être résolu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>pas de réponse en {seconds} s</translation>
    </message>
    <message>
        <source>TLS failed: {reason}</source>
        <translation>TLS a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>this machine did not let us look: {reason}</source>
        <translation>cette machine ne nous a pas laissé regarder&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>has a certificate that has expired</source>
        <translation>a un certificat expiré</translation>
    </message>
    <message>
        <source>reading {path}</source>
        <translation>lecture ({path})</translation>
    </message>
    <message>
        <source>the trust store</source>
        <translation>le magasin de certificats</translation>
    </message>
    <message>
        <source>cannot use ca_file {path}: {reason}</source>
        <translation>ca_file {path} est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>has a certificate that is not valid yet</source>
        <translation>a un certificat pas encore valable</translation>
    </message>
    <message>
        <source>has a certificate for another name</source>
        <translation>a un certificat pour un autre nom</translation>
    </message>
    <message>
        <source>has a self-signed certificate</source>
        <translation>a un certificat auto-signé</translation>
    </message>
    <message>
        <source>has a certificate from an authority that is not trusted here</source>
        <translation>a un certificat d’une autorité qui n’est pas de confiance ici</translation>
    </message>
    <message>
        <source>has a certificate that cannot be verified: {reason}</source>
        <translation>a un certificat invérifiable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>has a certificate that cannot be read</source>
        <translation>a un certificat illisible</translation>
    </message>
    <message>
        <source>has a certificate that has expired ({days} d ago)</source>
        <translation>a un certificat expiré (il y a {days} j)</translation>
    </message>
    <message>
        <source>an unknown protocol</source>
        <translation>un protocole inconnu</translation>
    </message>
    <message>
        <source>offers only {protocol}, which is obsolete</source>
        <translation>offre seulement {protocol}, obsolète</translation>
    </message>
    <message>
        <source>this user may not run {program}</source>
        <translation>cet utilisateur ne peut pas lancer {program}</translation>
    </message>
    <message>
        <source>cannot run {program}: {reason}</source>
        <translation>{program} ne se lance pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{program} printed more than {size} MB</source>
        <translation>{program} a écrit plus de {size} Mo</translation>
    </message>
    <message>
        <source>{program} was not done within {seconds} s</source>
        <translation>{program} n’a pas fini en {seconds} s</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <source>{program} may not look: {reason}</source>
        <translation>{program} n’a pas le droit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{program} failed: {reason}</source>
        <translation>échec de {program}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the database cannot be reached: {reason}</source>
        <translation>la base de données est inaccessible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the database refused: {reason}</source>
        <translation>la base de données a refusé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>what answers there does not speak this database&apos;s protocol</source>
        <translation>ce qui répond là ne parle pas le protocole de cette base de données</translation>
    </message>
    <message>
        <source>url: the driver for {name} is not installed here: {reason}</source>
        <translation>url&#xa0;: le pilote pour {name} n’est pas installé ici&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the database did not answer in time</source>
        <translation>la base de données n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>the database gave the query up: {reason}</source>
        <translation>la base a abandonné la requête&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the database takes nobody now: {reason}</source>
        <translation>la base n’accepte personne actuellement&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the query took too long: {reason}</source>
        <translation>la requête a duré trop longtemps&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>there is no such file, or it may not be read</source>
        <translation>fichier absent, ou lecture non permise</translation>
    </message>
    <message>
        <source>SQLite refused: {reason}</source>
        <translation>SQLite a refusé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the answer is not what this backend promises: {reason}</source>
        <translation>la réponse n’est pas celle que ce backend promet&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the answer could not be parsed: the worker process died of it</source>
        <translation>la réponse n’a pas pu être analysée&#xa0;: le processus de travail en est mort</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>c’est trop imbriqué</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>c’est vide</translation>
    </message>
    <message>
        <source>it is a web page; a sign-in page or a proxy may stand before the backend</source>
        <translation>c’est une page web&#xa0;; une page de login ou un proxy est peut-être devant le backend</translation>
    </message>
    <message>
        <source>auth: the secret holds a line break or a character that cannot stand in a header</source>
        <translation>auth&#xa0;: le secret contient un saut de ligne ou un caractère impossible dans un en-tête</translation>
    </message>
    <message>
        <source>tls: {files} cannot be used: {reason}</source>
        <translation>tls&#xa0;: impossible d’utiliser {files}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>url: take the user name and password out of the address; write them as auth: basic</source>
        <translation>url&#xa0;: retirer nom d’utilisateur et mot de passe de l’adresse&#xa0;; les écrire sous auth: basic</translation>
    </message>
    <message>
        <source>url: a base address has no ? and no #; leave out what follows</source>
        <translation>url&#xa0;: une adresse de base n’a ni ? ni #&#xa0;; omettre ce qui suit</translation>
    </message>
    <message>
        <source>the secret address is not an address</source>
        <translation>l’adresse secrète n’est pas une adresse</translation>
    </message>
    <message>
        <source>the secret address must begin with https:// and a host</source>
        <translation>l’adresse secrète doit commencer par https:// et un hôte</translation>
    </message>
    <message>
        <source>the proxy that the environment names cannot be used; give an http:// proxy</source>
        <translation>le proxy indiqué par l’environnement est inutilisable&#xa0;; donner un proxy http://</translation>
    </message>
    <message>
        <source>the compressed answer is damaged</source>
        <translation>la réponse compressée est endommagée</translation>
    </message>
    <message>
        <source>the answer is encoded as {encoding}, which was not asked for</source>
        <translation>la réponse est encodée en {encoding}, ce qui n’était pas demandé</translation>
    </message>
    <message>
        <source>the compressed answer is cut short</source>
        <translation>la réponse compressée est tronquée</translation>
    </message>
    <message>
        <source>the compressed answer goes on after its end</source>
        <translation>la réponse compressée continue après sa fin</translation>
    </message>
    <message>
        <source>the answer is larger than {size} MB; ask for less, or raise body_limit_mb</source>
        <translation>la réponse dépasse {size} Mo&#xa0;; demander moins, ou augmenter body_limit_mb</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>échec de la négociation</translation>
    </message>
    <message>
        <source>another path</source>
        <translation>un autre chemin</translation>
    </message>
    <message>
        <source>an unreadable address</source>
        <translation>une adresse illisible</translation>
    </message>
    <message>
        <source>timed out: its sender no longer reports it</source>
        <translation>expirée&#xa0;: son émetteur ne la signale plus</translation>
    </message>
    <message>
        <source>Alertmanager restarted and has not been told of this alert again</source>
        <translation>Alertmanager a redémarré et n’a pas encore reçu de nouveau cette alerte</translation>
    </message>
    <message>
        <source>the alert has no labels, so a silence would match every alert</source>
        <translation>l’alerte n’a pas de labels, un silence viserait donc toutes les alertes</translation>
    </message>
    <message>
        <source>already acknowledged by {who}</source>
        <translation>déjà acquittée par {who}</translation>
    </message>
    <message>
        <source>alerts of an Alertmanager</source>
        <translation>alertes d’un Alertmanager</translation>
    </message>
    <message>
        <source>another alert</source>
        <translation>une autre alerte</translation>
    </message>
    <message>
        <source>silences of an Alertmanager</source>
        <translation>silences d’un Alertmanager</translation>
    </message>
    <message>
        <source>one has no fingerprint</source>
        <translation>l’une d’elles n’a pas d’empreinte</translation>
    </message>
    <message>
        <source>status of an Alertmanager</source>
        <translation>état d’un Alertmanager</translation>
    </message>
    <message>
        <source>Alertmanager took the silence but gave no id: {reason}</source>
        <translation>Alertmanager a pris le silence mais n’a pas donné d’id&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>by a silence that was made while we asked</source>
        <translation>par un silence créé pendant notre requête</translation>
    </message>
    <message>
        <source>while that one stands</source>
        <translation>tant que l’autre est en cours</translation>
    </message>
    <message>
        <source>muted by {names}</source>
        <translation>silence&#xa0;: {names}</translation>
    </message>
    <message>
        <source>this downtime was planned in Datadog and may hold for more: end it there</source>
        <translation>cette plage a été planifiée dans Datadog et vaut peut-être pour d’autres&#xa0;: l’y terminer</translation>
    </message>
    <message>
        <source>a monitor of Datadog decides by itself when it is over</source>
        <translation>un moniteur Datadog décide lui-même quand c’est fini</translation>
    </message>
    <message>
        <source>Datadog says the incident is {state} after the change</source>
        <translation>Datadog&#xa0;: l’incident est {state} après le changement</translation>
    </message>
    <message>
        <source>monitors</source>
        <translation>moniteurs</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidents</translation>
    </message>
    <message>
        <source>downtimes may not be read: {reason}</source>
        <translation>lecture des plages de maintenance refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the query finds no value of the last quarter of an hour</source>
        <translation>la requête ne trouve aucune valeur du dernier quart d’heure</translation>
    </message>
    <message>
        <source>only a monitor that calls can be muted</source>
        <translation>seul un moniteur en alerte peut être mis en silence</translation>
    </message>
    <message>
        <source>incident {number}</source>
        <translation>incident {number}</translation>
    </message>
    <message>
        <source>customers are affected</source>
        <translation>des clients sont touchés</translation>
    </message>
    <message>
        <source>monitor {number}</source>
        <translation>moniteur {number}</translation>
    </message>
    <message>
        <source>monitors of Datadog</source>
        <translation>moniteurs de Datadog</translation>
    </message>
    <message>
        <source>downtimes of Datadog</source>
        <translation>plages de maintenance de Datadog</translation>
    </message>
    <message>
        <source>incidents of Datadog</source>
        <translation>incidents de Datadog</translation>
    </message>
    <message>
        <source>incident of Datadog</source>
        <translation>incident de Datadog</translation>
    </message>
    <message>
        <source>answer of Datadog</source>
        <translation>réponse de Datadog</translation>
    </message>
    <message>
        <source>event of Datadog</source>
        <translation>événement de Datadog</translation>
    </message>
    <message>
        <source>metrics of Datadog</source>
        <translation>métriques de Datadog</translation>
    </message>
    <message>
        <source>request refused with status 200: {reason}</source>
        <translation>requête refusée avec le statut 200&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>health report of Elastic</source>
        <translation>bilan de santé d’Elastic</translation>
    </message>
    <message>
        <source>not known to it: {names}</source>
        <translation>sans état connu&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the cluster&apos;s answer timed out</source>
        <translation>délai dépassé pour la réponse du cluster</translation>
    </message>
    <message>
        <source>several rows have the same labels; the last is shown</source>
        <translation>plusieurs lignes ont les mêmes labels&#xa0;; la dernière est affichée</translation>
    </message>
    <message>
        <source>give either esql or index with search</source>
        <translation>donner soit esql, soit index avec search</translation>
    </message>
    <message>
        <source>a search needs index</source>
        <translation>une recherche requiert index</translation>
    </message>
    <message>
        <source>{count} shards are not assigned</source>
        <translation>{count} shards non assignés</translation>
    </message>
    <message>
        <source>the query has no rows</source>
        <translation>requête sans ligne</translation>
    </message>
    <message>
        <source>answer to a search of Elasticsearch</source>
        <translation>réponse à une recherche Elasticsearch</translation>
    </message>
    <message>
        <source>table of Elasticsearch</source>
        <translation>table d’Elasticsearch</translation>
    </message>
    <message>
        <source>greeting of Elasticsearch</source>
        <translation>accueil d’Elasticsearch</translation>
    </message>
    <message>
        <source>cluster health of Elasticsearch</source>
        <translation>santé du cluster Elasticsearch</translation>
    </message>
    <message>
        <source>nodes of Elasticsearch</source>
        <translation>nœuds d’Elasticsearch</translation>
    </message>
    <message>
        <source>{count} of {all} nodes did not answer</source>
        <translation>{count} nœuds sur {all} n’ont pas répondu</translation>
    </message>
    <message>
        <source>the search timed out</source>
        <translation>délai de recherche dépassé</translation>
    </message>
    <message>
        <source>log lines of {product}</source>
        <translation>lignes de log {product}</translation>
    </message>
    <message>
        <source>{count} of {all} shards failed</source>
        <translation>{count} shards sur {all} en échec</translation>
    </message>
    <message>
        <source>the search counts nothing: give aggs, or track_total_hits: true</source>
        <translation>la recherche ne compte rien&#xa0;: donner aggs, ou track_total_hits: true</translation>
    </message>
    <message>
        <source>there are more hits than it counts: give track_total_hits: true</source>
        <translation>il y a plus de résultats qu’elle n’en compte&#xa0;: donner track_total_hits: true</translation>
    </message>
    <message>
        <source>name the column of the value under value: one of {names}</source>
        <translation>indiquer la colonne de la valeur sous value, parmi&#xa0;: {names}</translation>
    </message>
    <message>
        <source>a row has another number of columns</source>
        <translation>une ligne a un autre nombre de colonnes</translation>
    </message>
    <message>
        <source>the table is partial</source>
        <translation>la table est partielle</translation>
    </message>
    <message>
        <source>a bucket is not one</source>
        <translation>un bucket n’en est pas un</translation>
    </message>
    <message>
        <source>a bucket has no doc_count</source>
        <translation>un bucket n’a pas de doc_count</translation>
    </message>
    <message>
        <source>its buckets are no list</source>
        <translation>ses buckets ne sont pas une liste</translation>
    </message>
    <message>
        <source>a bucket has no key</source>
        <translation>un bucket n’a pas de clé</translation>
    </message>
    <message>
        <source>a histogram over time has no one value: ask for the time that counts</source>
        <translation>un histogramme dans le temps n’a pas de valeur unique&#xa0;: demander le moment qui compte</translation>
    </message>
    <message>
        <source>several percentiles are no one value: ask for one</source>
        <translation>plusieurs percentiles ne font pas une valeur&#xa0;: en demander un seul</translation>
    </message>
    <message>
        <source>the token lacks the permission {permission}</source>
        <translation>le jeton n’a pas le droit {permission}</translation>
    </message>
    <message>
        <source>several series have the same labels; the newest is shown</source>
        <translation>plusieurs séries ont les mêmes labels&#xa0;; la plus récente est affichée</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Marks this moment on the dashboards.</source>
        <translation>Marque cet instant sur les dashboards.</translation>
    </message>
    <message>
        <source>Pause or resume an alert rule</source>
        <translation>Pause ou reprise d’une règle d’alerte</translation>
    </message>
    <message>
        <source>A paused rule is not evaluated: what it watches for is reported by nobody.</source>
        <translation>Une règle en pause n’est pas évaluée&#xa0;: personne ne signale ce qu’elle surveille.</translation>
    </message>
    <message>
        <source>the frames have no time: ask for a range, or let the data source send the time too</source>
        <translation>les frames n’ont pas d’heure&#xa0;: demander une plage, ou faire envoyer aussi l’heure par la source de données</translation>
    </message>
    <message>
        <source>data of Grafana</source>
        <translation>données de Grafana</translation>
    </message>
    <message>
        <source>health of Grafana</source>
        <translation>santé de Grafana</translation>
    </message>
    <message>
        <source>Grafana says of its database: {words}</source>
        <translation>Grafana dit de sa base de données&#xa0;: {words}</translation>
    </message>
    <message>
        <source>permissions of Grafana</source>
        <translation>droits de Grafana</translation>
    </message>
    <message>
        <source>annotation of Grafana</source>
        <translation>annotation de Grafana</translation>
    </message>
    <message>
        <source>annotations of Grafana</source>
        <translation>annotations de Grafana</translation>
    </message>
    <message>
        <source>alert rule of Grafana</source>
        <translation>règle d’alerte de Grafana</translation>
    </message>
    <message>
        <source>it lacks the query {name}</source>
        <translation>la requête {name} y manque</translation>
    </message>
    <message>
        <source>the data source says {words}</source>
        <translation>la source de données dit {words}</translation>
    </message>
    <message>
        <source>its columns are not alike</source>
        <translation>ses colonnes diffèrent entre elles</translation>
    </message>
    <message>
        <source>backend {backend}: {state}, no server takes its traffic</source>
        <translation>backend {backend}&#xa0;: {state}, aucun serveur ne prend son trafic</translation>
    </message>
    <message>
        <source>takes no new traffic</source>
        <translation>ne prend plus de trafic</translation>
    </message>
    <message>
        <source>{server} of {backend}: {state}</source>
        <translation>{server} ({backend})&#xa0;: {state}</translation>
    </message>
    <message>
        <source>removed from HAProxy&apos;s configuration</source>
        <translation>retiré de la configuration de HAProxy</translation>
    </message>
    <message>
        <source>taken out by hand ({state})</source>
        <translation>sorti à la main ({state})</translation>
    </message>
    <message>
        <source>HAProxy checks the health of these servers not at all: {names}</source>
        <translation>HAProxy ne contrôle pas du tout la santé de ces serveurs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the answer of the socket is truncated</source>
        <translation>la réponse du socket est tronquée</translation>
    </message>
    <message>
        <source>the socket closed without an answer</source>
        <translation>le socket s’est fermé sans réponse</translation>
    </message>
    <message>
        <source>write the path of the socket, or host:port</source>
        <translation>écrire le chemin du socket, ou host:port</translation>
    </message>
    <message>
        <source>Take a server out or in</source>
        <translation>Sortir ou remettre un serveur</translation>
    </message>
    <message>
        <source>A server that is drained keeps its sessions and gets no new ones.</source>
        <translation>Un serveur drainé garde ses sessions et n’en reçoit pas de nouvelles.</translation>
    </message>
    <message>
        <source>level {level} of the socket</source>
        <translation>niveau {level} du socket</translation>
    </message>
    <message>
        <source>HAProxy knows no such server any more</source>
        <translation>HAProxy ne connaît plus ce serveur</translation>
    </message>
    <message>
        <source>the socket {path} may not be used by this user</source>
        <translation>cet utilisateur n’a pas accès au socket {path}</translation>
    </message>
    <message>
        <source>the socket does not answer: {reason}</source>
        <translation>le socket ne répond pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>this system has no such sockets; give host:port</source>
        <translation>ce système n’a pas de tels sockets&#xa0;; donner host:port</translation>
    </message>
    <message>
        <source>the answer is larger than {size} MB</source>
        <translation>la réponse dépasse {size} Mo</translation>
    </message>
    <message>
        <source>statistics of HAProxy</source>
        <translation>statistiques de HAProxy</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>it lacks the column {column}</source>
        <translation>la colonne {column} y manque</translation>
    </message>
    <message>
        <source>runtime socket of HAProxy</source>
        <translation>socket d’exécution de HAProxy</translation>
    </message>
    <message>
        <source>truncated; a line has {count} of {all} columns</source>
        <translation>tronqué&#xa0;; une ligne a {count} colonnes sur {all}</translation>
    </message>
    <message>
        <source>the answer has nothing at {path}</source>
        <translation>la réponse n’a rien à {path}</translation>
    </message>
    <message>
        <source>{path} is not a JSONPath of RFC 9535: {reason}; write one such as $.status.load</source>
        <translation>{path} n’est pas un JSONPath selon RFC 9535&#xa0;: {reason}&#xa0;; en écrire un, par ex. $.status.load</translation>
    </message>
    <message>
        <source>not a JSON document: {reason}</source>
        <translation>n’est pas un document JSON&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the answer has {count} values at {path}</source>
        <translation>la réponse a {count} valeurs à {path}</translation>
    </message>
    <message>
        <source>the answer has no time at {path}</source>
        <translation>la réponse n’a pas d’heure à {path}</translation>
    </message>
    <message>
        <source>Icinga has not checked it again since it lost its state</source>
        <translation>Icinga ne l’a pas recontrôlé depuis qu’il a perdu son état</translation>
    </message>
    <message>
        <source>who acknowledged is not known: {reason}</source>
        <translation>on ne sait pas qui a acquitté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>whose downtimes these are is not known: {reason}</source>
        <translation>on ne sait pas de qui sont ces plages de maintenance&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Icinga is rechecking it</source>
        <translation>Icinga le recontrôle</translation>
    </message>
    <message>
        <source>removed from Icinga&apos;s configuration, or not visible any more</source>
        <translation>retiré de la configuration d’Icinga, ou plus visible</translation>
    </message>
    <message>
        <source>{reason}; is the filter under only: right?</source>
        <translation>{reason}&#xa0;; le filtre sous only: est-il juste&#xa0;?</translation>
    </message>
    <message>
        <source>not checked for {minutes} min; its check is overdue</source>
        <translation>pas contrôlé depuis {minutes} min&#xa0;; son contrôle est en retard</translation>
    </message>
    <message>
        <source>the API user lacks the permission {permission}</source>
        <translation>le compte API n’a pas le droit {permission}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>{service} on {host}: {state}</source>
        <translation>{service} sur {host}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>being rechecked ({attempt} of {all})</source>
        <translation>nouveau contrôle ({attempt} sur {all})</translation>
    </message>
    <message>
        <source>in a downtime</source>
        <translation>en maintenance</translation>
    </message>
    <message>
        <source>what it depends on is down</source>
        <translation>ce dont il dépend est en panne</translation>
    </message>
    <message>
        <source>not checked in time: {names}</source>
        <translation>pas contrôlés à temps&#xa0;: {names}</translation>
    </message>
    <message>
        <source>never checked or unreachable: {names}</source>
        <translation>jamais contrôlés ou inaccessibles&#xa0;: {names}</translation>
    </message>
    <message>
        <source>hosts or services of an Icinga 2</source>
        <translation>hôtes ou services d’un Icinga 2</translation>
    </message>
    <message>
        <source>status of an Icinga 2</source>
        <translation>état d’un Icinga 2</translation>
    </message>
    <message>
        <source>API user of an Icinga 2</source>
        <translation>compte API d’un Icinga 2</translation>
    </message>
    <message>
        <source>Icinga knows no such object any more</source>
        <translation>Icinga ne connaît plus cet objet</translation>
    </message>
    <message>
        <source>comments of an Icinga 2</source>
        <translation>commentaires d’un Icinga 2</translation>
    </message>
    <message>
        <source>downtimes of an Icinga 2</source>
        <translation>plages de maintenance d’un Icinga 2</translation>
    </message>
    <message>
        <source>it has no {part}</source>
        <translation>{part} y manque</translation>
    </message>
    <message>
        <source>results has not one entry</source>
        <translation>results n’a pas exactement une entrée</translation>
    </message>
    <message>
        <source>outcome of an action of an Icinga 2</source>
        <translation>résultat d’une action d’un Icinga 2</translation>
    </message>
    <message>
        <source>nobody knows whether Icinga did it: {reason}</source>
        <translation>nul ne sait si Icinga l’a fait&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>refused with code {code}</source>
        <translation>refusé avec le code {code}</translation>
    </message>
    <message>
        <source>{name} of an Icinga 2</source>
        <translation>{name} d’un Icinga 2</translation>
    </message>
    <message>
        <source>{what} has no {part}</source>
        <translation>{part} manque dans {what}</translation>
    </message>
    <message>
        <source>host checks are switched off in Icinga</source>
        <translation>les contrôles d’hôtes sont désactivés dans Icinga</translation>
    </message>
    <message>
        <source>service checks are switched off in Icinga</source>
        <translation>les contrôles de services sont désactivés dans Icinga</translation>
    </message>
    <message>
        <source>Icinga has no connection to {names}; what is checked there is not current</source>
        <translation>Icinga n’a pas de connexion à {names}&#xa0;; ce qui y est contrôlé n’est pas à jour</translation>
    </message>
    <message>
        <source>flux needs org</source>
        <translation>flux requiert org</translation>
    </message>
    <message>
        <source>{language} needs database</source>
        <translation>{language} requiert database</translation>
    </message>
    <message>
        <source>checks are known to version 2 only: language flux</source>
        <translation>seule la version 2 connaît des checks&#xa0;: language flux</translation>
    </message>
    <message>
        <source>not an InfluxDB: the answer names no version</source>
        <translation>n’est pas un InfluxDB&#xa0;: la réponse n’indique pas de version</translation>
    </message>
    <message>
        <source>its checks cannot be read: {reason}</source>
        <translation>ses checks sont illisibles&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{count} series are beyond the limit and hidden</source>
        <translation>{count} séries dépassent la limite et sont masquées</translation>
    </message>
    <message>
        <source>its check has written no status for a day</source>
        <translation>son check n’a pas écrit d’état depuis un jour</translation>
    </message>
    <message>
        <source>no check has written a status for a day</source>
        <translation>aucun check n’a écrit d’état depuis un jour</translation>
    </message>
    <message>
        <source>not a status of InfluxDB: it lacks {field}</source>
        <translation>n’est pas un état d’InfluxDB&#xa0;: {field} y manque</translation>
    </message>
    <message>
        <source>its check has said nothing for {minutes} min</source>
        <translation>son check ne dit rien depuis {minutes} min</translation>
    </message>
    <message>
        <source>checks that say nothing any more: {names}</source>
        <translation>checks qui ne disent plus rien&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the rows have no time: end the query with last(), or group by time</source>
        <translation>les lignes n’ont pas d’heure&#xa0;: finir la requête par last(), ou grouper par temps</translation>
    </message>
    <message>
        <source>a value is not a number; name its column under value:</source>
        <translation>une valeur n’est pas un nombre&#xa0;; indiquer sa colonne sous value:</translation>
    </message>
    <message>
        <source>the rows have no column {column}</source>
        <translation>les lignes n’ont pas de colonne {column}</translation>
    </message>
    <message>
        <source>a row has {count} of {all} columns</source>
        <translation>une ligne a {count} colonnes sur {all}</translation>
    </message>
    <message>
        <source>there are more rows than it sent</source>
        <translation>il y a plus de lignes qu’il n’en a envoyé</translation>
    </message>
    <message>
        <source>a time is not RFC 3339</source>
        <translation>une heure n’est pas RFC 3339</translation>
    </message>
    <message>
        <source>a row has no time</source>
        <translation>une ligne n’a pas d’heure</translation>
    </message>
    <message>
        <source>Mute, unmute, stop or start a rule</source>
        <translation>Taire, rétablir, arrêter ou lancer une règle</translation>
    </message>
    <message>
        <source>What a muted or disabled rule watches for is reported by nobody.</source>
        <translation>Personne ne signale ce que surveille une règle muette ou désactivée.</translation>
    </message>
    <message>
        <source>{permission} on the rule&apos;s feature</source>
        <translation>{permission} sur la fonction de la règle</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>Kibana has {all} rules and sent {count}</source>
        <translation>Kibana a {all} règles et en a envoyé {count}</translation>
    </message>
    <message>
        <source>rule {name}: {reason}</source>
        <translation>règle {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>status of Kibana</source>
        <translation>état de Kibana</translation>
    </message>
    <message>
        <source>silent about itself</source>
        <translation>muet sur son état</translation>
    </message>
    <message>
        <source>Kibana is {state}</source>
        <translation>Kibana est {state}</translation>
    </message>
    <message>
        <source>Kibana is {state}: {reason}</source>
        <translation>Kibana est {state}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>rules of Kibana</source>
        <translation>règles de Kibana</translation>
    </message>
    <message>
        <source>rule of Kibana</source>
        <translation>règle de Kibana</translation>
    </message>
    <message>
        <source>it fails</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>it has not run yet</source>
        <translation>pas encore exécutée</translation>
    </message>
    <message>
        <source>rule {name}: last run {seconds} s ago</source>
        <translation>règle {name}&#xa0;: dernière exécution il y a {seconds} s</translation>
    </message>
    <message>
        <source>the rule is muted in Kibana</source>
        <translation>la règle est muette dans Kibana</translation>
    </message>
    <message>
        <source>{count} alerts are active</source>
        <translation>{count} alertes actives</translation>
    </message>
    <message>
        <source>{reason}; if it is for some namespaces only, name them under namespaces</source>
        <translation>{reason}&#xa0;; s’il ne vaut que pour certains namespaces, les indiquer sous namespaces</translation>
    </message>
    <message>
        <source>the token may not {scope}</source>
        <translation>le jeton ne permet pas&#xa0;: {scope}</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>non prêt</translation>
    </message>
    <message>
        <source>{workload} in {namespace}: pod {reason}</source>
        <translation>{workload} dans {namespace}&#xa0;: pod {reason}</translation>
    </message>
    <message>
        <source>{workload} in {namespace}: {count} pods {reason}</source>
        <translation>{workload} dans {namespace}&#xa0;: {count} pods {reason}</translation>
    </message>
    <message>
        <source>{kind} {name} in {namespace}: {count} of {all} ready</source>
        <translation>{kind} {name} dans {namespace}&#xa0;: {count} prêts sur {all}</translation>
    </message>
    <message>
        <source>it says nothing of itself</source>
        <translation>il ne dit rien de son état</translation>
    </message>
    <message>
        <source>not ready ({status})</source>
        <translation>non prêt ({status})</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>sous cordon</translation>
    </message>
    <message>
        <source>node {node}: {state}</source>
        <translation>nœud {node}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>time of an event</source>
        <translation>heure d’un événement</translation>
    </message>
    <message>
        <source>Restart a workload</source>
        <translation>Redémarrer un workload</translation>
    </message>
    <message>
        <source>Its pods are made anew, in turn, as `kubectl rollout restart` does.</source>
        <translation>Ses pods sont recréés, l’un après l’autre, comme par `kubectl rollout restart`.</translation>
    </message>
    <message>
        <source>Scale a workload</source>
        <translation>Redimensionner un workload</translation>
    </message>
    <message>
        <source>Sets how many copies are wanted.</source>
        <translation>Fixe le nombre de réplicas voulus.</translation>
    </message>
    <message>
        <source>Cordon or uncordon a node</source>
        <translation>Cordon ou uncordon d’un nœud</translation>
    </message>
    <message>
        <source>A cordoned node takes no new pods.</source>
        <translation>Un nœud sous cordon ne prend plus de nouveaux pods.</translation>
    </message>
    <message>
        <source>restarts from before this board watched are not all known</source>
        <translation>les redémarrages d’avant le début de la surveillance ne sont pas tous connus</translation>
    </message>
    <message>
        <source>workload of Kubernetes</source>
        <translation>workload de Kubernetes</translation>
    </message>
    <message>
        <source>node of Kubernetes</source>
        <translation>nœud de Kubernetes</translation>
    </message>
    <message>
        <source>{what} of Kubernetes</source>
        <translation>{what} de Kubernetes</translation>
    </message>
    <message>
        <source>access review of Kubernetes</source>
        <translation>contrôle d’accès de Kubernetes</translation>
    </message>
    <message>
        <source>not a quantity of Kubernetes: {value}</source>
        <translation>n’est pas une quantité de Kubernetes&#xa0;: {value}</translation>
    </message>
    <message>
        <source>its configuration could not be loaded</source>
        <translation>sa configuration n’a pas pu être chargée</translation>
    </message>
    <message>
        <source>statistics of Logstash</source>
        <translation>statistiques de Logstash</translation>
    </message>
    <message>
        <source>the query gives no value</source>
        <translation>la requête ne donne aucune valeur</translation>
    </message>
    <message>
        <source>rows without just one number are left out</source>
        <translation>les lignes sans un nombre unique sont omises</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>problèmes</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entités</translation>
    </message>
    <message>
        <source>the search finds no entity</source>
        <translation>la recherche ne trouve aucune entité</translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation>{count} incidents</translation>
    </message>
    <message>
        <source>issue {number}</source>
        <translation>problème {number}</translation>
    </message>
    <message>
        <source>New Relic gives no data of this account: the key may not see it</source>
        <translation>New Relic ne donne aucune donnée de ce compte&#xa0;: la clé ne le voit peut-être pas</translation>
    </message>
    <message>
        <source>issues of New Relic</source>
        <translation>problèmes de New Relic</translation>
    </message>
    <message>
        <source>New Relic gives no issues: the key&apos;s user may not see them</source>
        <translation>New Relic ne donne aucun problème&#xa0;: l’utilisateur de la clé ne les voit peut-être pas</translation>
    </message>
    <message>
        <source>metrics of New Relic</source>
        <translation>métriques de New Relic</translation>
    </message>
    <message>
        <source>New Relic gives no result of the query</source>
        <translation>New Relic ne donne aucun résultat de la requête</translation>
    </message>
    <message>
        <source>entities of New Relic</source>
        <translation>entités de New Relic</translation>
    </message>
    <message>
        <source>New Relic gives no entities: the key may not see them</source>
        <translation>New Relic ne donne aucune entité&#xa0;: la clé ne les voit peut-être pas</translation>
    </message>
    <message>
        <source>answer of New Relic</source>
        <translation>réponse de New Relic</translation>
    </message>
    <message>
        <source>New Relic refused without a reason: the key may not act on this account</source>
        <translation>New Relic a refusé sans raison&#xa0;: la clé n’a peut-être pas de droits sur ce compte</translation>
    </message>
    <message>
        <source>New Relic refused: {reason}</source>
        <translation>New Relic a refusé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>nginx&apos;s API offers no version</source>
        <translation>l’API de nginx n’offre aucune version</translation>
    </message>
    <message>
        <source>no server of this upstream works</source>
        <translation>aucun serveur de cet upstream ne fonctionne</translation>
    </message>
    <message>
        <source>page of stub_status</source>
        <translation>page de stub_status</translation>
    </message>
    <message>
        <source>more connections handled than accepted</source>
        <translation>plus de connexions traitées qu’acceptées</translation>
    </message>
    <message>
        <source>our role lacks pg_monitor: it does not see the sessions of others</source>
        <translation>notre rôle n’a pas pg_monitor&#xa0;: il ne voit pas les sessions des autres</translation>
    </message>
    <message>
        <source>pg_stat_statements is not there: add it to shared_preload_libraries and CREATE EXTENSION</source>
        <translation>pg_stat_statements manque&#xa0;: l’ajouter à shared_preload_libraries et CREATE EXTENSION</translation>
    </message>
    <message>
        <source>our role lacks pg_signal_backend</source>
        <translation>notre rôle n’a pas pg_signal_backend</translation>
    </message>
    <message>
        <source>Cancel a query</source>
        <translation>Annuler une requête</translation>
    </message>
    <message>
        <source>Ends what a session is doing now; the session stays.</source>
        <translation>Met fin à ce que fait une session&#xa0;; la session reste.</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Finir une session</translation>
    </message>
    <message>
        <source>Its transaction is rolled back and its client is cut off.</source>
        <translation>Sa transaction est annulée et son client est coupé.</translation>
    </message>
    <message>
        <source>no session has the process {pid}</source>
        <translation>aucune session n’a le processus {pid}</translation>
    </message>
    <message>
        <source>the server could not signal the process {pid}</source>
        <translation>le serveur n’a pas pu signaler le processus {pid}</translation>
    </message>
    <message>
        <source>PostgreSQL on {host} takes nobody</source>
        <translation>PostgreSQL sur {host} n’accepte personne</translation>
    </message>
    <message>
        <source>this standby is not connected to a primary</source>
        <translation>ce standby n’est pas connecté à un primaire</translation>
    </message>
    <message>
        <source>{name}: the server cannot tell its lag</source>
        <translation>{name}&#xa0;: le serveur ne peut dire son retard</translation>
    </message>
    <message>
        <source>Session {pid} of {user} in {database} waits for a lock that {blockers} holds</source>
        <translation>La session {pid} de {user} sur {database} attend un verrou tenu par {blockers}</translation>
    </message>
    <message>
        <source>Session {pid} of {user} in {database} is idle in transaction</source>
        <translation>La session {pid} de {user} sur {database} est inactive en transaction</translation>
    </message>
    <message>
        <source>Replication slot {name} has lost its WAL</source>
        <translation>Le slot de réplication {name} a perdu son WAL</translation>
    </message>
    <message>
        <source>Replication slot {name} is about to lose its WAL</source>
        <translation>Le slot de réplication {name} va perdre son WAL</translation>
    </message>
    <message>
        <source>A replica that uses it has to be made anew</source>
        <translation>Un réplica qui l’utilise est à recréer</translation>
    </message>
    <message>
        <source>Database {name} runs out of transaction numbers: vacuum it</source>
        <translation>La base {name} épuise ses numéros de transaction&#xa0;: lancer un vacuum</translation>
    </message>
    <message>
        <source>{count} transactions are not frozen; at 2.1 thousand million it stops</source>
        <translation>{count} transactions ne sont pas gelées&#xa0;; à 2,1 milliards, elle s’arrête</translation>
    </message>
    <message>
        <source>Prometheus has begun to wait again before it lets this fire; it may have restarted</source>
        <translation>Prometheus attend de nouveau avant de la déclencher&#xa0;; il a peut-être redémarré</translation>
    </message>
    <message>
        <source>rule {name}: last evaluated {seconds} s ago</source>
        <translation>règle {name}&#xa0;: dernière évaluation il y a {seconds} s</translation>
    </message>
    <message>
        <source>Prometheus does not say how old the data is: give `fresh`, one plain selector</source>
        <translation>Prometheus ne dit pas l’âge des données&#xa0;: donner `fresh`, un simple sélecteur</translation>
    </message>
    <message>
        <source>several series have the same labels; the highest value is shown</source>
        <translation>plusieurs séries ont les mêmes labels&#xa0;; la valeur la plus haute est affichée</translation>
    </message>
    <message>
        <source>several series have the same labels; the lowest value is shown</source>
        <translation>plusieurs séries ont les mêmes labels&#xa0;; la valeur la plus basse est affichée</translation>
    </message>
    <message>
        <source>{count} of {all} scrape targets of job {job} down</source>
        <translation>{count} cibles scrape sur {all} du job {job} en panne</translation>
    </message>
    <message>
        <source>{causes}: {reason}</source>
        <translation>{causes}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{count} values are not numbers</source>
        <translation>{count} valeurs ne sont pas des nombres</translation>
    </message>
    <message>
        <source>{count} series are no longer scraped</source>
        <translation>{count} séries ne sont plus collectées</translation>
    </message>
    <message>
        <source>this is a VictoriaMetrics, which has no rules: use the kinds victoriametrics and vmalert</source>
        <translation>c’est un VictoriaMetrics, qui n’a pas de règles&#xa0;: utiliser les types victoriametrics et vmalert</translation>
    </message>
    <message>
        <source>{name} is not a pack; known packs: {packs}</source>
        <translation>{name} n’est pas un pack&#xa0;; packs connus&#xa0;: {packs}</translation>
    </message>
    <message>
        <source>its rules cannot be read: {reason}</source>
        <translation>ses règles sont illisibles&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>there are more rules than it sent</source>
        <translation>il y a plus de lignes qu’il n’en a envoyé</translation>
    </message>
    <message>
        <source>the answer is partial</source>
        <translation>la réponse est partielle</translation>
    </message>
    <message>
        <source>the query gives a {kind}; it must give an instant vector or a scalar</source>
        <translation>la requête donne un {kind}&#xa0;; il faut un vecteur instantané ou un scalaire</translation>
    </message>
    <message>
        <source>a value is not a number</source>
        <translation>une valeur n’est pas un nombre</translation>
    </message>
    <message>
        <source>alert without a name</source>
        <translation>alerte sans nom</translation>
    </message>
    <message>
        <source>it has not been evaluated yet</source>
        <translation>pas encore évaluée</translation>
    </message>
    <message>
        <source>is no address of a database, such as postgresql://reader@db-1/shop</source>
        <translation>n’est pas l’adresse d’une base de données, par ex. postgresql://reader@db-1/shop</translation>
    </message>
    <message>
        <source>take the password out of the address; refer to it under `password`</source>
        <translation>retirer le mot de passe de l’adresse&#xa0;; y faire référence sous `password`</translation>
    </message>
    <message>
        <source>name the file, such as sqlite:////var/lib/shop.db</source>
        <translation>indiquer le fichier, par ex. sqlite:////var/lib/shop.db</translation>
    </message>
    <message>
        <source>the query gave no row</source>
        <translation>la requête n’a donné aucune ligne</translation>
    </message>
    <message>
        <source>the query gave no column {column}</source>
        <translation>la requête n’a pas donné de colonne {column}</translation>
    </message>
    <message>
        <source>a row has no time in {column}</source>
        <translation>une ligne n’a pas d’heure dans {column}</translation>
    </message>
    <message>
        <source>{count} events and service checks were heard and are not taken</source>
        <translation>{count} événements et contrôles de service reçus, non pris en compte</translation>
    </message>
    <message>
        <source>{count} connections were turned away</source>
        <translation>{count} connexions ont été refusées</translation>
    </message>
    <message>
        <source>it has just begun to listen</source>
        <translation>il vient de se mettre à l’écoute</translation>
    </message>
    <message>
        <source>write host:port, such as {example}</source>
        <translation>écrire host:port, par ex. {example}</translation>
    </message>
    <message>
        <source>nothing was heard on {address} for {seconds} s</source>
        <translation>rien reçu sur {address} depuis {seconds} s</translation>
    </message>
    <message>
        <source>{address} may not be listened on by this user</source>
        <translation>cet utilisateur ne peut pas écouter sur {address}</translation>
    </message>
    <message>
        <source>{address} cannot be listened on: {reason}</source>
        <translation>impossible d’écouter sur {address}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{count} lines of series beyond the limit</source>
        <translation>{count} lignes de séries au-delà de la limite</translation>
    </message>
    <message>
        <source>{count} members of sets beyond the limit</source>
        <translation>{count} membres de sets au-delà de la limite</translation>
    </message>
    <message>
        <source>not taken in: {causes}</source>
        <translation>non pris en compte&#xa0;: {causes}</translation>
    </message>
    <message>
        <source>{count} lines could not be read, such as {example}</source>
        <translation>{count} lignes illisibles, par ex. {example}</translation>
    </message>
    <message>
        <source>admin port of StatsD</source>
        <translation>port d’administration de StatsD</translation>
    </message>
    <message>
        <source>the admin port does not answer: {reason}</source>
        <translation>le port d’administration ne répond pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>connexion coupée</translation>
    </message>
    <message>
        <source>it says nothing of {field}</source>
        <translation>il ne dit rien de {field}</translation>
    </message>
    <message>
        <source>only changes of {name} were heard: its level is not known</source>
        <translation>seules des variations de {name} ont été reçues&#xa0;: son niveau est inconnu</translation>
    </message>
    <message>
        <source>vmalert has no rules at all</source>
        <translation>vmalert n’a aucune règle</translation>
    </message>
    <message>
        <source>our user sees no item of the type Zabbix internal: a Zabbix server that is dead would look like silence</source>
        <translation>notre utilisateur ne voit aucun élément du type Zabbix internal&#xa0;: un serveur Zabbix mort passerait pour du silence</translation>
    </message>
    <message>
        <source>Zabbix holds no such problem open any more</source>
        <translation>Zabbix n’a plus ce problème en cours</translation>
    </message>
    <message>
        <source>give exactly one of token, login</source>
        <translation>donner exactement un de token, login</translation>
    </message>
    <message>
        <source>more than {most} open problems: the older ones are not read</source>
        <translation>plus de {most} problèmes ouverts&#xa0;: les plus anciens ne sont pas lus</translation>
    </message>
    <message>
        <source>{name} was planned in Zabbix and may hold for more: end it there</source>
        <translation>{name} a été planifié dans Zabbix et vaut peut-être pour d’autres&#xa0;: l’y terminer</translation>
    </message>
    <message>
        <source>no host group {name} is visible to our Zabbix user</source>
        <translation>aucun groupe d’hôtes {name} visible pour notre utilisateur Zabbix</translation>
    </message>
    <message>
        <source>triggers that cannot be evaluated: {count}, such as {example}</source>
        <translation>déclencheurs non évaluables&#xa0;: {count}, par ex. {example}</translation>
    </message>
    <message>
        <source>of none of the hosts does Zabbix know whether it can be reached</source>
        <translation>pour aucun des hôtes, Zabbix ne sait s’il est joignable</translation>
    </message>
    <message>
        <source>the Zabbix server has stored no value of its own for {minutes} min: it may be dead</source>
        <translation>le serveur Zabbix n’a stocké aucune valeur propre depuis {minutes} min&#xa0;: il est peut-être mort</translation>
    </message>
    <message>
        <source>the host of this problem is not visible to our Zabbix user</source>
        <translation>l’hôte de ce problème n’est pas visible pour notre utilisateur Zabbix</translation>
    </message>
    <message>
        <source>its host is not visible to our Zabbix user</source>
        <translation>son hôte n’est pas visible pour notre utilisateur Zabbix</translation>
    </message>
    <message>
        <source>{problem} on {hosts}</source>
        <translation>{problem} sur {hosts}</translation>
    </message>
    <message>
        <source>problem {number}</source>
        <translation>problème {number}</translation>
    </message>
    <message>
        <source>Zabbix user {number}</source>
        <translation>utilisateur Zabbix {number}</translation>
    </message>
    <message>
        <source>not visible any more: removed from Zabbix, or our user lost the right to see it</source>
        <translation>plus visible&#xa0;: retiré de Zabbix, ou notre utilisateur a perdu le droit de le voir</translation>
    </message>
    <message>
        <source>no longer shown by Zabbix: its trigger, item or host was disabled, or its severity was lowered</source>
        <translation>plus affiché par Zabbix&#xa0;: son déclencheur, élément ou hôte a été désactivé, ou sa gravité abaissée</translation>
    </message>
    <message>
        <source>closed in Zabbix by {who}</source>
        <translation>fermé dans Zabbix par {who}</translation>
    </message>
    <message>
        <source>maintenance {number}</source>
        <translation>maintenance {number}</translation>
    </message>
    <message>
        <source>suppressed in Zabbix</source>
        <translation>masqué dans Zabbix</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>événement {number}</translation>
    </message>
    <message>
        <source>its cause stands</source>
        <translation>sa cause est en cours</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>il ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>Zabbix cannot evaluate its trigger now: {reason}</source>
        <translation>Zabbix ne peut évaluer son déclencheur en ce moment&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{reason}; check the API token of this target</source>
        <translation>{reason}&#xa0;; vérifier le jeton API de cette cible</translation>
    </message>
    <message>
        <source>answer of a Zabbix</source>
        <translation>réponse d’un Zabbix</translation>
    </message>
    <message>
        <source>version of a Zabbix</source>
        <translation>version d’un Zabbix</translation>
    </message>
    <message>
        <source>Zabbix {version} is too old for this connector: 6.0 or newer</source>
        <translation>Zabbix {version} est trop ancien pour ce connecteur&#xa0;: 6.0 ou plus récent</translation>
    </message>
    <message>
        <source>session of a Zabbix</source>
        <translation>session d’un Zabbix</translation>
    </message>
    <message>
        <source>the token is not letters and digits</source>
        <translation>le jeton n’est pas fait de lettres et de chiffres</translation>
    </message>
    <message>
        <source>problems of a Zabbix</source>
        <translation>problèmes d’un Zabbix</translation>
    </message>
    <message>
        <source>triggers of a Zabbix</source>
        <translation>déclencheurs d’un Zabbix</translation>
    </message>
    <message>
        <source>a host that is not visible</source>
        <translation>un hôte non visible</translation>
    </message>
    <message>
        <source>{name} on {host}: {reason}</source>
        <translation>{name} sur {host}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>events of a Zabbix</source>
        <translation>événements d’un Zabbix</translation>
    </message>
    <message>
        <source>hosts of a Zabbix</source>
        <translation>hôtes d’un Zabbix</translation>
    </message>
    <message>
        <source>host groups of a Zabbix</source>
        <translation>groupes d’hôtes d’un Zabbix</translation>
    </message>
    <message>
        <source>maintenances of a Zabbix</source>
        <translation>maintenances d’un Zabbix</translation>
    </message>
    <message>
        <source>items of a Zabbix</source>
        <translation>éléments d’un Zabbix</translation>
    </message>
    <message>
        <source>it has no result</source>
        <translation>il n’y a pas de résultat</translation>
    </message>
    <message>
        <source>sign-in refused: {reason}</source>
        <translation>authentification refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>sign-in refused: {reason}; check the credentials of this target</source>
        <translation>authentification refusée&#xa0;: {reason}&#xa0;; vérifier les identifiants de cette cible</translation>
    </message>
    <message>
        <source>the Zabbix user&apos;s role does not allow it: {reason}</source>
        <translation>le rôle de l’utilisateur Zabbix ne le permet pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>beta API</source>
        <translation>API bêta</translation>
    </message>
    <message>
        <source>alpha API</source>
        <translation>API alpha</translation>
    </message>
    <message>
        <source>undocumented API</source>
        <translation>API non documentée</translation>
    </message>
    <message>
        <source>{first} (and {count} more)</source>
        <translation>{first} (et {count} de plus)</translation>
    </message>
    <message>
        <source>{first} · {more}</source>
        <translation>{first} · {more}</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>il n’y a pas de valeur</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>le nombre est trop grand</translation>
    </message>
    <message>
        <source>{value} is not a time</source>
        <translation>{value} n’est pas une heure</translation>
    </message>
    <message>
        <source>ignored in {product}</source>
        <translation>ignorée dans {product}</translation>
    </message>
    <message>
        <source>snoozed in {product}</source>
        <translation>en veille dans {product}</translation>
    </message>
    <message>
        <source>not seen lately; {product} still calls it {status}</source>
        <translation>pas vue récemment&#xa0;; pour {product}, elle est toujours {status}</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>{product} says it is {status} after the change</source>
        <translation>d’après {product}, elle est {status} après le changement</translation>
    </message>
    <message>
        <source>{product} knows {count} people called {who}: nothing was assigned</source>
        <translation>{product} connaît {count} personnes nommées {who}&#xa0;: rien n’a été attribué</translation>
    </message>
    <message>
        <source>{product} took it, but does not show {who} as the one who has it</source>
        <translation>{product} l’a pris, mais ne montre pas {who} comme responsable</translation>
    </message>
    <message>
        <source>sessions may not be read: {reason}</source>
        <translation>lecture des sessions refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Bugsnag tells the sessions of its primary stage alone, {stage}</source>
        <translation>Bugsnag ne donne que les sessions de son étape principale, {stage}</translation>
    </message>
    <message>
        <source>{product} counts no sessions</source>
        <translation>{product} ne compte pas les sessions</translation>
    </message>
    <message>
        <source>events: {count}</source>
        <translation>événements&#xa0;: {count}</translation>
    </message>
    <message>
        <source>users: {count}</source>
        <translation>utilisateurs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>not visible any more: deleted in {product}</source>
        <translation>plus visible&#xa0;: supprimée dans {product}</translation>
    </message>
    <message>
        <source>{status} in {product}</source>
        <translation>{status} dans {product}</translation>
    </message>
    <message>
        <source>error of {product}</source>
        <translation>erreur {product}</translation>
    </message>
    <message>
        <source>errors of {product}</source>
        <translation>erreurs {product}</translation>
    </message>
    <message>
        <source>sessions of {product}</source>
        <translation>sessions {product}</translation>
    </message>
    <message>
        <source>comment of {product}</source>
        <translation>commentaire {product}</translation>
    </message>
    <message>
        <source>people of {product}</source>
        <translation>personnes {product}</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>crash</translation>
    </message>
    <message>
        <source>hang</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>error that was caught</source>
        <translation>erreur capturée</translation>
    </message>
    <message>
        <source>early in the session</source>
        <translation>en début de session</translation>
    </message>
    <message>
        <source>was closed and came again</source>
        <translation>fermée puis revenue</translation>
    </message>
    <message>
        <source>hits the same users again</source>
        <translation>touche encore les mêmes utilisateurs</translation>
    </message>
    <message>
        <source>report of {product}</source>
        <translation>rapport {product}</translation>
    </message>
    <message>
        <source>issue of {product}</source>
        <translation>problème {product}</translation>
    </message>
    <message>
        <source>note of {product}</source>
        <translation>note {product}</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>the secret is not the key of a service account: give the JSON file that Google made</source>
        <translation>le secret n’est pas la clé d’un compte de service&#xa0;: donner le fichier JSON créé par Google</translation>
    </message>
    <message>
        <source>the private key of the service account cannot be read</source>
        <translation>la clé privée du compte de service est illisible</translation>
    </message>
    <message>
        <source>the private key of the service account is not an RSA key</source>
        <translation>la clé privée du compte de service n’est pas une clé RSA</translation>
    </message>
    <message>
        <source>not an HTTP archive: {reason}</source>
        <translation>n’est pas une archive HTTP&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Google Play has no day of this yet</source>
        <translation>Google Play n’en a encore aucun jour</translation>
    </message>
    <message>
        <source>Google Play tells nothing: too few users, or none</source>
        <translation>Google Play ne donne rien&#xa0;: trop peu d’utilisateurs, ou aucun</translation>
    </message>
    <message>
        <source>rows of vitals</source>
        <translation>lignes de vitals</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomalies</translation>
    </message>
    <message>
        <source>{metric} of {app} is unusual</source>
        <translation>{metric} de {app}&#xa0;: anomalie</translation>
    </message>
    <message>
        <source>vitals of {product}</source>
        <translation>vitals {product}</translation>
    </message>
    <message>
        <source>a time is none, or of an unknown zone</source>
        <translation>une heure n’en est pas une, ou son fuseau est inconnu</translation>
    </message>
    <message>
        <source>anomalies of {product}</source>
        <translation>anomalies {product}</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>relevés</translation>
    </message>
    <message>
        <source>recordings that wait to be read: {count}</source>
        <translation>relevés en attente de lecture&#xa0;: {count}</translation>
    </message>
    <message>
        <source>no recording of the last {age} tells it</source>
        <translation>aucun relevé sur {age} ne le donne</translation>
    </message>
    <message>
        <source>{job} failed</source>
        <translation>Échec de {job}</translation>
    </message>
    <message>
        <source>{job} did not start in time</source>
        <translation>{job} n’a pas démarré à temps</translation>
    </message>
    <message>
        <source>{job} takes too long</source>
        <translation>{job} dure trop longtemps</translation>
    </message>
    <message>
        <source>a scheduled job is over when it checks in</source>
        <translation>une tâche planifiée est finie quand elle se signale</translation>
    </message>
    <message>
        <source>scheduled jobs</source>
        <translation>tâches planifiées</translation>
    </message>
    <message>
        <source>scheduled jobs may not be read: {reason}</source>
        <translation>lecture des tâches planifiées refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projets</translation>
    </message>
    <message>
        <source>assigned to {who}</source>
        <translation>attribuée à {who}</translation>
    </message>
    <message>
        <source>scheduled job in {environment}</source>
        <translation>tâche planifiée dans {environment}</translation>
    </message>
    <message>
        <source>not visible any more: deleted or merged in {product}</source>
        <translation>plus visible&#xa0;: supprimée ou fusionnée dans {product}</translation>
    </message>
    <message>
        <source>archived in {product}</source>
        <translation>archivée dans {product}</translation>
    </message>
    <message>
        <source>issues of {product}</source>
        <translation>problèmes {product}</translation>
    </message>
    <message>
        <source>projects of {product}</source>
        <translation>projets {product}</translation>
    </message>
    <message>
        <source>scheduled jobs of {product}</source>
        <translation>tâches planifiées {product}</translation>
    </message>
    <message>
        <source>it has no packet</source>
        <translation>elle n’a aucun paquet</translation>
    </message>
    <message>
        <source>tshark cannot read the capture: {reason}</source>
        <translation>tshark ne peut pas lire la capture&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the capture ends within a packet</source>
        <translation>la capture finit au milieu d’un paquet</translation>
    </message>
    <message>
        <source>tshark printed something else than the columns that it was asked for</source>
        <translation>tshark a écrit autre chose que les colonnes demandées</translation>
    </message>
    <message>
        <source>every recipient was refused</source>
        <translation>tous les destinataires ont été refusés</translation>
    </message>
    <message>
        <source>the mail server cannot be used: {reason}</source>
        <translation>le serveur mail est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the mail server does not answer: {reason}</source>
        <translation>le serveur mail ne répond pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the mail server refused ({code}): {reason}</source>
        <translation>le serveur mail a refusé ({code})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the mail server is busy ({code}): {reason}</source>
        <translation>le serveur mail est occupé ({code})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>people on call</source>
        <translation>personnes d’astreinte</translation>
    </message>
    <message>
        <source>escalation policies</source>
        <translation>politiques d’escalade</translation>
    </message>
    <message>
        <source>PagerDuty takes changes only in the name of one of its users: set from_email</source>
        <translation>PagerDuty n’accepte de changements qu’au nom d’un de ses utilisateurs&#xa0;: définir from_email</translation>
    </message>
    <message>
        <source>who is on call may not be read: {reason}</source>
        <translation>lecture des astreintes refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>PagerDuty knows no such incident: {reason}</source>
        <translation>PagerDuty ne connaît pas cet incident&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the incident is resolved in PagerDuty</source>
        <translation>l’incident est résolu dans PagerDuty</translation>
    </message>
    <message>
        <source>high urgency</source>
        <translation>urgence haute</translation>
    </message>
    <message>
        <source>low urgency</source>
        <translation>urgence basse</translation>
    </message>
    <message>
        <source>on call: {who}</source>
        <translation>d’astreinte&#xa0;: {who}</translation>
    </message>
    <message>
        <source>not visible any more: deleted in PagerDuty, or our key lost the right to see it</source>
        <translation>plus visible&#xa0;: supprimé dans PagerDuty, ou notre clé a perdu le droit de le voir</translation>
    </message>
    <message>
        <source>not among the incidents that this target reads any more</source>
        <translation>ne fait plus partie des incidents que lit cette cible</translation>
    </message>
    <message>
        <source>resolved in {product} by {who}</source>
        <translation>résolu dans {product} par {who}</translation>
    </message>
    <message>
        <source>incidents of {product}</source>
        <translation>incidents {product}</translation>
    </message>
    <message>
        <source>people on call of {product}</source>
        <translation>personnes d’astreinte {product}</translation>
    </message>
    <message>
        <source>escalation policies of {product}</source>
        <translation>politiques d’escalade {product}</translation>
    </message>
    <message>
        <source>users of {product}</source>
        <translation>utilisateurs {product}</translation>
    </message>
    <message>
        <source>incident of {product}</source>
        <translation>incident {product}</translation>
    </message>
    <message>
        <source>rate limited by {product}</source>
        <translation>débit limité par {product}</translation>
    </message>
    <message>
        <source>Slack does not accept the token: {reason}</source>
        <translation>Slack n’accepte pas le jeton&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{product} refused: {reason}</source>
        <translation>{product} a refusé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{what}: the backend sends us round in circles; {count} are read</source>
        <translation>{what}&#xa0;: le backend nous fait tourner en rond&#xa0;; lecture arrêtée à {count}</translation>
    </message>
    <message>
        <source>{what}: the backend sends empty pages without end</source>
        <translation>{what}&#xa0;: le backend envoie sans fin des pages vides</translation>
    </message>
    <message>
        <source>not a list in pages: the mark of the next page is not text</source>
        <translation>pas une liste par pages&#xa0;: le repère de la page suivante n’est pas du texte</translation>
    </message>
    <message>
        <source>not a list in pages: the link to the next page is no address</source>
        <translation>pas une liste par pages&#xa0;: le lien vers la page suivante n’est pas une adresse</translation>
    </message>
    <message>
        <source>not a list in pages: the link to the next page leads away from this backend</source>
        <translation>pas une liste par pages&#xa0;: le lien vers la page suivante mène hors de ce backend</translation>
    </message>
    <message>
        <source>two rows have the labels {labels}: name one that tells them apart</source>
        <translation>deux lignes ont les labels {labels}&#xa0;: en indiquer un qui les distingue</translation>
    </message>
    <message>
        <source>two rows have no labels: name one that tells them apart</source>
        <translation>deux lignes n’ont pas de labels&#xa0;: en indiquer un qui les distingue</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>give a file or journal: true, not both</source>
        <translation>donner file ou journal: true, pas les deux</translation>
    </message>
    <message>
        <source>journal_dir needs journal: true</source>
        <translation>journal_dir requiert journal: true</translation>
    </message>
    <message>
        <source>only the newest {most} entries are read</source>
        <translation>seules les {most} entrées les plus récentes sont lues</translation>
    </message>
    <message>
        <source>its file is not read so far back</source>
        <translation>son fichier n’est pas lu si loin en arrière</translation>
    </message>
    <message>
        <source>nothing at all can be read; is this user in the group adm or systemd-journal?</source>
        <translation>rien du tout n’est lisible&#xa0;; cet utilisateur est-il dans le groupe adm ou systemd-journal&#xa0;?</translation>
    </message>
    <message>
        <source>nothing was written for {minutes} min; the logging may be dead</source>
        <translation>rien n’a été écrit depuis {minutes} min&#xa0;; la journalisation est peut-être morte</translation>
    </message>
    <message>
        <source>lines that could not be read: {count}</source>
        <translation>lignes illisibles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>output of {program}</source>
        <translation>sortie de {program}</translation>
    </message>
    <message>
        <source>Set the status of an alert</source>
        <translation>Définir l’état d’une alerte</translation>
    </message>
    <message>
        <source>It becomes new, in progress, reopened or closed, with a comment.</source>
        <translation>Elle devient nouvelle, en cours, rouverte ou fermée, avec un commentaire.</translation>
    </message>
    <message>
        <source>Assign an alert</source>
        <translation>Attribuer une alerte</translation>
    </message>
    <message>
        <source>Gives an alert to a user of Falcon.</source>
        <translation>Donne une alerte à un utilisateur de Falcon.</translation>
    </message>
    <message>
        <source>Contain a host</source>
        <translation>Confiner un hôte</translation>
    </message>
    <message>
        <source>Cuts a host off from the network, all but Falcon itself.</source>
        <translation>Coupe un hôte du réseau, sauf de Falcon lui-même.</translation>
    </message>
    <message>
        <source>Lift the containment of a host</source>
        <translation>Lever le confinement d’un hôte</translation>
    </message>
    <message>
        <source>Lets a contained host into the network again.</source>
        <translation>Rend l’accès au réseau à un hôte confiné.</translation>
    </message>
    <message>
        <source>is url the address of your own Falcon cloud?</source>
        <translation>url est-elle l’adresse de votre propre cloud Falcon&#xa0;?</translation>
    </message>
    <message>
        <source>open alerts</source>
        <translation>alertes ouvertes</translation>
    </message>
    <message>
        <source>{permission} is needed</source>
        <translation>{permission} est requis</translation>
    </message>
    <message>
        <source>the API client may lack the scope {permission}</source>
        <translation>le client API n’a peut-être pas le scope {permission}</translation>
    </message>
    <message>
        <source>{alert} on {host}</source>
        <translation>{alert} sur {host}</translation>
    </message>
    <message>
        <source>alerts of {product}</source>
        <translation>alertes {product}</translation>
    </message>
    <message>
        <source>hosts of {product}</source>
        <translation>hôtes {product}</translation>
    </message>
    <message>
        <source>nobody knows whether {product} did it: {reason}</source>
        <translation>nul ne sait si {product} l’a fait&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{product} changed nothing: what was named is not there</source>
        <translation>{product} n’a rien changé&#xa0;: l’objet indiqué n’existe pas</translation>
    </message>
    <message>
        <source>{role} of {client}</source>
        <translation>{role} de {client}</translation>
    </message>
    <message>
        <source>the service account lacks the role {role} of {client}</source>
        <translation>le compte de service n’a pas le rôle {role} de {client}</translation>
    </message>
    <message>
        <source>events of {product}</source>
        <translation>événements {product}</translation>
    </message>
    <message>
        <source>Unlock an account</source>
        <translation>Déverrouiller un compte</translation>
    </message>
    <message>
        <source>Forgets the failed sign-ins of an account that brute-force detection has locked.</source>
        <translation>Oublie les échecs de login d’un compte verrouillé par la détection de force brute.</translation>
    </message>
    <message>
        <source>End all sessions of an account</source>
        <translation>Finir toutes les sessions d’un compte</translation>
    </message>
    <message>
        <source>Signs the account out everywhere; whoever uses it has to sign in again.</source>
        <translation>Déconnecte le compte partout&#xa0;; qui l’utilise doit se reconnecter.</translation>
    </message>
    <message>
        <source>whether events are saved is not known: the role {role} is missing</source>
        <translation>on ne sait pas si les événements sont enregistrés&#xa0;: le rôle {role} manque</translation>
    </message>
    <message>
        <source>the realm saves no events: switch on Save events in its settings</source>
        <translation>le realm n’enregistre aucun événement&#xa0;: activer Save events dans ses réglages</translation>
    </message>
    <message>
        <source>the realm does not save {events}</source>
        <translation>le realm n’enregistre pas {events}</translation>
    </message>
    <message>
        <source>the realm keeps its events for {seconds} s only</source>
        <translation>le realm ne garde ses événements que {seconds} s</translation>
    </message>
    <message>
        <source>events since the last poll</source>
        <translation>événements depuis la dernière collecte</translation>
    </message>
    <message>
        <source>the service account needs {role} of {client}</source>
        <translation>le compte de service requiert {role} de {client}</translation>
    </message>
    <message>
        <source>which accounts are locked is not known: the role {role} is missing</source>
        <translation>on ne sait pas quels comptes sont verrouillés&#xa0;: le rôle {role} manque</translation>
    </message>
    <message>
        <source>the realm has no user {name}</source>
        <translation>le realm n’a pas d’utilisateur {name}</translation>
    </message>
    <message>
        <source>settings of {product}</source>
        <translation>réglages {product}</translation>
    </message>
    <message>
        <source>account of {product}</source>
        <translation>compte {product}</translation>
    </message>
    <message>
        <source>Keycloak has locked the account {name}</source>
        <translation>Keycloak a verrouillé le compte {name}</translation>
    </message>
    <message>
        <source>too many failed sign-ins; it can be unlocked with the operation {operation}</source>
        <translation>trop d’échecs de login&#xa0;; l’opération {operation} peut le déverrouiller</translation>
    </message>
    <message>
        <source>{name} has no firewall rule</source>
        <translation>{name} n’a aucune règle de pare-feu</translation>
    </message>
    <message>
        <source>nft answers, and its ruleset is empty: everything passes, or nothing is decided there</source>
        <translation>nft répond, et son jeu de règles est vide&#xa0;: tout passe, ou rien n’y est décidé</translation>
    </message>
    <message>
        <source>rules that deny without a counter: {count}</source>
        <translation>règles de refus sans compteur&#xa0;: {count}</translation>
    </message>
    <message>
        <source>the policy of {chains} drops without counting: end such a chain with a rule `counter`</source>
        <translation>la politique de {chains} rejette sans compter&#xa0;: finir une telle chaîne par une règle `counter`</translation>
    </message>
    <message>
        <source>there is no table {names}</source>
        <translation>table introuvable&#xa0;: {names}</translation>
    </message>
    <message>
        <source>many others</source>
        <translation>beaucoup d’autres</translation>
    </message>
    <message>
        <source>user {name}</source>
        <translation>utilisateur {name}</translation>
    </message>
    <message>
        <source>Brute force on {realm} from {source}</source>
        <translation>Force brute sur {realm} depuis {source}</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>{count} failed sign-ins in {minutes} min</source>
        <translation>{count} échecs de login en {minutes} min</translation>
    </message>
    <message>
        <source>Brute force from {count} more sources</source>
        <translation>Force brute depuis {count} autres sources</translation>
    </message>
    <message>
        <source>{user} signed in over {realm} from {source} after brute force</source>
        <translation>{user} s’est connecté via {realm} depuis {source} après une force brute</translation>
    </message>
    <message>
        <source>the {product} user lacks {permission}</source>
        <translation>l’utilisateur {product} n’a pas {permission}</translation>
    </message>
    <message>
        <source>what the series names cannot be searched for</source>
        <translation>ce que nomme la série ne peut être recherché</translation>
    </message>
    <message>
        <source>Set the status of a notable</source>
        <translation>Définir l’état d’un notable</translation>
    </message>
    <message>
        <source>It becomes new, in progress, pending, resolved or closed, with a comment.</source>
        <translation>Il devient nouveau, en cours, en attente, résolu ou fermé, avec un commentaire.</translation>
    </message>
    <message>
        <source>Assign a notable</source>
        <translation>Attribuer un notable</translation>
    </message>
    <message>
        <source>Gives a notable to a user of Splunk.</source>
        <translation>Donne un notable à un utilisateur de Splunk.</translation>
    </message>
    <message>
        <source>splunkd&apos;s health may not be read (capability list_health): {reason}</source>
        <translation>lecture de la santé de splunkd refusée (capability list_health)&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the scheduler&apos;s log may not be read (index=_internal): {reason}</source>
        <translation>lecture du log du scheduler refusée (index=_internal)&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>notables</source>
        <translation>notables</translation>
    </message>
    <message>
        <source>Splunk: {part} is red</source>
        <translation>Splunk&#xa0;: {part} au rouge</translation>
    </message>
    <message>
        <source>version of {product}</source>
        <translation>version {product}</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} vaut {value}</translation>
    </message>
    <message>
        <source>results of a search of {product}</source>
        <translation>résultats d’une recherche {product}</translation>
    </message>
    <message>
        <source>the search failed with status 200: {reason}</source>
        <translation>échec de la recherche avec le statut 200&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the search has not finished</source>
        <translation>la recherche n’est pas finie</translation>
    </message>
    <message>
        <source>Splunk warns: {reason}</source>
        <translation>Splunk avertit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{product} changed nothing</source>
        <translation>{product} n’a rien changé</translation>
    </message>
    <message>
        <source>notable without a title</source>
        <translation>notable sans titre</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} est vide</translation>
    </message>
    <message>
        <source>has not been seen again for {minutes} min</source>
        <translation>pas revue depuis {minutes} min</translation>
    </message>
    <message>
        <source>Load the signatures again</source>
        <translation>Recharger les signatures</translation>
    </message>
    <message>
        <source>Has Suricata read its rule files again, without a restart.</source>
        <translation>Fait relire à Suricata ses fichiers de règles, sans redémarrage.</translation>
    </message>
    <message>
        <source>write access to the command socket</source>
        <translation>accès en écriture au socket de commande</translation>
    </message>
    <message>
        <source>Suricata has not told its counters: is stats among the types of its eve-log?</source>
        <translation>Suricata n’a pas donné ses compteurs&#xa0;: stats est-il parmi les types de son eve-log&#xa0;?</translation>
    </message>
    <message>
        <source>Suricata has not told its counters for {seconds} s; it may be dead</source>
        <translation>Suricata n’a pas donné ses compteurs depuis {seconds} s&#xa0;; il est peut-être mort</translation>
    </message>
    <message>
        <source>Suricata itself lost {count} alerts: its queue for one packet was full</source>
        <translation>Suricata a lui-même perdu {count} alertes&#xa0;: sa file pour un paquet était pleine</translation>
    </message>
    <message>
        <source>this way of capturing does not tell what it missed</source>
        <translation>ce mode de capture ne dit pas ce qu’il a manqué</translation>
    </message>
    <message>
        <source>{count} more signatures matched</source>
        <translation>{count} autres signatures détectées</translation>
    </message>
    <message>
        <source>{count} times from {sources} to {target}</source>
        <translation>{count} fois de {sources} vers {target}</translation>
    </message>
    <message>
        <source>{alert} (blocked)</source>
        <translation>{alert} (bloquée)</translation>
    </message>
    <message>
        <source>this user may not write to {path}</source>
        <translation>cet utilisateur ne peut pas écrire dans {path}</translation>
    </message>
    <message>
        <source>nobody answers at {place}: {reason}</source>
        <translation>personne ne répond à {place}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}</source>
        <translation>{name} est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>signature {id}</source>
        <translation>signature {id}</translation>
    </message>
    <message>
        <source>indexer and indexer_login belong together</source>
        <translation>indexer et indexer_login vont ensemble</translation>
    </message>
    <message>
        <source>Restart an agent</source>
        <translation>Redémarrer un agent</translation>
    </message>
    <message>
        <source>Restarts the Wazuh agent on a machine; it watches nothing for the time that takes.</source>
        <translation>Redémarre l’agent Wazuh d’une machine&#xa0;; pendant ce temps, il ne surveille rien.</translation>
    </message>
    <message>
        <source>silent agents</source>
        <translation>agents muets</translation>
    </message>
    <message>
        <source>Wazuh {version} does not tell how its daemons are</source>
        <translation>Wazuh {version} ne donne pas l’état de ses daemons</translation>
    </message>
    <message>
        <source>the indexer: {reason}</source>
        <translation>l’indexeur&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>more alerts of level {level} in an hour than can be read</source>
        <translation>plus d’alertes de niveau {level} en une heure qu’on ne peut en lire</translation>
    </message>
    <message>
        <source>no alert of any level was indexed for an hour; what brings them there may be dead</source>
        <translation>aucune alerte d’aucun niveau indexée depuis une heure&#xa0;; ce qui les y amène est peut-être mort</translation>
    </message>
    <message>
        <source>{daemon} of {system} does not run</source>
        <translation>{daemon} de {system} ne tourne pas</translation>
    </message>
    <message>
        <source>The Wazuh agent on {host} is silent</source>
        <translation>L’agent Wazuh sur {host} est muet</translation>
    </message>
    <message>
        <source>agent {id} at {place}</source>
        <translation>agent {id} ({place})</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>une adresse inconnue</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>le manager</translation>
    </message>
    <message>
        <source>{count} times in the last hour; level {level}</source>
        <translation>{count} fois dans la dernière heure&#xa0;; niveau {level}</translation>
    </message>
    <message>
        <source>vulnerabilities of {product}</source>
        <translation>vulnérabilités {product}</translation>
    </message>
    <message>
        <source>the indexer has no index {index}</source>
        <translation>l’indexeur n’a pas d’index {index}</translation>
    </message>
    <message>
        <source>the indexer ran out of time and counted in part</source>
        <translation>l’indexeur a manqué de temps et compté en partie</translation>
    </message>
    <message>
        <source>{count} of {total} shards of the indexer did not answer</source>
        <translation>{count} shards de l’indexeur sur {total} n’ont pas répondu</translation>
    </message>
    <message>
        <source>rule {id}</source>
        <translation>règle {id}</translation>
    </message>
    <message>
        <source>agents of {product}</source>
        <translation>agents {product}</translation>
    </message>
    <message>
        <source>daemons of {product}</source>
        <translation>daemons {product}</translation>
    </message>
    <message>
        <source>policies of {product}</source>
        <translation>politiques {product}</translation>
    </message>
    <message>
        <source>some items could not be read</source>
        <translation>certains éléments sont illisibles</translation>
    </message>
    <message>
        <source>Wazuh answers in part: {reason}</source>
        <translation>Wazuh répond en partie&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>the file {path} does not exist</source>
        <translation>le fichier {path} n’existe pas</translation>
    </message>
    <message>
        <source>the file {path} cannot be read: {reason}</source>
        <translation>le fichier {path} est illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the file was cut off; what was written shortly before is not known</source>
        <translation>le fichier a été tronqué&#xa0;; ce qui a été écrit peu avant est inconnu</translation>
    </message>
    <message>
        <source>{size} MB have not been read yet</source>
        <translation>{size} Mo ne sont pas encore lus</translation>
    </message>
    <message>
        <source>the file was rotated and the end of the old one is not there any more</source>
        <translation>le fichier a subi une rotation et la fin de l’ancien n’existe plus</translation>
    </message>
    <message>
        <source>a line of more than {size} MB was left out</source>
        <translation>une ligne de plus de {size} Mo a été omise</translation>
    </message>
    <message>
        <source>{what}: {value} is not a time</source>
        <translation>{what}&#xa0;: {value} n’est pas une heure</translation>
    </message>
    <message>
        <source>not the {what}</source>
        <translation>réponse inattendue ({what})</translation>
    </message>
    <message>
        <source>not an answer of {product}</source>
        <translation>n’est pas une réponse {product}</translation>
    </message>
    <message>
        <source>not an answer of {product}: {reason}</source>
        <translation>n’est pas une réponse {product}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{product} says {words}</source>
        <translation>{product} dit {words}</translation>
    </message>
    <message>
        <source>{product} warns: {words}</source>
        <translation>{product} avertit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{what}: {value} is not a number</source>
        <translation>{what}&#xa0;: {value} n’est pas un nombre</translation>
    </message>
    <message>
        <source>rate limited: {reason}</source>
        <translation>débit limité&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>nothing was named that this could be about</source>
        <translation>rien n’indique sur quoi cela porterait</translation>
    </message>
    <message>
        <source>{target} has not answered yet: end it when it shows</source>
        <translation>{target} n’a pas encore répondu&#xa0;: y mettre fin une fois affiché</translation>
    </message>
    <message>
        <source>an acknowledgement needs an end</source>
        <translation>un acquittement doit avoir une fin</translation>
    </message>
    <message>
        <source>it is too late to undo that</source>
        <translation>il est trop tard pour annuler cela</translation>
    </message>
    <message>
        <source>{who} alone can ask for that again</source>
        <translation>seul {who} peut redemander cela</translation>
    </message>
    <message>
        <source>this cannot be undone</source>
        <translation>cela ne peut être annulé</translation>
    </message>
    <message>
        <source>there is no journal, so the past is not known</source>
        <translation>sans journal, le passé est inconnu</translation>
    </message>
    <message>
        <source>there is no journal, so nothing can be counted</source>
        <translation>sans journal, rien ne peut être compté</translation>
    </message>
    <message>
        <source>without a journal no wall can be reached</source>
        <translation>sans journal, aucun mur n’est joignable</translation>
    </message>
    <message>
        <source>nobody has acknowledged it</source>
        <translation>personne ne l’a acquittée</translation>
    </message>
    <message>
        <source>a wall only shows: it may not act on anything</source>
        <translation>un mur ne fait qu’afficher&#xa0;: il ne peut agir sur rien</translation>
    </message>
    <message>
        <source>there is no journal, so nothing can be acknowledged; see the notes on the board</source>
        <translation>sans journal, acquittement impossible&#xa0;; voir les notes sur le tableau</translation>
    </message>
    <message>
        <source>{target} knows no silences; shelve it here instead</source>
        <translation>{target} ne connaît pas de silences&#xa0;; suspendre plutôt ici</translation>
    </message>
    <message>
        <source>{target} decides by itself when an alert is over</source>
        <translation>{target} décide seul quand une alerte est finie</translation>
    </message>
    <message>
        <source>{target} cannot be made to look again; ask it what it knows</source>
        <translation>{target} ne sait pas recontrôler&#xa0;; lui demander ce qu’il sait</translation>
    </message>
    <message>
        <source>no alert {alert} stands now</source>
        <translation>aucune alerte {alert} en cours</translation>
    </message>
    <message>
        <source>no answer in {seconds} s</source>
        <translation>pas de réponse en {seconds} s</translation>
    </message>
    <message>
        <source>sent; not shown yet</source>
        <translation>envoyé&#xa0;; pas encore affiché</translation>
    </message>
    <message>
        <source>held on this board</source>
        <translation>tenu sur ce tableau</translation>
    </message>
    <message>
        <source>no alert {alert} stands now, or was missed</source>
        <translation>aucune alerte {alert} en cours ou manquée</translation>
    </message>
    <message>
        <source>it is on the shelf already, put there by {who}</source>
        <translation>déjà suspendue, par {who}</translation>
    </message>
    <message>
        <source>a shelf lasts at most {seconds} s</source>
        <translation>une suspension dure au plus {seconds} s</translation>
    </message>
    <message>
        <source>say why: a shelf needs a reason</source>
        <translation>dire pourquoi&#xa0;: suspendre demande une raison</translation>
    </message>
    <message>
        <source>it is not on the shelf</source>
        <translation>elle n’est pas suspendue</translation>
    </message>
    <message>
        <source>a comment needs words</source>
        <translation>un commentaire ne peut être vide</translation>
    </message>
    <message>
        <source>nobody to escalate to: name people under `escalation:` in the configuration</source>
        <translation>personne vers qui escalader&#xa0;: indiquer des personnes sous `escalation:` dans la configuration</translation>
    </message>
    <message>
        <source>{who} is the last of the escalation chain</source>
        <translation>{who} est au bout de la chaîne d’escalade</translation>
    </message>
    <message>
        <source>too late: it has left already</source>
        <translation>trop tard&#xa0;: c’est déjà parti</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>{target} is not polled now, or takes no operations</source>
        <translation>{target}&#xa0;: collecte inactive, ou pas d’opérations</translation>
    </message>
    <message>
        <source>{target} knows no operation {name}; it knows {names}</source>
        <translation>{target} ne connaît pas d’opération {name}&#xa0;; connues&#xa0;: {names}</translation>
    </message>
    <message>
        <source>no alert that stands shows it</source>
        <translation>aucune alerte en cours ne le montre</translation>
    </message>
    <message>
        <source>{target} takes a downtime of an alert that stands, and no more</source>
        <translation>{target} n’accepte une plage de maintenance que pour une alerte en cours</translation>
    </message>
    <message>
        <source>it cannot be asked for again: {reason}</source>
        <translation>cela ne peut être redemandé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>say why: a silence needs a reason</source>
        <translation>dire pourquoi&#xa0;: un silence demande une raison</translation>
    </message>
    <message>
        <source>a silence needs an end</source>
        <translation>un silence doit avoir une fin</translation>
    </message>
    <message>
        <source>set by the profile of this seat, from {source}</source>
        <translation>défini par le profil de ce poste, de {source}</translation>
    </message>
    <message>
        <source>{place}, in place of the profile&apos;s</source>
        <translation>{place}, à la place de celui du profil</translation>
    </message>
    <message>
        <source>{file} is not used: {reason}</source>
        <translation>{file} n’est pas utilisé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>this seat follows {source}; `noc-app enrol --leave` ends that</source>
        <translation>ce poste suit {source}&#xa0;; `noc-app enrol --leave` y met fin</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>sortie réseau</translation>
    </message>
    <message>
        <source>name server</source>
        <translation>serveur DNS</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>the gateway {address} does not answer</source>
        <translation>la passerelle {address} ne répond pas</translation>
    </message>
    <message>
        <source>this machine has no way out: its network is down or unplugged</source>
        <translation>cette machine n’a pas de sortie&#xa0;: son réseau est en panne ou débranché</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} et {count} de plus</translation>
    </message>
    <message>
        <source>the name server does not know {name}: it is down or cannot be reached</source>
        <translation>le serveur DNS ne connaît pas {name}&#xa0;: il est en panne ou injoignable</translation>
    </message>
    <message>
        <source>the proxy {address} does not answer</source>
        <translation>le proxy {address} ne répond pas</translation>
    </message>
    <message>
        <source>nobody is told of anything, because there is no journal to write it down in first</source>
        <translation>personne n’est prévenu de rien, faute de journal où l’écrire d’abord</translation>
    </message>
    <message>
        <source>{target} is not polled now</source>
        <translation>{target}&#xa0;: collecte inactive</translation>
    </message>
    <message>
        <source>is another pack than the one whose sha256 is configured</source>
        <translation>est un autre paquet que celui dont le sha256 est configuré</translation>
    </message>
    <message>
        <source>This seat has no profile yet: {reason}</source>
        <translation>Ce poste n’a pas encore de profil&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The profile is not up to date: {reason}. The last good one is used</source>
        <translation>Le profil n’est pas à jour&#xa0;: {reason}. Le dernier valable est utilisé</translation>
    </message>
    <message>
        <source>The profile is not up to date: {reason}. The last good one of {age} ago is used</source>
        <translation>Le profil n’est pas à jour&#xa0;: {reason}. Le dernier valable, d’il y a {age}, est utilisé</translation>
    </message>
    <message>
        <source>{source} cannot be read: {reason}</source>
        <translation>{source} est illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>write an address that begins with https://, or the path of a file</source>
        <translation>écrire une adresse commençant par https://, ou le chemin d’un fichier</translation>
    </message>
    <message>
        <source>{source} answered {said}</source>
        <translation>{source} a répondu {said}</translation>
    </message>
    <message>
        <source>there is no such incident any more</source>
        <translation>cet incident n’existe plus</translation>
    </message>
    <message>
        <source>the key of the audit {path} cannot be kept: {reason}</source>
        <translation>impossible de garder la clé de l’audit {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>No target here carries logs</source>
        <translation>Aucune cible ici ne porte de journaux</translation>
    </message>
    <message>
        <source>This series names no host and no service whose lines could be looked for</source>
        <translation>Cette série ne nomme ni hôte ni service dont chercher les lignes</translation>
    </message>
    <message>
        <source>That moment has not been yet</source>
        <translation>Ce moment n’est pas encore venu</translation>
    </message>
    <message>
        <source>a bug, see the log of this program</source>
        <translation>une erreur du programme, voir son journal</translation>
    </message>
    <message>
        <source>this maintenance is over already</source>
        <translation>cette maintenance est déjà finie</translation>
    </message>
    <message>
        <source>say why: planned work needs a reason</source>
        <translation>dire pourquoi&#xa0;: un travail planifié demande une raison</translation>
    </message>
    <message>
        <source>it must end later than it begins, and later than now</source>
        <translation>la fin doit suivre le début, et l’heure actuelle</translation>
    </message>
    <message>
        <source>it may last 30 days at most; write what lasts longer into the configuration</source>
        <translation>30 jours au plus&#xa0;; écrire ce qui dure plus longtemps dans la configuration</translation>
    </message>
    <message>
        <source>not delivered yet: {reason}</source>
        <translation>pas encore délivré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>given up after a day: {reason}</source>
        <translation>abandonné après un jour&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{rule} is not understood and tells nobody: {reason}</source>
        <translation>{rule} n’est pas compris et ne prévient personne&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>this note was taken back already</source>
        <translation>cette note a déjà été retirée</translation>
    </message>
    <message>
        <source>a note needs words</source>
        <translation>une note demande des mots</translation>
    </message>
    <message>
        <source>the Airflow user has the role {role}, this needs {needed}</source>
        <translation>l’utilisateur Airflow a le rôle {role}, ceci demande {needed}</translation>
    </message>
    <message>
        <source>the owner of the application key lacks the permission {permission}</source>
        <translation>le propriétaire de la clé d’application n’a pas le droit {permission}</translation>
    </message>
    <message>
        <source>permissions of {product}</source>
        <translation>droits de {product}</translation>
    </message>
    <message>
        <source>the socket has the level {level}, this needs {needed}</source>
        <translation>le socket a le niveau {level}, il faut {needed}</translation>
    </message>
    <message>
        <source>the service account lacks the permission {permission}</source>
        <translation>le compte de service n’a pas le droit {permission}</translation>
    </message>
    <message>
        <source>scopes of {product}</source>
        <translation>portées de {product}</translation>
    </message>
    <message>
        <source>nobody is told anything there</source>
        <translation>personne n’y est prévenu</translation>
    </message>
    <message>
        <source>a message whose answer was lost may be sent twice</source>
        <translation>un message dont la réponse s’est perdue peut être envoyé deux fois</translation>
    </message>
    <message>
        <source>make a new token there and put it where the place {id} of `notify:` says</source>
        <translation>y créer un nouveau jeton et le mettre là où le lieu {id} de `notify:` le dit</translation>
    </message>
    <message>
        <source>{id} lacks the permission {permission}: {what}</source>
        <translation>{id} n’a pas le droit {permission}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>give the app of the place {id} the permission {permission}, and install it again</source>
        <translation>donner à l’application du lieu {id} le droit {permission} et la réinstaller</translation>
    </message>
    <message>
        <source>{id} lets us tell people</source>
        <translation>{id} nous laisse prévenir les gens</translation>
    </message>
    <message>
        <source>a note has at most {most} characters</source>
        <translation>une note a au plus {most} caractères</translation>
    </message>
    <message>
        <source>a note stands at most a day ahead</source>
        <translation>une note est au plus un jour en avance</translation>
    </message>
    <message>
        <source>only {owner} takes this note back</source>
        <translation>seul {owner} retire cette note</translation>
    </message>
    <message>
        <source>a demo reaches nothing but its own estate</source>
        <translation>une démo n’atteint que son propre parc</translation>
    </message>
    <message>
        <source>this target has no address</source>
        <translation>cette cible n’a pas d’adresse</translation>
    </message>
    <message>
        <source>not sent: waits on this desk until the shared journal is reached again</source>
        <translation>non envoyé&#xa0;: attend sur ce poste le retour du journal partagé</translation>
    </message>
    <message>
        <source>not queued: what hides alerts, or ends that, would begin at a moment that nobody chose</source>
        <translation>pas mis en file&#xa0;: masquer des alertes, ou y mettre fin, commencerait à un moment que personne n’a choisi</translation>
    </message>
    <message>
        <source>Not done after the connection came back: {what}</source>
        <translation>Non fait après le retour de la connexion&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Queued, not sent: {names} and {count} more</source>
        <translation>En file, non envoyé&#xa0;: {names} et {count} de plus</translation>
    </message>
    <message>
        <source>Queued, not sent: {names}</source>
        <translation>En file, non envoyé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the note “{words}”</source>
        <translation>la note «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} has given it to nobody since then</source>
        <translation>{who} ne l’a attribuée à personne depuis</translation>
    </message>
    <message>
        <source>{who} has given it to {other} since then</source>
        <translation>{who} l’a attribuée à {other} depuis</translation>
    </message>
    <message>
        <source>the anchor of the audit {path} cannot be read: {reason}</source>
        <translation>l’ancrage de l’audit {path} est illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the anchor of the audit {path} cannot be written: {reason}</source>
        <translation>impossible d’écrire l’ancrage de l’audit {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>without its key the audit cannot be verified; see `audit:` in the configuration</source>
        <translation>sans sa clé, l’audit est invérifiable&#xa0;; voir `audit:` dans la configuration</translation>
    </message>
    <message>
        <source>the journal {path} cannot be used: {reason}</source>
        <translation>le journal {path} est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>no journal: {folder} cannot be made ({reason})</source>
        <translation>pas de journal&#xa0;: impossible de créer {folder} ({reason})</translation>
    </message>
    <message>
        <source>no journal: {folder} is not writable</source>
        <translation>pas de journal&#xa0;: {folder} n’est pas inscriptible</translation>
    </message>
    <message>
        <source>no journal: {path} is not a file that can be written</source>
        <translation>pas de journal&#xa0;: {path} n’est pas un fichier inscriptible</translation>
    </message>
    <message>
        <source>make it writable for this user, or name another file under `journal:` in the configuration</source>
        <translation>le rendre accessible en écriture à cet utilisateur, ou indiquer un autre fichier sous `journal:` dans la configuration</translation>
    </message>
    <message>
        <source>it was set aside as {path}</source>
        <translation>il a été mis de côté sous {path}</translation>
    </message>
    <message>
        <source>there is no backup: the journal starts empty, acknowledgements held here are lost</source>
        <translation>il n’y a pas de sauvegarde&#xa0;: le journal démarre vide, les acquittements tenus ici sont perdus</translation>
    </message>
    <message>
        <source>the backup {trouble} too: the journal starts empty, acknowledgements held here are lost</source>
        <translation>le fichier de sauvegarde {trouble} aussi&#xa0;: le journal démarre vide, les acquittements tenus ici sont perdus</translation>
    </message>
    <message>
        <source>the backup of {time} was restored; what came later is not in it</source>
        <translation>la sauvegarde de {time} a été restaurée&#xa0;; la suite n’y est pas</translation>
    </message>
    <message>
        <source>cannot be used ({reason})</source>
        <translation>est inutilisable ({reason})</translation>
    </message>
    <message>
        <source>the journal is closed</source>
        <translation>le journal est fermé</translation>
    </message>
    <message>
        <source>{count} alert events were lost</source>
        <translation>{count} événements d’alertes perdus</translation>
    </message>
    <message>
        <source>{reason} (since {time})</source>
        <translation>{reason} (depuis {time})</translation>
    </message>
    <message>
        <source>without the key of the audit nothing can be done in a shared journal; give {example}</source>
        <translation>sans la clé de l’audit, rien ne peut être fait dans un journal partagé&#xa0;; donner {example}</translation>
    </message>
    <message>
        <source>the shared journal is not made yet: run noc-app journal init</source>
        <translation>le journal partagé n’est pas encore créé&#xa0;: exécuter noc-app journal init</translation>
    </message>
    <message>
        <source>the shared journal is of version {version}, this program of {own}: here it only shows and leads nothing; bring both to the same version</source>
        <translation>le journal partagé est en version {version}, ce programme en {own}&#xa0;: ici, il ne fait qu’afficher et ne dirige rien&#xa0;; les mettre à la même version</translation>
    </message>
    <message>
        <source>this journal is not shared: nothing waits</source>
        <translation>ce journal n’est pas partagé&#xa0;: rien n’attend</translation>
    </message>
    <message>
        <source>the audit was changed behind our back: entry {entry} is not the one that {path} knows; run noc-app audit verify</source>
        <translation>l’audit a été modifié à notre insu&#xa0;: l’entrée {entry} n’est pas celle que connaît {path}&#xa0;; exécuter noc-app audit verify</translation>
    </message>
    <message>
        <source>already acknowledged by {who} at {time}</source>
        <translation>déjà acquittée par {who} à {time}</translation>
    </message>
    <message>
        <source>it knows hosts alone, and the series names none</source>
        <translation>elle ne connaît que des hôtes, et la série n’en nomme aucun</translation>
    </message>
    <message>
        <source>it knows addresses alone, and the series names none</source>
        <translation>elle ne connaît que des adresses, et la série n’en nomme aucune</translation>
    </message>
    <message>
        <source>a condition needs the name of a label</source>
        <translation>une condition demande le nom d’un label</translation>
    </message>
    <message>
        <source>{given} is no condition on a label; write NAME=VALUE, NAME!=, NAME=~ or NAME!~</source>
        <translation>{given} n’est pas une condition sur un label&#xa0;; écrire NAME=VALUE, NAME!=, NAME=~ ou NAME!~</translation>
    </message>
    <message>
        <source>{given} are no conditions on labels</source>
        <translation>{given} ne sont pas des conditions sur des labels</translation>
    </message>
    <message>
        <source>{given} is no expression: {reason}</source>
        <translation>{given} n’est pas une expression&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>inhibit rule {place}</source>
        <translation>règle d’inhibition {place}</translation>
    </message>
    <message>
        <source>the alert cleared</source>
        <translation>l’alerte est terminée</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>redemandé</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>annulation en cours</translation>
    </message>
    <message>
        <source>asked again by the same operator</source>
        <translation>redemandé par le même opérateur</translation>
    </message>
    <message>
        <source>asked for on another desk</source>
        <translation>demandé sur un autre poste</translation>
    </message>
    <message>
        <source>the alert cleared meanwhile</source>
        <translation>l’alerte s’est terminée entre-temps</translation>
    </message>
    <message>
        <source>kept on this board: the backend takes no comments</source>
        <translation>gardé sur ce tableau&#xa0;: le backend n’accepte pas de commentaires</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>in the shared journal now; sent as soon as a poll shows that nobody has it</source>
        <translation>maintenant dans le journal partagé&#xa0;; envoyé dès qu’une collecte montre que personne ne l’a</translation>
    </message>
    <message>
        <source>held on this board: the backend knows no acknowledgement</source>
        <translation>tenu sur ce tableau&#xa0;: le backend ne connaît pas d’acquittement</translation>
    </message>
    <message>
        <source>lapsed: the severity rose or it fired again</source>
        <translation>caduc&#xa0;: la gravité a augmenté ou elle s’est redéclenchée</translation>
    </message>
    <message>
        <source>it was asked to look again; its next answer shows what it found</source>
        <translation>nouveau contrôle demandé&#xa0;; la prochaine réponse montre le résultat</translation>
    </message>
    <message>
        <source>its time was over before the backend showed it</source>
        <translation>son délai était passé avant l’affichage par le backend</translation>
    </message>
    <message>
        <source>nobody knows whether it was asked; ask again</source>
        <translation>nul ne sait si la demande a été faite&#xa0;; redemander</translation>
    </message>
    <message>
        <source>the backend took it; whether it worked cannot be read back there</source>
        <translation>le backend l’a pris&#xa0;; rien n’y indique si cela a fonctionné</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived; it was not sent again</source>
        <translation>nul ne sait si c’est arrivé&#xa0;; ce n’a pas été renvoyé</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived, and the backend does not show it; it was not sent again</source>
        <translation>nul ne sait si c’est arrivé, et le backend ne l’affiche pas&#xa0;; ce n’a pas été renvoyé</translation>
    </message>
    <message>
        <source>the backend accepted it but does not show it; it may have been removed there</source>
        <translation>le backend l’a accepté mais ne l’affiche pas&#xa0;; peut-être y a-t-il été retiré</translation>
    </message>
    <message>
        <source>the backend took it but does not show it</source>
        <translation>le backend l’a pris mais ne l’affiche pas</translation>
    </message>
    <message>
        <source>its time was over before this desk was connected again</source>
        <translation>son délai était passé avant la reconnexion de ce poste</translation>
    </message>
    <message>
        <source>the severity rose</source>
        <translation>la gravité a augmenté</translation>
    </message>
    <message>
        <source>the backend accepted it but still shows what was to end</source>
        <translation>le backend l’a accepté mais affiche encore ce qui devait finir</translation>
    </message>
    <message>
        <source>the backend took it but still shows the alert</source>
        <translation>le backend l’a pris mais affiche encore l’alerte</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>annulé par {who}</translation>
    </message>
    <message>
        <source>taken from the shelf by {who}</source>
        <translation>suspension levée par {who}</translation>
    </message>
    <message>
        <source>undone by {who}</source>
        <translation>annulé par {who}</translation>
    </message>
    <message>
        <source>its acknowledgement ended</source>
        <translation>son acquittement a pris fin</translation>
    </message>
    <message>
        <source>acknowledgement none</source>
        <translation>acquittement&#xa0;: aucun</translation>
    </message>
    <message>
        <source>acknowledgement requested</source>
        <translation>acquittement demandé</translation>
    </message>
    <message>
        <source>acknowledgement confirmed</source>
        <translation>acquittement confirmé</translation>
    </message>
    <message>
        <source>acknowledgement rejected</source>
        <translation>acquittement refusé</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>attribuée à personne</translation>
    </message>
    <message>
        <source>comment: {words}</source>
        <translation>commentaire&#xa0;: {words}</translation>
    </message>
    <message>
        <source>acknowledgement ends at {time}</source>
        <translation>l’acquittement finit à {time}</translation>
    </message>
    <message>
        <source>silence ends at {time}</source>
        <translation>le silence finit à {time}</translation>
    </message>
    <message>
        <source>shelf ends at {time}</source>
        <translation>la suspension finit à {time}</translation>
    </message>
    <message>
        <source>maintenance ends at {time}</source>
        <translation>la maintenance finit à {time}</translation>
    </message>
    <message>
        <source>acknowledgement by {who} ends at {time}</source>
        <translation>l’acquittement par {who} finit à {time}</translation>
    </message>
    <message>
        <source>silence by {who} ends at {time}</source>
        <translation>le silence par {who} finit à {time}</translation>
    </message>
    <message>
        <source>shelf by {who} ends at {time}</source>
        <translation>la suspension par {who} finit à {time}</translation>
    </message>
    <message>
        <source>maintenance by {who} ends at {time}</source>
        <translation>la maintenance par {who} finit à {time}</translation>
    </message>
    <message>
        <source>escalated to {who}</source>
        <translation>escaladée vers {who}</translation>
    </message>
    <message>
        <source>no longer silenced</source>
        <translation>n’est plus en silence</translation>
    </message>
    <message>
        <source>no longer shelved</source>
        <translation>n’est plus suspendue</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>refusé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>reported again</source>
        <translation>signalée à nouveau</translation>
    </message>
    <message>
        <source>severity rose</source>
        <translation>gravité en hausse</translation>
    </message>
    <message>
        <source>its time on the shelf is over</source>
        <translation>sa suspension a pris fin</translation>
    </message>
    <message>
        <source>shelved: {reason}</source>
        <translation>suspendue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>taken from the shelf</source>
        <translation>suspension levée</translation>
    </message>
    <message>
        <source>un-acknowledge requested</source>
        <translation>désacquittement demandé</translation>
    </message>
    <message>
        <source>not answered yet: {reason}</source>
        <translation>pas encore de réponse&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>rétablie</translation>
    </message>
    <message>
        <source>series vanished</source>
        <translation>série disparue</translation>
    </message>
    <message>
        <source>rule deleted</source>
        <translation>règle supprimée</translation>
    </message>
    <message>
        <source>target removed</source>
        <translation>cible retirée</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the alert has no labels, so a silence would hide every alert</source>
        <translation>l’alerte n’a pas de labels, un silence masquerait donc toutes les alertes</translation>
    </message>
    <message>
        <source>at least one condition is needed</source>
        <translation>il faut au moins une condition</translation>
    </message>
    <message>
        <source>these conditions hold for alerts without any of the labels too: every alert would be hidden</source>
        <translation>ces conditions valent aussi pour des alertes sans aucun de ces labels&#xa0;: toutes les alertes seraient masquées</translation>
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
        <translation>Jamais&#xa0;: interdit par la configuration (ack, endless)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Acknowledge {title}</source>
        <translation>Acquitter {title}</translation>
    </message>
    <message>
        <source>Assign {group} to me</source>
        <translation>M’attribuer {group}</translation>
    </message>
    <message>
        <source>Assign it to me</source>
        <translation>Me l’attribuer</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n</source>
        <translation>
            <numerusform>Acquitter %n</numerusform>
            <numerusform>Acquitter %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The wall keeps showing the alert, with your name, until it clears.</source>
        <translation>Le mur montre l’alerte, avec votre nom, jusqu’à ce qu’elle se termine.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Alert me again if not fixed in</source>
        <translation>Me réalerter si non résolue dans</translation>
    </message>
    <message>
        <source>Shift A skips this, Z undoes</source>
        <translation>Maj A saute ceci, Z annule</translation>
    </message>
    <message numerus="yes">
        <source>Also acknowledge the %n other alerts in {group}</source>
        <translation>
            <numerusform>Acquitter aussi l’autre alerte de {group}</numerusform>
            <numerusform>Acquitter aussi les %n autres alertes de {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>Also acknowledge the other alert in {group}</source>
        <translation>Acquitter aussi l’autre alerte de {group}</translation>
    </message>
    <message numerus="yes">
        <source>Also acknowledge the %n other alerts that are marked</source>
        <translation>
            <numerusform>Acquitter aussi l’autre alerte marquée</numerusform>
            <numerusform>Acquitter aussi les %n autres alertes marquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Also acknowledge the other alert that is marked</source>
        <translation>Acquitter aussi l’autre alerte marquée</translation>
    </message>
    <message numerus="yes">
        <source>Search %n systems</source>
        <translation>
            <numerusform>Chercher %n système</numerusform>
            <numerusform>Chercher %n systèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>A note is written on the chart of a signal: open one first</source>
        <translation>Une note s’écrit sur le graphique d’un signal&#xa0;: en ouvrir un d’abord</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>as they came. {why}</source>
        <translation>tels que reçus. {why}</translation>
    </message>
    <message>
        <source>Put the cursor on a moment of the chart: lines around it are looked for</source>
        <translation>Placer le curseur sur un moment du graphique&#xa0;: les lignes voisines sont cherchées</translation>
    </message>
    <message>
        <source>Logs around {time}</source>
        <translation>Logs autour de {time}</translation>
    </message>
    <message>
        <source>looking for lines …</source>
        <translation>recherche de lignes …</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the nearest %n line(s) of more</source>
        <translation>
            <numerusform>la %n ligne la plus proche parmi d’autres</numerusform>
            <numerusform>les %n lignes les plus proches parmi d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} from {targets}</source>
        <translation>{count} de {targets}</translation>
    </message>
    <message>
        <source>{first}. {more}</source>
        <translation>{first}. {more}</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>note here</source>
        <translation>note ici</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Perso</translation>
    </message>
    <message>
        <source>A signal</source>
        <translation>Un signal</translation>
    </message>
    <message>
        <source>{count} of {all} acknowledged, by {who}</source>
        <translation>{count} sur {all} acquittées, par {who}</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Ouvrir la sélection</translation>
    </message>
    <message>
        <source>Mark several</source>
        <translation>En marquer plusieurs</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Nobody told what was logged between {start} and {end}</source>
        <translation>Personne n’a dit ce qui fut journalisé entre {start} et {end}</translation>
    </message>
    <message>
        <source>No log lines about {names} between {start} and {end}</source>
        <translation>Aucune ligne de log sur {names} entre {start} et {end}</translation>
    </message>
    <message>
        <source>No log lines between {start} and {end}</source>
        <translation>Aucune ligne de log entre {start} et {end}</translation>
    </message>
    <message>
        <source>{target} did not tell all: {reason}</source>
        <translation>{target} n’a pas tout dit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Lignes de log</translation>
    </message>
    <message>
        <source>What happened, such as: deploy 4.2 begun</source>
        <translation>Ce qui s’est passé, p. ex.&#xa0;: déploiement 4.2 lancé</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>Note à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n more here: a shorter time tells them apart</source>
        <translation>
            <numerusform>%n de plus ici&#xa0;: une durée plus courte les sépare</numerusform>
            <numerusform>%n de plus ici&#xa0;: une durée plus courte les sépare</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} ({who}, {time})</source>
        <translation>{words} ({who}, {time})</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back: {words}</source>
        <translation>Retirer&#xa0;: {words}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>The comment is sent in {seconds} s</source>
        <translation>Commentaire envoyé dans {seconds} s</translation>
    </message>
    <message>
        <source>Escalated in {seconds} s</source>
        <translation>Escalade dans {seconds} s</translation>
    </message>
    <message>
        <source>The backend is told in {seconds} s that it is over</source>
        <translation>Le backend sera prévenu dans {seconds} s que c’est fini</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) here</source>
        <translation>
            <numerusform>%n autre note ici</numerusform>
            <numerusform>%n autres notes ici</numerusform>
        </translation>
    </message>
    <message>
        <source>write how long until now, such as 3h, or two times with a dash between</source>
        <translation>indiquer une durée jusqu’à maintenant, comme 3h, ou deux heures séparées par un tiret</translation>
    </message>
    <message>
        <source>that has not been yet</source>
        <translation>ce moment n’est pas encore venu</translation>
    </message>
    <message>
        <source>the second time must be after the first</source>
        <translation>la seconde heure doit suivre la première</translation>
    </message>
    <message>
        <source>{moment} is not a time</source>
        <translation>{moment} n’est pas une heure</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Note kept: {words}</source>
        <translation>Note gardée&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Not sent yet, waits on this desk: {words}</source>
        <translation>Pas encore envoyé, attend à ce poste&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Note taken back: {words}</source>
        <translation>Note retirée&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Commentée</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladée</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Services asked from this machine over HTTP, TCP, TLS, DNS and ICMP.</source>
        <translation>Services interrogés depuis cette machine par HTTP, TCP, TLS, DNS et ICMP.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Processor, memory, file systems, disks and network, read with psutil.</source>
        <translation>Processeur, mémoire, systèmes de fichiers, disques et réseau, lus avec psutil.</translation>
    </message>
    <message>
        <source>Alerts and silences. An acknowledgement is a silence of exactly this alert.</source>
        <translation>Alertes et silences. Un acquittement est un silence de cette alerte précise.</translation>
    </message>
    <message>
        <source>Monitors by group with what mutes them, metrics of your own, incidents; downtimes and events made here.</source>
        <translation>Moniteurs par groupe et ce qui les tait, vos métriques, incidents&#xa0;; plages de maintenance et événements créés ici.</translation>
    </message>
    <message>
        <source>The health of the cluster as alerts, its nodes, and figures of searches and ES|QL.</source>
        <translation>La santé du cluster en alertes, ses nœuds, et des chiffres de recherches et d’ES|QL.</translation>
    </message>
    <message>
        <source>The alerts of its own rules with silences, rules that cannot be evaluated, and queries of its data sources.</source>
        <translation>Les alertes de ses règles avec silences, les règles non évaluables, et des requêtes à ses sources de données.</translation>
    </message>
    <message>
        <source>HAProxy over its statistics page: which servers are up, what waits, what fails.</source>
        <translation>HAProxy par sa page de statistiques&#xa0;: serveurs actifs, attentes, échecs.</translation>
    </message>
    <message>
        <source>What the statistics page says, how full the process is, and servers in and out.</source>
        <translation>Page de statistiques, taux de remplissage du processus, et mise en ou hors service des serveurs.</translation>
    </message>
    <message>
        <source>Any backend that answers with JSON: paths of RFC 9535 pick values, labels and times out of one document.</source>
        <translation>Tout backend qui répond en JSON&#xa0;: des chemins RFC 9535 extraient valeurs, labels et heures d’un document.</translation>
    </message>
    <message>
        <source>Hosts and services with their problems, acknowledgements and downtimes, and how late its checks are.</source>
        <translation>Hôtes et services avec problèmes, acquittements et plages de maintenance, et le retard de ses contrôles.</translation>
    </message>
    <message>
        <source>Queries in InfluxQL, Flux or SQL to signals, and the checks of an InfluxDB 2 to alerts.</source>
        <translation>Requêtes InfluxQL, Flux ou SQL en signaux, et contrôles d’InfluxDB 2 en alertes.</translation>
    </message>
    <message>
        <source>Its rules as alerts, those that fail or are late, and muting, unmuting, stopping and starting a rule.</source>
        <translation>Ses règles en alertes, celles en échec ou en retard&#xa0;; taire, rétablir, arrêter et démarrer une règle.</translation>
    </message>
    <message>
        <source>Nodes, pods, workloads and events; restart, scale and cordon.</source>
        <translation>Nœuds, pods, workloads et événements&#xa0;; redémarrage, scaling et cordon.</translation>
    </message>
    <message>
        <source>What goes through its pipelines, what waits in them, and what its health report says.</source>
        <translation>Ce qui traverse ses pipelines, ce qui y attend, et ce que dit son rapport de santé.</translation>
    </message>
    <message>
        <source>Open issues, entities that call or went silent, NRQL of your own; acknowledge, give back, resolve.</source>
        <translation>Problèmes ouverts, entités en alerte ou muettes, vos NRQL&#xa0;; acquitter, rendre, résoudre.</translation>
    </message>
    <message>
        <source>Requests and connections of the free page, and upstreams with their servers of the commercial API.</source>
        <translation>Requêtes et connexions de la page gratuite&#xa0;; upstreams et leurs serveurs par l’API commerciale.</translation>
    </message>
    <message>
        <source>Is it there, connections, locks, replication, cache, query time; cancels and ends sessions.</source>
        <translation>Présence, connexions, verrous, réplication, cache, temps de requête&#xa0;; annule des requêtes, termine des sessions.</translation>
    </message>
    <message>
        <source>Prometheus and other PromQL stores: queries to signals, rules to alerts, scrape targets to evidence.</source>
        <translation>Prometheus et autres bases PromQL&#xa0;: requêtes en signaux, règles en alertes, cibles scrape en mesures.</translation>
    </message>
    <message>
        <source>Queries of your own to signals, in transactions that only read.</source>
        <translation>Vos propres requêtes en signaux, dans des transactions en lecture seule.</translation>
    </message>
    <message>
        <source>This board hears what applications send, as a StatsD daemon would.</source>
        <translation>Ce tableau écoute ce qu’envoient les applications, comme un démon StatsD.</translation>
    </message>
    <message>
        <source>Whether it is well, what it could not read, and the levels of its gauges.</source>
        <translation>S’il va bien, ce qu’il n’a pas pu lire, et les niveaux de ses jauges.</translation>
    </message>
    <message>
        <source>PromQL queries to signals. Its alerts are at vmalert, which is a target of its own.</source>
        <translation>Requêtes PromQL en signaux. Ses alertes sont dans vmalert, une cible à part.</translation>
    </message>
    <message>
        <source>The alerts of its rules, and which of the rules say nothing.</source>
        <translation>Les alertes de ses règles, et les règles qui ne disent rien.</translation>
    </message>
    <message>
        <source>Open problems with their owners and maintenances, reachable hosts, and whether its server is alive at all.</source>
        <translation>Problèmes ouverts avec responsables et maintenances, hôtes joignables, et si son serveur vit encore.</translation>
    </message>
    <message>
        <source>Open incidents with their owners, who is on call, and policies that nobody answers for.</source>
        <translation>Incidents ouverts avec responsables, qui est d’astreinte, et politiques sans personne d’astreinte.</translation>
    </message>
    <message>
        <source>Sign-ins of a machine, from its authentication log or its systemd journal: who failed, how often, from where.</source>
        <translation>Logins d’une machine, d’après son log d’authentification ou son journal systemd&#xa0;: qui échoue, combien, d’où.</translation>
    </message>
    <message>
        <source>Open alerts, and hosts that are silent, contained or run with reduced functions.</source>
        <translation>Alertes ouvertes, et hôtes muets, confinés ou à fonctions réduites.</translation>
    </message>
    <message>
        <source>Who signs in to a realm, who fails, who attacks, and which accounts it has locked.</source>
        <translation>Qui se connecte à un realm, qui échoue, qui attaque, et quels comptes il a verrouillés.</translation>
    </message>
    <message>
        <source>Which rules of a Linux firewall deny how much, which match, and which never did.</source>
        <translation>Quelles règles d’un pare-feu Linux rejettent combien, lesquelles sont touchées, lesquelles jamais.</translation>
    </message>
    <message>
        <source>Splunk with Enterprise Security: open notables, detection searches that fail, and splunkd&apos;s own health.</source>
        <translation>Splunk avec Enterprise Security&#xa0;: notables ouverts, recherches de détection en échec, et santé de splunkd.</translation>
    </message>
    <message>
        <source>What its signatures found, what it blocked, and whether it sees all of the traffic.</source>
        <translation>Ce que ses signatures ont trouvé, ce qu’il a bloqué, et s’il voit tout le trafic.</translation>
    </message>
    <message>
        <source>Agents that fell silent, the manager&apos;s own daemons, and from its indexer alerts, sign-ins and vulnerabilities.</source>
        <translation>Agents devenus muets, démons du manager, et via son indexeur alertes, logins et vulnérabilités.</translation>
    </message>
    <message>
        <source>Open errors, sessions and users without a crash; fix, assign, comment.</source>
        <translation>Erreurs ouvertes, sessions et utilisateurs sans crash&#xa0;; corriger, attribuer, commenter.</translation>
    </message>
    <message>
        <source>Open crashes and hangs, users and sessions without a crash by version; close and note.</source>
        <translation>Crashs et blocages ouverts, utilisateurs et sessions sans crash par version&#xa0;; clore et annoter.</translation>
    </message>
    <message>
        <source>Users without a crash, hangs, slow starts, wake locks, by day; anomalies as alerts.</source>
        <translation>Utilisateurs sans crash, blocages, démarrages lents, wake locks, par jour&#xa0;; anomalies en alertes.</translation>
    </message>
    <message>
        <source>HTTP archives and packet captures in a watched folder, read into network performance.</source>
        <translation>Archives HTTP et captures de paquets d’un dossier surveillé, lues en performance réseau.</translation>
    </message>
    <message>
        <source>Unresolved issues, sessions without a crash by release, scheduled jobs; resolve and assign.</source>
        <translation>Problèmes non résolus, sessions sans crash par version, tâches planifiées&#xa0;; résoudre et attribuer.</translation>
    </message>
    <message>
        <source>Which pipelines are late, failed and running, and whether anything runs at all.</source>
        <translation>Quels pipelines sont en retard, en échec et en cours, et si quelque chose tourne.</translation>
    </message>
    <message>
        <source>The newest validation of each suite and table, from the files that it leaves behind.</source>
        <translation>La dernière validation de chaque suite et table, d’après les fichiers qu’il laisse.</translation>
    </message>
    <message>
        <source>How good the models are that serve, how far what arrives has drifted, and which trainings failed.</source>
        <translation>La qualité des modèles en service, la dérive de ce qui arrive, et les entraînements en échec.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>lower-case letters, digits and hyphens; unique</source>
        <translation>minuscules, chiffres et tirets&#xa0;; unique</translation>
    </message>
    <message>
        <source>the name on the board; the id if empty</source>
        <translation>le nom au tableau&#xa0;; l’id si vide</translation>
    </message>
    <message>
        <source>Ask every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>poll interval</source>
        <translation>intervalle de collecte</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Réponse sous</translation>
    </message>
    <message>
        <source>total time for one poll</source>
        <translation>durée totale d’une collecte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>why this target is not polled; empty means it is</source>
        <translation>pourquoi cette cible n’est pas interrogée&#xa0;; si vide, elle l’est</translation>
    </message>
    <message>
        <source>added to every signal of this target</source>
        <translation>ajoutés à chaque signal de cette cible</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Montages</translation>
    </message>
    <message>
        <source>mount points to show, such as / or /srv/*</source>
        <translation>points de montage à afficher, par ex. / ou /srv/*</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>disks to show, such as sda or nvme*</source>
        <translation>disques à afficher, par ex. sda ou nvme*</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>network interfaces to show, such as eth*</source>
        <translation>interfaces réseau à afficher, par ex. eth*</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>what is asked, each with a name: http, tcp, tls, dns or icmp</source>
        <translation>ce qui est testé, chacun avec un nom&#xa0;: http, tcp, tls, dns ou icmp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>base address; a path prefix is kept</source>
        <translation>adresse de base&#xa0;; préfixe de chemin gardé</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>what shows who asks</source>
        <translation>preuve d’identité</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Compte et mot de passe</translation>
    </message>
    <message>
        <source>A header of its own</source>
        <translation>Un en-tête propre</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>its name, such as X-Api-Key</source>
        <translation>son nom, par ex. X-Api-Key</translation>
    </message>
    <message>
        <source>where its value is kept</source>
        <translation>où sa valeur est gardée</translation>
    </message>
    <message>
        <source>Word before it</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>word before the value, such as Token or ApiKey</source>
        <translation>mot avant la valeur, par ex. Token ou ApiKey</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Autorité de confiance</translation>
    </message>
    <message>
        <source>PEM file of the authorities to trust in place of the system&apos;s</source>
        <translation>fichier PEM des autorités à accepter au lieu de celles du système</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Notre certificat</translation>
    </message>
    <message>
        <source>PEM file, where it asks for one</source>
        <translation>fichier PEM, s’il en est demandé un</translation>
    </message>
    <message>
        <source>Key of our certificate</source>
        <translation>Clé de notre certificat</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>fichier PEM</translation>
    </message>
    <message>
        <source>Name in its certificate</source>
        <translation>Nom dans son certificat</translation>
    </message>
    <message>
        <source>if it is not that of the address</source>
        <translation>si ce n’est pas celui de l’adresse</translation>
    </message>
    <message>
        <source>Check who it is</source>
        <translation>Vérifier l’identité</translation>
    </message>
    <message>
        <source>off: anybody could answer, and the board says so</source>
        <translation>inactif&#xa0;: n’importe qui pourrait répondre, et le tableau le dit</translation>
    </message>
    <message>
        <source>TLS at least</source>
        <translation>TLS minimum</translation>
    </message>
    <message>
        <source>oldest version of TLS that is accepted</source>
        <translation>plus ancienne version de TLS acceptée</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>requests at a time</source>
        <translation>requêtes simultanées</translation>
    </message>
    <message>
        <source>Largest answer, MB</source>
        <translation>Réponse max, Mo</translation>
    </message>
    <message>
        <source>larger answers are refused</source>
        <translation>au-delà, réponses refusées</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>ready mappings: blackbox_exporter, cadvisor, ddos, haproxy_exporter, kube_state_metrics, nginx_exporter, node_exporter, postgres_exporter</source>
        <translation>correspondances prêtes&#xa0;: blackbox_exporter, cadvisor, ddos, haproxy_exporter, kube_state_metrics, nginx_exporter, node_exporter, postgres_exporter</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>what is asked besides the packs</source>
        <translation>ce qui est demandé en plus des packs</translation>
    </message>
    <message>
        <source>Series limit</source>
        <translation>Limite séries</translation>
    </message>
    <message>
        <source>series kept of one query</source>
        <translation>séries gardées par requête</translation>
    </message>
    <message>
        <source>take firing alerts from its rules</source>
        <translation>prendre les alertes actives de ses règles</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>Matchers</translation>
    </message>
    <message>
        <source>only these alerts, such as team=&quot;web&quot;</source>
        <translation>seulement ces alertes, par ex. team=&quot;web&quot;</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>only alerts for receivers that match this expression</source>
        <translation>seulement les alertes des récepteurs qui répondent à cette expression</translation>
    </message>
    <message>
        <source>Only these hosts</source>
        <translation>Seuls ces hôtes</translation>
    </message>
    <message>
        <source>an Icinga filter over host, such as &quot;linux&quot; in host.groups; all if empty</source>
        <translation>un filtre Icinga sur host, par ex. &quot;linux&quot; in host.groups&#xa0;; tous si vide</translation>
    </message>
    <message>
        <source>Soft problems too</source>
        <translation>Problèmes soft aussi</translation>
    </message>
    <message>
        <source>show problems as warnings while Icinga still rechecks them</source>
        <translation>montrer en avertissements les problèmes qu’Icinga vérifie encore</translation>
    </message>
    <message>
        <source>Sticky acknowledgements</source>
        <translation>Acquittements persistants</translation>
    </message>
    <message>
        <source>keep an acknowledgement until the problem is over, whatever its state becomes meanwhile</source>
        <translation>garder un acquittement jusqu’à la fin du problème, quel que soit son état entre-temps</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notifier</translation>
    </message>
    <message>
        <source>have Icinga notify its contacts of our acknowledgements</source>
        <translation>faire notifier nos acquittements aux contacts d’Icinga</translation>
    </message>
    <message>
        <source>Icinga Web</source>
        <translation>Icinga Web</translation>
    </message>
    <message>
        <source>address of Icinga Web, for links; none if empty</source>
        <translation>adresse d’Icinga Web, pour les liens&#xa0;; aucun si vide</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton API</translation>
    </message>
    <message>
        <source>made under Users, API tokens</source>
        <translation>créé sous Utilisateurs, Jetons API</translation>
    </message>
    <message>
        <source>Only these host groups</source>
        <translation>Seuls ces groupes d’hôtes</translation>
    </message>
    <message>
        <source>by their full names; all that are visible if empty</source>
        <translation>par leurs noms complets&#xa0;; tous ceux visibles si vide</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Gravité minimale</translation>
    </message>
    <message>
        <source>0 not classified to 5 disaster</source>
        <translation>de 0 non classé à 5 désastre</translation>
    </message>
    <message>
        <source>Hosts up</source>
        <translation>Hôtes actifs</translation>
    </message>
    <message>
        <source>tell whether hosts are up from their interfaces; no where all are trappers</source>
        <translation>déduire des interfaces si les hôtes sont actifs&#xa0;; désactiver si tout est en trapper</translation>
    </message>
    <message>
        <source>Most problems</source>
        <translation>Problèmes max</translation>
    </message>
    <message>
        <source>the newest that are read in one poll</source>
        <translation>les plus récents lus par collecte</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>added to the address</source>
        <translation>ajouté à l’adresse</translation>
    </message>
    <message>
        <source>what follows the ? of the address</source>
        <translation>ce qui suit le&#xa0;? de l’adresse</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>POST only where it is a read</source>
        <translation>POST seulement si c’est une lecture</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>sent as JSON by POST</source>
        <translation>envoyé en JSON par POST</translation>
    </message>
    <message>
        <source>Must be found</source>
        <translation>À trouver</translation>
    </message>
    <message>
        <source>an answer in which one of these finds nothing is an error, such as $[?@.status == &apos;ok&apos;]</source>
        <translation>une réponse où l’un d’eux ne trouve rien est une erreur, par ex. $[?@.status == &apos;ok&apos;]</translation>
    </message>
    <message>
        <source>what is read</source>
        <translation>ce qui est lu</translation>
    </message>
    <message>
        <source>Most series</source>
        <translation>Séries max</translation>
    </message>
    <message>
        <source>rows kept of one signal</source>
        <translation>lignes gardées par signal</translation>
    </message>
    <message>
        <source>Statistics page</source>
        <translation>Page de statistiques</translation>
    </message>
    <message>
        <source>its address, such as http://lb-1:8404/stats</source>
        <translation>son adresse, par ex. http://lb-1:8404/stats</translation>
    </message>
    <message>
        <source>Runtime socket</source>
        <translation>Socket runtime</translation>
    </message>
    <message>
        <source>its path, such as /run/haproxy/admin.sock, or host:port</source>
        <translation>son chemin, par ex. /run/haproxy/admin.sock, ou host:port</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Page d’état</translation>
    </message>
    <message>
        <source>address of stub_status, such as http://web-1/nginx_status, or of the commercial API, up to /api</source>
        <translation>adresse de stub_status, par ex. http://web-1/nginx_status, ou de l’API commerciale, jusqu’à /api</translation>
    </message>
    <message>
        <source>What answers there</source>
        <translation>Ce qui y répond</translation>
    </message>
    <message>
        <source>the free page or the commercial API</source>
        <translation>la page gratuite ou l’API commerciale</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>label of its signals; its name if empty</source>
        <translation>label de ses signaux&#xa0;; son nom si vide</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Langage de requête</translation>
    </message>
    <message>
        <source>influxql for version 1, flux for 2, sql for 3</source>
        <translation>influxql pour la version 1, flux pour la 2, sql pour la 3</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>of version 1 or 3</source>
        <translation>de la version 1 ou 3</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>of version 2</source>
        <translation>de la version 2</translation>
    </message>
    <message>
        <source>what is asked at each poll</source>
        <translation>demandé à chaque collecte</translation>
    </message>
    <message>
        <source>take the states of its checks as alerts; version 2</source>
        <translation>prendre les états de ses contrôles comme alertes&#xa0;; version 2</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>what its data sources are asked</source>
        <translation>requêtes à ses sources de données</translation>
    </message>
    <message>
        <source>what is searched at each poll</source>
        <translation>cherché à chaque collecte</translation>
    </message>
    <message>
        <source>Log indices</source>
        <translation>Index de logs</translation>
    </message>
    <message>
        <source>indices whose log lines are shown beside a chart, such as logs-*,filebeat-*; none if empty</source>
        <translation>index dont les lignes de log s’affichent près d’un graphique, comme logs-*,filebeat-*&#xa0;; vide&#xa0;: aucun</translation>
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
        <translation>ceux que le jeton peut lire&#xa0;; tous si vide</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Écouter sur</translation>
    </message>
    <message>
        <source>address and port for UDP and TCP; 0.0.0.0 for every network</source>
        <translation>adresse et port pour UDP et TCP&#xa0;; 0.0.0.0 pour tous les réseaux</translation>
    </message>
    <message>
        <source>Quiet at most</source>
        <translation>Silence max</translation>
    </message>
    <message>
        <source>how long nothing may be heard before this receiver is called blind</source>
        <translation>durée sans rien recevoir avant que ce récepteur soit dit aveugle</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>what of it supplies which signal</source>
        <translation>quelle métrique fournit quel signal</translation>
    </message>
    <message>
        <source>series kept of all that is heard</source>
        <translation>séries gardées, toutes sources confondues</translation>
    </message>
    <message>
        <source>Admin port</source>
        <translation>Port admin</translation>
    </message>
    <message>
        <source>host:port of mgmt_port</source>
        <translation>host:port de mgmt_port</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Jauges</translation>
    </message>
    <message>
        <source>which gauge supplies which signal</source>
        <translation>quelle jauge fournit quel signal</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier log</translation>
    </message>
    <message>
        <source>the file that syslog writes; /var/log/auth.log if empty; /var/log/secure on Red Hat</source>
        <translation>le fichier qu’écrit syslog&#xa0;; /var/log/auth.log si vide&#xa0;; /var/log/secure sous Red Hat</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>read the systemd journal instead of a file</source>
        <translation>lire le journal systemd au lieu d’un fichier</translation>
    </message>
    <message>
        <source>Journal folder</source>
        <translation>Dossier journal</translation>
    </message>
    <message>
        <source>another machine&apos;s journal, such as /var/log/journal/remote; this machine&apos;s if empty</source>
        <translation>journal d’une autre machine, par ex. /var/log/journal/remote&#xa0;; celui de cette machine si vide</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>the time over which sign-ins are counted</source>
        <translation>la durée sur laquelle les logins sont comptés</translation>
    </message>
    <message>
        <source>Failures that are an attack</source>
        <translation>Échecs valant attaque</translation>
    </message>
    <message>
        <source>as many failed sign-ins from one source within the window are brute force</source>
        <translation>autant d’échecs de login d’une même source dans la fenêtre valent force brute</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Muet après</translation>
    </message>
    <message>
        <source>a log to which nothing was written for so long may be dead, and the board says so</source>
        <translation>un log où rien n’est écrit depuis ce délai est peut-être mort, et le tableau le dit</translation>
    </message>
    <message>
        <source>Poll interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>how often it is asked</source>
        <translation>fréquence d’interrogation</translation>
    </message>
    <message>
        <source>https://api.eu.pagerduty.com for accounts in the EU</source>
        <translation>https://api.eu.pagerduty.com pour les comptes de l’UE</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>made under Integrations, API Access Keys</source>
        <translation>créée sous Integrations, API Access Keys</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>address of the user in whose name changes are made; none can be made without</source>
        <translation>adresse de l’utilisateur au nom duquel on modifie&#xa0;; sans elle, aucune modification</translation>
    </message>
    <message>
        <source>Only these services</source>
        <translation>Seuls ces services</translation>
    </message>
    <message>
        <source>ids; all if empty</source>
        <translation>ids&#xa0;; tous si vide</translation>
    </message>
    <message>
        <source>Only these teams</source>
        <translation>Seules ces équipes</translation>
    </message>
    <message>
        <source>Who is on call</source>
        <translation>Qui a l’astreinte</translation>
    </message>
    <message>
        <source>and which policies nobody answers for</source>
        <translation>et quelles politiques n’ont personne</translation>
    </message>
    <message>
        <source>Most incidents</source>
        <translation>Incidents max</translation>
    </message>
    <message>
        <source>between polls</source>
        <translation>entre deux collectes</translation>
    </message>
    <message>
        <source>https://api. and your site, such as https://api.datadoghq.eu</source>
        <translation>https://api. et votre site, par ex. https://api.datadoghq.eu</translation>
    </message>
    <message>
        <source>of the organisation</source>
        <translation>de l’organisation</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Clé d’application</translation>
    </message>
    <message>
        <source>of a service account, with the scopes it needs</source>
        <translation>d’un compte de service, avec les scopes requis</translation>
    </message>
    <message>
        <source>Only these monitors</source>
        <translation>Seuls ces moniteurs</translation>
    </message>
    <message>
        <source>that have all of these tags; all if empty</source>
        <translation>portant tous ces tags&#xa0;; tous si vide</translation>
    </message>
    <message>
        <source>queries whose values become signals</source>
        <translation>requêtes donnant des signaux</translation>
    </message>
    <message>
        <source>of Incident Management, as alerts</source>
        <translation>d’Incident Management, comme alertes</translation>
    </message>
    <message>
        <source>Most monitors</source>
        <translation>Moniteurs max</translation>
    </message>
    <message>
        <source>that are read in one poll</source>
        <translation>lus par collecte</translation>
    </message>
    <message>
        <source>https://api.eu.newrelic.com for accounts in the EU</source>
        <translation>https://api.eu.newrelic.com pour les comptes de l’UE</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>Clé utilisateur</translation>
    </message>
    <message>
        <source>begins with NRAK-</source>
        <translation>commence par NRAK-</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>son numéro</translation>
    </message>
    <message>
        <source>NRQL whose values become signals</source>
        <translation>NRQL donnant des signaux</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>a search such as domain = &apos;APM&apos;: whether each is heard from becomes a signal; none if empty</source>
        <translation>une recherche, par ex. domain = &apos;APM&apos;&#xa0;: la joignabilité de chacune devient un signal&#xa0;; aucune si vide</translation>
    </message>
    <message>
        <source>Oldest issue</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>days that are looked back</source>
        <translation>jours pris en compte</translation>
    </message>
    <message>
        <source>Most issues</source>
        <translation>Problèmes max</translation>
    </message>
    <message>
        <source>https://de.sentry.io, or your own Sentry</source>
        <translation>https://de.sentry.io, ou votre propre Sentry</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>of an internal integration</source>
        <translation>d’une intégration interne</translation>
    </message>
    <message>
        <source>its short name</source>
        <translation>son nom court</translation>
    </message>
    <message>
        <source>Which issues</source>
        <translation>Quels problèmes</translation>
    </message>
    <message>
        <source>in Sentry&apos;s words</source>
        <translation>en langage Sentry</translation>
    </message>
    <message>
        <source>Seen within</source>
        <translation>Activité depuis</translation>
    </message>
    <message>
        <source>quiet ones are left out</source>
        <translation>le reste est omis</translation>
    </message>
    <message>
        <source>share without a crash, by project and release</source>
        <translation>part sans crash, par projet et version</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Tâches planifiées</translation>
    </message>
    <message>
        <source>that fail or are late, as alerts</source>
        <translation>en échec ou en retard, comme alertes</translation>
    </message>
    <message>
        <source>read in one poll</source>
        <translation>par collecte</translation>
    </message>
    <message>
        <source>or of a Bugsnag of your own</source>
        <translation>ou celle de votre propre Bugsnag</translation>
    </message>
    <message>
        <source>a personal one, made in your account&apos;s settings</source>
        <translation>personnel, créé dans les réglages de votre compte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>its id, 24 characters</source>
        <translation>son id, 24 caractères</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>label of its sessions</source>
        <translation>label de ses sessions</translation>
    </message>
    <message>
        <source>Release stage</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>such as production</source>
        <translation>par ex. production</translation>
    </message>
    <message>
        <source>share without a crash, by the day</source>
        <translation>part sans crash, par jour</translation>
    </message>
    <message>
        <source>Most errors</source>
        <translation>Erreurs max</translation>
    </message>
    <message>
        <source>API client</source>
        <translation>Client API</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>son id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>where the secret of the API client is kept</source>
        <translation>où le secret du client API est gardé</translation>
    </message>
    <message>
        <source>how far back open alerts are looked for</source>
        <translation>jusqu’où remonte la recherche d’alertes ouvertes</translation>
    </message>
    <message>
        <source>a host that Falcon has not seen for so long counts as silent</source>
        <translation>un hôte que Falcon n’a pas vu depuis ce délai passe pour muet</translation>
    </message>
    <message>
        <source>the Falcon user, by mail address, to whom acknowledged alerts are given; nobody if empty</source>
        <translation>l’utilisateur Falcon, par adresse mail, à qui vont les alertes acquittées&#xa0;; personne si vide</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>the realm to watch</source>
        <translation>le realm à surveiller</translation>
    </message>
    <message>
        <source>Client&apos;s realm</source>
        <translation>Realm du client</translation>
    </message>
    <message>
        <source>where the client is; that realm if empty</source>
        <translation>où se trouve le client&#xa0;; le realm ci-dessus si vide</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>a client with a service account</source>
        <translation>un client avec un compte de service</translation>
    </message>
    <message>
        <source>where the secret of the client is kept</source>
        <translation>où le secret du client est gardé</translation>
    </message>
    <message>
        <source>as many failed sign-ins from one address within the window are brute force</source>
        <translation>autant d’échecs de login d’une même adresse dans la fenêtre valent force brute</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>how nft is run here, such as [sudo, -n, nft] or [ssh, firewall-1, sudo, -n, nft]</source>
        <translation>comment lancer nft ici, par ex. [sudo, -n, nft] ou [ssh, firewall-1, sudo, -n, nft]</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>names of the tables to look at; all if none is given</source>
        <translation>noms des tables à examiner&#xa0;; toutes si aucune n’est donnée</translation>
    </message>
    <message>
        <source>Notables</source>
        <translation>Notables</translation>
    </message>
    <message>
        <source>Enterprise Security is installed there</source>
        <translation>Enterprise Security y est installé</translation>
    </message>
    <message>
        <source>how far back open notables are looked for</source>
        <translation>jusqu’où remonte la recherche de notables ouverts</translation>
    </message>
    <message>
        <source>the Splunk user to whom acknowledged notables are given; the one who signs in if empty</source>
        <translation>l’utilisateur Splunk à qui vont les notables acquittés&#xa0;; celui du login si vide</translation>
    </message>
    <message>
        <source>Log search</source>
        <translation>Recherche de logs</translation>
    </message>
    <message>
        <source>what finds log lines, shown beside a chart, such as index=main; none if empty</source>
        <translation>ce qui trouve des lignes de log, près d’un graphique, comme index=main&#xa0;; vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Splunk Web</source>
        <translation>Splunk Web</translation>
    </message>
    <message>
        <source>address of the web interface, for links; none if empty</source>
        <translation>adresse de l’interface web, pour les liens&#xa0;; aucun si vide</translation>
    </message>
    <message>
        <source>eve.json</source>
        <translation>eve.json</translation>
    </message>
    <message>
        <source>the file that eve-log writes</source>
        <translation>le fichier qu’écrit eve-log</translation>
    </message>
    <message>
        <source>how long an alert stands after its signature matched for the last time</source>
        <translation>durée d’une alerte après la dernière détection de sa signature</translation>
    </message>
    <message>
        <source>Command socket</source>
        <translation>Socket de commande</translation>
    </message>
    <message>
        <source>the socket of unix-command, to have the signatures loaded again</source>
        <translation>le socket d’unix-command, pour faire recharger les signatures</translation>
    </message>
    <message>
        <source>a sensor that has not told its counters for so long may be dead (usual: every 8 s)</source>
        <translation>une sonde sans compteurs depuis ce délai est peut-être morte (usuel&#xa0;: toutes les 8 s)</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Compte API</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexeur</translation>
    </message>
    <message>
        <source>address of the indexer (port 9200), for alerts and vulnerabilities</source>
        <translation>adresse de l’indexeur (port 9200), pour alertes et vulnérabilités</translation>
    </message>
    <message>
        <source>Indexer user</source>
        <translation>Compte indexeur</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <source>rules of at least this level are alerts here</source>
        <translation>les règles à partir de ce niveau sont ici des alertes</translation>
    </message>
    <message>
        <source>of Google&apos;s API</source>
        <translation>de l’API de Google</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>the key file of a service account, as JSON</source>
        <translation>le fichier de clé d’un compte de service, en JSON</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>its id, such as 1:123:android:ab12</source>
        <translation>son id, par ex. 1:123:android:ab12</translation>
    </message>
    <message>
        <source>Caught errors</source>
        <translation>Erreurs capturées</translation>
    </message>
    <message>
        <source>non-fatal ones as alerts too</source>
        <translation>les non fatales aussi comme alertes</translation>
    </message>
    <message>
        <source>data come by the day</source>
        <translation>données quotidiennes</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>name of the app, such as org.example.shop</source>
        <translation>nom de l’app, par ex. org.example.shop</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>Par version</translation>
    </message>
    <message>
        <source>crashes and hangs by version code too</source>
        <translation>crashs et blocages aussi par code de version</translation>
    </message>
    <message>
        <source>such as postgresql://reader@db-1:5432/shop or sqlite:////var/lib/shop.db; never with a password</source>
        <translation>par ex. postgresql://reader@db-1:5432/shop ou sqlite:////var/lib/shop.db&#xa0;; jamais avec un mot de passe</translation>
    </message>
    <message>
        <source>where the password is kept</source>
        <translation>où le mot de passe est gardé</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>PostgreSQL over TLS; no on loopback alone</source>
        <translation>PostgreSQL par TLS&#xa0;; désactiver seulement en loopback</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>what is asked in each poll</source>
        <translation>demandé à chaque collecte</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>Lignes max</translation>
    </message>
    <message>
        <source>read of one query</source>
        <translation>lues par requête</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>its name or address</source>
        <translation>son nom ou son adresse</translation>
    </message>
    <message>
        <source>where it listens</source>
        <translation>où il écoute</translation>
    </message>
    <message>
        <source>any that our role may connect to</source>
        <translation>toute base à laquelle notre rôle a accès</translation>
    </message>
    <message>
        <source>a role with pg_monitor</source>
        <translation>un rôle avec pg_monitor</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>où il est gardé</translation>
    </message>
    <message>
        <source>over TLS; no on loopback alone</source>
        <translation>par TLS&#xa0;; désactiver seulement en loopback</translation>
    </message>
    <message>
        <source>its name on the page Data and BI; empty if it is none</source>
        <translation>son nom sur la page Données et BI&#xa0;; vide si ce n’en est pas un</translation>
    </message>
    <message>
        <source>Blocked after</source>
        <translation>Bloquée après</translation>
    </message>
    <message>
        <source>a session that waits longer for a lock is an alert</source>
        <translation>une session qui attend un verrou plus longtemps est une alerte</translation>
    </message>
    <message>
        <source>Idle after</source>
        <translation>Inactive après</translation>
    </message>
    <message>
        <source>a transaction that does nothing for longer is an alert</source>
        <translation>une transaction qui ne fait rien plus longtemps est une alerte</translation>
    </message>
    <message>
        <source>its first number</source>
        <translation>son premier numéro</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Seuls ceux-ci</translation>
    </message>
    <message>
        <source>ids of pipelines; all if empty</source>
        <translation>ids des pipelines&#xa0;; tous si vide</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Retard après</translation>
    </message>
    <message>
        <source>a run that is not over so long after it was due is late</source>
        <translation>une exécution non finie dans ce délai après son échéance est en retard</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>the same for single pipelines, by id</source>
        <translation>de même pour certains pipelines, par id</translation>
    </message>
    <message>
        <source>runs that were due within it are counted</source>
        <translation>les exécutions dues dans cette fenêtre comptent</translation>
    </message>
    <message>
        <source>Most runs</source>
        <translation>Exéc. max</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>whose newest run must not have failed</source>
        <translation>dont la dernière exécution ne doit pas échouer</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>of the validation results, such as gx/uncommitted/validations</source>
        <translation>des résultats de validation, par ex. gx/uncommitted/validations</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>that must have a result; all that have one are shown if empty</source>
        <translation>qui doivent avoir un résultat&#xa0;; si vide, toutes celles qui en ont un</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Âge max</translation>
    </message>
    <message>
        <source>a result that is older is no evidence any more (26h)</source>
        <translation>un résultat plus ancien ne vaut plus mesure (26h)</translation>
    </message>
    <message>
        <source>Most files</source>
        <translation>Fichiers max</translation>
    </message>
    <message>
        <source>that are looked at</source>
        <translation>qui sont examinés</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai max</translation>
    </message>
    <message>
        <source>that holds PLATFORM/VERSION/FILE</source>
        <translation>qui contient PLATFORM/VERSION/FILE</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>what is expected: har, pcap or both</source>
        <translation>ce qui est attendu&#xa0;: har, pcap ou les deux</translation>
    </message>
    <message>
        <source>recordings that are older are not counted</source>
        <translation>les relevés plus anciens ne comptent pas</translation>
    </message>
    <message>
        <source>tshark</source>
        <translation>tshark</translation>
    </message>
    <message>
        <source>name or path of it</source>
        <translation>son nom ou son chemin</translation>
    </message>
    <message>
        <source>new files read in one poll</source>
        <translation>nouveaux fichiers lus par collecte</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>drain: no new sessions; maint: none at all and no checks; ready: as before</source>
        <translation>drain&#xa0;: pas de nouvelles sessions&#xa0;; maint&#xa0;: plus aucune et pas de contrôles&#xa0;; ready&#xa0;: comme avant</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s’est passé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>separated by commas, such as deploy, shop</source>
        <translation>séparés par des virgules, par ex. deploy, shop</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>its uid; all if empty</source>
        <translation>son uid&#xa0;; tous si vide</translation>
    </message>
    <message>
        <source>its uid, the last part of its address</source>
        <translation>son uid, la dernière partie de son adresse</translation>
    </message>
    <message>
        <source>a paused rule reports nothing</source>
        <translation>une règle en pause ne signale rien</translation>
    </message>
    <message>
        <source>its id, the last part of its address</source>
        <translation>son id, la dernière partie de son adresse</translation>
    </message>
    <message>
        <source>a muted rule tells nobody; a disabled one does not look</source>
        <translation>une règle muette ne prévient personne&#xa0;; une désactivée ne regarde pas</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>0 stops it</source>
        <translation>0 l’arrête</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>a cordoned node keeps its pods and takes no new ones</source>
        <translation>un nœud sous cordon garde ses pods et n’en prend pas de nouveaux</translation>
    </message>
    <message>
        <source>its composite id</source>
        <translation>son id composite</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>a Falcon user, by mail address</source>
        <translation>un utilisateur Falcon, par adresse mail</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>its agent id, 32 hexadecimal digits</source>
        <translation>son id d’agent, 32 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the user name, exactly</source>
        <translation>le nom d’utilisateur, exact</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>Notable</translation>
    </message>
    <message>
        <source>its event_id</source>
        <translation>son event_id</translation>
    </message>
    <message>
        <source>a user of Splunk, or unassigned</source>
        <translation>un utilisateur de Splunk, ou unassigned</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>its number, such as 007</source>
        <translation>son numéro, par ex. 007</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>number of its server process, as the alert names it</source>
        <translation>numéro de son processus serveur, tel que l’alerte l’indique</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>id of the pipeline</source>
        <translation>id du pipeline</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objet JSON</translation>
    </message>
    <message>
        <source>shown beside the run</source>
        <translation>affichée avec l’exécution</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>id of the run; the one that failed last if empty</source>
        <translation>id de l’exécution&#xa0;; la dernière en échec si vide</translation>
    </message>
    <message>
        <source>Only what failed</source>
        <translation>Échecs seulement</translation>
    </message>
    <message>
        <source>no: every task is done again</source>
        <translation>non&#xa0;: toutes les tâches sont refaites</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>name of the registered model</source>
        <translation>nom du modèle enregistré</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>such as champion</source>
        <translation>par ex. champion</translation>
    </message>
    <message>
        <source>number of the version that it shall mean</source>
        <translation>numéro de la version qu’il doit désigner</translation>
    </message>
    <message>
        <source>of everything on the screen that no backend wrote; system is that of the user&apos;s session</source>
        <translation>de tout ce qui s’affiche sans venir d’un backend&#xa0;; system est celle de la session de l’utilisateur</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>catalogue files of your own, relative to this file</source>
        <translation>vos fichiers de catalogue, relatifs à ce fichier</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>page files of your own, or folders of them</source>
        <translation>vos fichiers de pages, ou leurs dossiers</translation>
    </message>
    <message>
        <source>file of the journal, or postgresql://LOGIN@HOST/DATABASE; a usual file if not given</source>
        <translation>fichier du journal, ou postgresql://LOGIN@HOST/DATABASE&#xa0;; un fichier usuel par défaut</translation>
    </message>
    <message>
        <source>signs it, the same on every desk; for a journal of this machine one is made</source>
        <translation>le signe, la même sur chaque poste&#xa0;; pour un journal de cette machine, elle est créée</translation>
    </message>
    <message>
        <source>The audit</source>
        <translation>L’audit</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Ancrage</translation>
    </message>
    <message>
        <source>a second file that remembers how far the audit has come</source>
        <translation>un second fichier qui retient jusqu’où va l’audit</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>who acts here; the login name if empty</source>
        <translation>qui agit ici&#xa0;; le nom de session si vide</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>what this seat is for: it opens when no command is given</source>
        <translation>rôle de ce poste&#xa0;: ce qui s’ouvre sans autre commande</translation>
    </message>
    <message>
        <source>dark, light, high-contrast-dark or -light, or a file of your own, from here: mine.json</source>
        <translation>dark, light, high-contrast-dark ou -light, ou votre fichier, à partir d’ici&#xa0;: mine.json</translation>
    </message>
    <message>
        <source>The wall display</source>
        <translation>Le mur d’affichage</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Fuseau</translation>
    </message>
    <message>
        <source>system, or an IANA name such as Europe/Berlin</source>
        <translation>system, ou un nom IANA, par ex. Europe/Berlin</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>further clocks</source>
        <translation>autres horloges</translation>
    </message>
    <message>
        <source>what stands in the columns of the overview</source>
        <translation>ce que montrent les colonnes de la synthèse</translation>
    </message>
    <message>
        <source>how desks call this wall; the host&apos;s name if empty</source>
        <translation>nom de ce mur pour les postes&#xa0;; celui de l’hôte si vide</translation>
    </message>
    <message>
        <source>pages in their order; all of them if empty</source>
        <translation>pages dans leur ordre&#xa0;; toutes si vide</translation>
    </message>
    <message>
        <source>Dwell</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>how long a page is shown</source>
        <translation>durée d’affichage d’une page</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>the primary screen if empty</source>
        <translation>l’écran principal si vide</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>other pages at certain times</source>
        <translation>autres pages à certaines heures</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Prise du mur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>the least severity that takes the wall over</source>
        <translation>la gravité minimale qui prend le mur</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>page that explains it</source>
        <translation>page qui l’explique</translation>
    </message>
    <message>
        <source>another page for a domain</source>
        <translation>une autre page pour un domaine</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>so long every screen shows the overview first</source>
        <translation>durée de la synthèse d’abord, sur tous les écrans</translation>
    </message>
    <message>
        <source>on a single screen: so long the page is shown</source>
        <translation>sur un seul écran&#xa0;: durée de la page</translation>
    </message>
    <message>
        <source>then so long the overview, and so on</source>
        <translation>puis durée de la synthèse, et ainsi de suite</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>what gives the wall back</source>
        <translation>ce qui rend le mur</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>darker at night</source>
        <translation>plus sombre la nuit</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>how large everything is on screens that say nothing else</source>
        <translation>taille de l’affichage sur les écrans sans autre réglage</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Animation réduite</translation>
    </message>
    <message>
        <source>nothing flashes and nothing shifts</source>
        <translation>rien ne clignote et rien ne bouge</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>hide names and money from the start; the key P does the same</source>
        <translation>masquer noms et montants dès le départ&#xa0;; la touche P fait de même</translation>
    </message>
    <message>
        <source>Private labels</source>
        <translation>Labels privés</translation>
    </message>
    <message>
        <source>labels whose values are hidden</source>
        <translation>labels aux valeurs masquées</translation>
    </message>
    <message>
        <source>system follows the desktop, high contrast included where it tells</source>
        <translation>system suit le bureau du système, contraste élevé compris s’il l’indique</translation>
    </message>
    <message>
        <source>The operator&apos;s desk</source>
        <translation>Le poste de l’opérateur</translation>
    </message>
    <message>
        <source>no cursor blinks and no menu slides; so too if the desktop asks for it</source>
        <translation>ni curseur clignotant, ni menu glissant&#xa0;; de même si le bureau du système le demande</translation>
    </message>
    <message>
        <source>Text scale</source>
        <translation>Taille texte</translation>
    </message>
    <message>
        <source>size of text and controls, 1 is usual</source>
        <translation>taille du texte et des commandes, 1 = normale</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>so many times longer toasts stay and an undo is offered, 1 is usual</source>
        <translation>autant de fois plus longtemps restent les messages et l’annulation, 1 est l’usage</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Touches seules</translation>
    </message>
    <message>
        <source>keys without Ctrl or Alt act; off for speech input</source>
        <translation>agissent sans Ctrl ni Alt&#xa0;; désactiver pour la saisie vocale</translation>
    </message>
    <message>
        <source>action to its keys, in place of all that it has, such as `acknowledge: Q` or `next: N Down`</source>
        <translation>action et ses touches, à la place de toutes les siennes, comme `acknowledge: Q` ou `next: N Down`</translation>
    </message>
    <message>
        <source>off: the header says so, and which criticals nobody hears</source>
        <translation>inactif&#xa0;: l’en-tête le dit, et quelles critiques personne n’entend</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>0 is silent, 1 as loud as it can be</source>
        <translation>0 est muet, 1 aussi fort que possible</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>hours in which criticals alone are heard</source>
        <translation>heures où seules les critiques sonnent</translation>
    </message>
    <message>
        <source>tell the desktop about criticals while the desk is not in front</source>
        <translation>signaler les critiques par le système quand le poste n’est pas au premier plan</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>how long one lasts by default</source>
        <translation>durée par défaut d’un acquittement</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Acquittements</translation>
    </message>
    <message>
        <source>Endless</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>whether the desk offers one until the alert clears</source>
        <translation>le poste en propose un jusqu’à la fin de l’alerte</translation>
    </message>
    <message>
        <source>Usual reason</source>
        <translation>Raison habituelle</translation>
    </message>
    <message>
        <source>the desk writes it into the note of one, where typing replaces it; may be empty</source>
        <translation>le poste l’écrit dans la note, la frappe la remplace&#xa0;; peut être vide</translation>
    </message>
    <message>
        <source>how long an alert may stay on it at most</source>
        <translation>durée maximale de suspension d’une alerte</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>La suspension</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>who is asked one after the other</source>
        <translation>qui est sollicité, l’un après l’autre</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>où envoyer</translation>
    </message>
    <message>
        <source>What the board tells by itself</source>
        <translation>Ce que le tableau signale de lui-même</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>which alerts go where</source>
        <translation>quelles alertes vont où</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>how the last changes count: as Nagios or as Icinga weighs them</source>
        <translation>comment comptent les derniers changements&#xa0;: selon Nagios ou selon Icinga</translation>
    </message>
    <message>
        <source>When an alert comes and goes too often</source>
        <translation>Quand une alerte va et vient trop souvent</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>per cent; it flaps from here (30)</source>
        <translation>pour cent&#xa0;; instable à partir d’ici (30)</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>and no longer from here (20; Icinga&apos;s is 25)</source>
        <translation>et stable en dessous (20&#xa0;; pour Icinga 25)</translation>
    </message>
    <message>
        <source>twenty looks this far apart count</source>
        <translation>vingt relevés espacés d’autant comptent</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Écart max</translation>
    </message>
    <message>
        <source>they started this close to each other</source>
        <translation>écart maximal entre leurs débuts</translation>
    </message>
    <message>
        <source>Which alerts belong to one incident</source>
        <translation>Quelles alertes forment un incident</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>an incident takes in alerts of this long a time</source>
        <translation>un incident réunit les alertes de cette durée</translation>
    </message>
    <message>
        <source>what relates them beside hosts</source>
        <translation>ce qui les relie, outre les hôtes</translation>
    </message>
    <message>
        <source>Inhibit</source>
        <translation>Inhibitions</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Search systems</source>
        <translation>Chercher un système</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Nothing is called {typed}. HTTP/JSON reads any answer in JSON, SQL query any table.</source>
        <translation>Rien ne s’appelle {typed}. HTTP/JSON lit toute réponse en JSON, une requête SQL toute table.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) now</source>
        <translation>
            <numerusform>%n alerte en cours</numerusform>
            <numerusform>%n alertes en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>no data of it here</source>
        <translation>aucune donnée ici</translation>
    </message>
    <message>
        <source>No panel of the pages shows what it told. Its values can still be used by rules and pages.</source>
        <translation>Aucun panneau des pages ne montre ses données. Les règles et pages peuvent quand même s’en servir.</translation>
    </message>
    <message>
        <source>Leave, keep the draft</source>
        <translation>Quitter, garder le brouillon</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>This target can fill</source>
        <translation>Cette cible peut remplir</translation>
    </message>
    <message>
        <source>What is written into the configuration</source>
        <translation>Ce qui est écrit dans la configuration</translation>
    </message>
    <message>
        <source>Secrets go to the system keyring, not into the file.</source>
        <translation>Les secrets vont dans le trousseau système, pas dans le fichier.</translation>
    </message>
    <message>
        <source>This is appended to {file}; nothing else in it changes. {kept}</source>
        <translation>Ceci est ajouté à la fin de {file}&#xa0;; rien d’autre n’y change. {kept}</translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation>Étape {at} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) found</source>
        <translation>
            <numerusform>%n métrique trouvée</numerusform>
            <numerusform>%n métriques trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>first of {all}</source>
        <translation>premier sur {all}</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>et {more} de plus</translation>
    </message>
    <message>
        <source>It reports no alerts.</source>
        <translation>Elle n’émet aucune alerte.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) found</source>
        <translation>
            <numerusform>%n alerte trouvée</numerusform>
            <numerusform>%n alertes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: {what}, last 30 min</source>
        <translation>Exemple&#xa0;: {what}, 30 dern. min</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Moins de réglages</translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n)</source>
        <translation>
            <numerusform>Plus de réglages (%n)</numerusform>
            <numerusform>Plus de réglages (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source> (optional)</source>
        <translation> (facultatif)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Fresh data</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Écart d’horloge</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>à savoir</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Without any other system</source>
        <translation>Sans aucun autre système</translation>
    </message>
    <message>
        <source>Choose a system</source>
        <translation>Choisir un système</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>What it fills</source>
        <translation>Ce qu’elle remplit</translation>
    </message>
    <message>
        <source>Name and finish</source>
        <translation>Nommer et terminer</translation>
    </message>
    <message>
        <source>{passed} of {all} checks passed</source>
        <translation>{passed} contrôles réussis sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panneau</numerusform>
            <numerusform>%n panneaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved until you finish.</source>
        <translation>Rien n’est enregistré avant la fin.</translation>
    </message>
    <message>
        <source>Which system shall be watched?</source>
        <translation>Quel système surveiller&#xa0;?</translation>
    </message>
    <message>
        <source>How is {name} reached?</source>
        <translation>Comment joindre {name}&#xa0;?</translation>
    </message>
    <message>
        <source>What {name} fills</source>
        <translation>Ce que {name} remplit</translation>
    </message>
    <message>
        <source>Panels of the pages, by what its answer held.</source>
        <translation>Panneaux des pages, d’après le contenu de sa réponse.</translation>
    </message>
    <message>
        <source>Name it and finish</source>
        <translation>Nommer et terminer</translation>
    </message>
    <message>
        <source>The board asks it as soon as it is added.</source>
        <translation>Le tableau l’interroge dès son ajout.</translation>
    </message>
    <message>
        <source>Stopped at: {check}</source>
        <translation>Arrêt à&#xa0;: {check}</translation>
    </message>
    <message>
        <source>Correct the settings and connect again. Nothing is saved until you finish.</source>
        <translation>Corriger les réglages et se reconnecter. Rien n’est enregistré avant la fin.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, %n thing(s) to know</source>
        <translation>
            <numerusform>Connexion réussie, %n point à savoir</numerusform>
            <numerusform>Connexion réussie, %n points à savoir</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Connexion réussie</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Ajouter cible</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Filter not understood at character {at}: {reason}. All alerts are shown.</source>
        <translation>Filtre non compris au caractère {at}&#xa0;: {reason}. Toutes les alertes sont affichées.</translation>
    </message>
    <message>
        <source>{what}, marked</source>
        <translation>{what}, marquée</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>instable</translation>
    </message>
    <message numerus="yes">
        <source>{count} new above  ↑</source>
        <translation>
            <numerusform>{count} nouvelle  ↑</numerusform>
            <numerusform>{count} nouvelles  ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts above, go to the top</source>
        <translation>
            <numerusform>%n nouvelle alerte au-dessus, aller en haut</numerusform>
            <numerusform>%n nouvelles alertes au-dessus, aller en haut</numerusform>
        </translation>
    </message>
    <message>
        <source>{severity}: {title}</source>
        <translation>{severity}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{what} (optional)</source>
        <translation>{what} (facultatif)</translation>
    </message>
    <message>
        <source>together because: {why}</source>
        <translation>ensemble car&#xa0;: {why}</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Trousseau système</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable d’environnement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{title}: where it is kept</source>
        <translation>{title}&#xa0;: où le conserver</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer, never in the configuration file.</source>
        <translation>Conservé dans le trousseau de cet ordinateur, jamais dans le fichier de configuration.</translation>
    </message>
    <message>
        <source>Path of a file that only its owner may read (chmod 600).</source>
        <translation>Chemin d’un fichier lisible par son seul propriétaire (chmod 600).</translation>
    </message>
    <message>
        <source>{name} is set. It must be set whenever NOC Board starts.</source>
        <translation>{name} est définie. Elle doit l’être à chaque démarrage de NOC Board.</translation>
    </message>
    <message>
        <source>{name} is not set. Before NOC Board starts, run: {line}</source>
        <translation>{name} n’est pas définie. Avant le démarrage de NOC Board, lancer&#xa0;: {line}</translation>
    </message>
    <message>
        <source>There is no usable keyring here ({why}).</source>
        <translation>Pas de trousseau utilisable ici ({why}).</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>{key} searches hosts, alerts, pages and commands</source>
        <translation>{key} cherche hôtes, alertes, pages et commandes</translation>
    </message>
    <message>
        <source>Search hosts, alerts, pages or run a command</source>
        <translation>Chercher hôtes, alertes, pages ou lancer une commande</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>{live} of {total} targets live</source>
        <translation>{live} cibles sur {total} en ligne</translation>
    </message>
    <message>
        <source>oldest answer {age}</source>
        <translation>plus vieille réponse {age}</translation>
    </message>
    <message>
        <source>Alert and target</source>
        <translation>Alerte et cible</translation>
    </message>
    <message>
        <source>Value, limit</source>
        <translation>Valeur, seuil</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dern. heure</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, not sent</source>
        <translation>
            <numerusform>%n en file, non envoyée</numerusform>
            <numerusform>%n en file, non envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>No journal: nothing can be acknowledged</source>
        <translation>Sans journal&#xa0;: acquittement impossible</translation>
    </message>
    <message>
        <source>Own journal, in trouble</source>
        <translation>Journal local, en défaut</translation>
    </message>
    <message>
        <source>Own journal</source>
        <translation>Journal local</translation>
    </message>
    <message>
        <source>Cut off from the shared journal</source>
        <translation>Coupé du journal partagé</translation>
    </message>
    <message numerus="yes">
        <source>%n desks</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>no other desk</source>
        <translation>aucun autre poste</translation>
    </message>
    <message>
        <source>Shared journal</source>
        <translation>Journal partagé</translation>
    </message>
    <message>
        <source>{who} is looking</source>
        <translation>{who} regarde</translation>
    </message>
    <message>
        <source>{first} and {second} are looking</source>
        <translation>{first} et {second} regardent</translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and %n more are looking</source>
        <translation>
            <numerusform>{first}, {second} et %n autre regardent</numerusform>
            <numerusform>{first}, {second} et %n autres regardent</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, acts for all</source>
        <translation>{who}, agit pour tous</translation>
    </message>
    <message>
        <source>At other desks: {who}</source>
        <translation>Aux autres postes&#xa0;: {who}</translation>
    </message>
    <message>
        <source>this one leads</source>
        <translation>ce poste pilote</translation>
    </message>
    <message>
        <source>{who} leads</source>
        <translation>{who} pilote</translation>
    </message>
    <message>
        <source>nobody leads yet</source>
        <translation>aucun pilote encore</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalader</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Related alerts</source>
        <translation>Alertes liées</translation>
    </message>
    <message>
        <source>{key} adds a comment</source>
        <translation>{key} commente</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>nothing is recorded yet</source>
        <translation>rien d’enregistré encore</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>it makes no noise already</source>
        <translation>elle est déjà muette</translation>
    </message>
    <message>
        <source>it has cleared</source>
        <translation>elle est terminée</translation>
    </message>
    <message>
        <source>{action}: {reason}</source>
        <translation>{action}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>not opened: {reason}</source>
        <translation>non ouvert&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>It joined</source>
        <translation>Rattachée</translation>
    </message>
    <message>
        <source>first of the incident</source>
        <translation>première de l’incident</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>il y a {age}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>At {target}</source>
        <translation>Chez {target}</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>Autres labels</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>{who} by {giver}</source>
        <translation>{who} par {giver}</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vue par</translation>
    </message>
    <message>
        <source>because: {why}</source>
        <translation>car&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Wants attention again</source>
        <translation>De nouveau à traiter</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>Avertie</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>par {who}</translation>
    </message>
    <message>
        <source>{title}: {severity}, {owner}</source>
        <translation>{title}&#xa0;: {severity}, {owner}</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>non acquittée</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Facts: {facts}</source>
        <translation>Faits&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>Timeline: {lines}</source>
        <translation>Chronologie&#xa0;: {lines}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more in the list</source>
        <translation>
            <numerusform>{count} de plus dans la liste</numerusform>
            <numerusform>{count} de plus dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related alert(s)</source>
        <translation>
            <numerusform>%n alerte liée</numerusform>
            <numerusform>%n alertes liées</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {title}, {severity}</source>
        <translation>{count}&#xa0;: {title}, {severity}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>Créer l’archive</translation>
    </message>
    <message>
        <source>The bundle is {file}. Look through it before you send it.</source>
        <translation>L’archive est {file}. La relire avant de l’envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n défaut</numerusform>
            <numerusform>%n défauts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n à savoir</numerusform>
            <numerusform>%n à savoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n en ordre</numerusform>
            <numerusform>%n en ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking: {found} so far</source>
        <translation>En cours&#xa0;: {found} jusqu’ici</translation>
    </message>
    <message>
        <source>Not looked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>{grade}: {what}. {fix}</source>
        <translation>{grade}&#xa0;: {what}. {fix}</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Accounts and SIEM</source>
        <translation>Comptes et SIEM</translation>
    </message>
    <message>
        <source>DDoS and rules</source>
        <translation>DDoS et règles</translation>
    </message>
    <message>
        <source>Fix: {fix}</source>
        <translation>Remède&#xa0;: {fix}</translation>
    </message>
    <message>
        <source>last {value}</source>
        <translation>dern. {value}</translation>
    </message>
    <message>
        <source>Filter   {example}</source>
        <translation>Filtre   {example}</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>it is in no incident</source>
        <translation>hors de tout incident</translation>
    </message>
    <message>
        <source>choose alerts of one incident</source>
        <translation>choisir des alertes d’un même incident</translation>
    </message>
    <message>
        <source>these are all alerts of the incident</source>
        <translation>ce sont toutes les alertes de l’incident</translation>
    </message>
    <message>
        <source>it is the only alert of its incident</source>
        <translation>c’est la seule alerte de son incident</translation>
    </message>
    <message>
        <source>what is silenced, shelved or in maintenance is in no incident</source>
        <translation>ce qui est en silence, suspendu ou en maintenance n’a pas d’incident</translation>
    </message>
    <message>
        <source>there is no other incident; mark the alerts that belong together with X</source>
        <translation>il n’y a pas d’autre incident&#xa0;; marquer avec X les alertes qui vont ensemble</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Isolées</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Silenced and in maintenance</source>
        <translation>En silence et en maintenance</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>En silence</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>En maintenance</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Inhibited by another alert</source>
        <translation>Inhibée par une autre alerte</translation>
    </message>
    <message>
        <source>Reported twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>never page, never colour the wall</source>
        <translation>jamais d’appel, jamais de couleur au mur</translation>
    </message>
    <message numerus="yes">
        <source>{who} and %n more</source>
        <translation>
            <numerusform>{who} et %n autre</numerusform>
            <numerusform>{who} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The user guide is being made</source>
        <translation>Le guide est en préparation</translation>
    </message>
    <message>
        <source>The user guide cannot be made: {reason}</source>
        <translation>Le guide ne peut être créé&#xa0;: {reason}</translation>
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
        <translation>Suppr</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Group by incident</source>
        <translation>Grouper par incident</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Grouper par état</translation>
    </message>
    <message>
        <source>Group by target</source>
        <translation>Grouper par cible</translation>
    </message>
    <message>
        <source>Group by nothing</source>
        <translation>Ne pas grouper</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Sort: severity, then age</source>
        <translation>Tri&#xa0;: gravité, puis âge</translation>
    </message>
    <message>
        <source>Severity, then age</source>
        <translation>Gravité, puis âge</translation>
    </message>
    <message>
        <source>Sort: age</source>
        <translation>Tri&#xa0;: âge</translation>
    </message>
    <message>
        <source>Sort: title</source>
        <translation>Tri&#xa0;: titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Sort: target</source>
        <translation>Tri&#xa0;: cible</translation>
    </message>
    <message>
        <source>Sort: state</source>
        <translation>Tri&#xa0;: état</translation>
    </message>
    <message>
        <source>Density: compact</source>
        <translation>Densité&#xa0;: compacte</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Density: comfortable</source>
        <translation>Densité&#xa0;: confortable</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Density: large</source>
        <translation>Densité&#xa0;: grande</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <translation>Valeur et seuil</translation>
    </message>
    <message>
        <source>Times today</source>
        <translation>Fois ce jour</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Créer une nouvelle vue</translation>
    </message>
    <message>
        <source>Save {view} as it is now</source>
        <translation>Mettre à jour {view}</translation>
    </message>
    <message>
        <source>Forget {view}</source>
        <translation>Oublier {view}</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Colonne {name}</translation>
    </message>
    <message>
        <source>Sorted by severity</source>
        <translation>Trié par gravité</translation>
    </message>
    <message>
        <source>Sorted by age</source>
        <translation>Trié par âge</translation>
    </message>
    <message>
        <source>Sorted by title</source>
        <translation>Trié par titre</translation>
    </message>
    <message>
        <source>Sorted by target</source>
        <translation>Trié par cible</translation>
    </message>
    <message>
        <source>Sorted by state</source>
        <translation>Trié par état</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Save filter, order, groups and columns as</source>
        <translation>Enregistrer filtre, tri, groupes et colonnes sous</translation>
    </message>
    <message>
        <source>{signal}, last {span}</source>
        <translation>{signal} sur {span}</translation>
    </message>
    <message>
        <source>{time} alert raised</source>
        <translation>{time} début d’alerte</translation>
    </message>
    <message>
        <source>{count} standing</source>
        <translation>{count} en cours</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>The acknowledgement of {title} ends at {time}</source>
        <translation>L’acquittement de {title} finit à {time}</translation>
    </message>
    <message>
        <source>The silence of {title} ends at {time}</source>
        <translation>Le silence de {title} finit à {time}</translation>
    </message>
    <message>
        <source>The shelf of {title} ends at {time}</source>
        <translation>La suspension de {title} finit à {time}</translation>
    </message>
    <message>
        <source>The maintenance of {title} ends at {time}</source>
        <translation>La maintenance de {title} finit à {time}</translation>
    </message>
    <message>
        <source>The acknowledgement of {title} by {who} ends at {time}</source>
        <translation>L’acquittement de {title} par {who} finit à {time}</translation>
    </message>
    <message>
        <source>The silence of {title} by {who} ends at {time}</source>
        <translation>Le silence de {title} par {who} finit à {time}</translation>
    </message>
    <message>
        <source>The shelf of {title} by {who} ends at {time}</source>
        <translation>La suspension de {title} par {who} finit à {time}</translation>
    </message>
    <message>
        <source>The maintenance of {title} by {who} ends at {time}</source>
        <translation>La maintenance de {title} par {who} finit à {time}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}, et %n de plus</numerusform>
            <numerusform>{what}, et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}. Z undoes it</source>
        <translation>{done}. Z annule</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: {title} and %n more, cleared {time}</source>
        <translation>
            <numerusform>En votre absence&#xa0;: {title} et %n autre, terminées à {time}</numerusform>
            <numerusform>En votre absence&#xa0;: {title} et %n autres, terminées à {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away: {title}, cleared {time}</source>
        <translation>En votre absence&#xa0;: {title}, terminée à {time}</translation>
    </message>
    <message>
        <source>Ask {target} now</source>
        <translation>Interroger {target}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Alert actions</source>
        <translation>Actions d’alerte</translation>
    </message>
    <message>
        <source>Silence everything on {place}…</source>
        <translation>Tout taire sur {place}…</translation>
    </message>
    <message>
        <source>Acknowledge “{title}” on {place}</source>
        <translation>Acquitter «&#xa0;{title}&#xa0;» sur {place}</translation>
    </message>
    <message>
        <source>Give back “{title}” on {place}</source>
        <translation>Rendre «&#xa0;{title}&#xa0;» sur {place}</translation>
    </message>
    <message>
        <source>Silence “{title}” on {place}</source>
        <translation>Taire «&#xa0;{title}&#xa0;» sur {place}</translation>
    </message>
    <message>
        <source>Shelve “{title}” on {place}</source>
        <translation>Suspendre «&#xa0;{title}&#xa0;» sur {place}</translation>
    </message>
    <message>
        <source>Assign “{title}” on {place}</source>
        <translation>Attribuer «&#xa0;{title}&#xa0;» sur {place}</translation>
    </message>
    <message>
        <source>Escalate “{title}” on {place}</source>
        <translation>Escalader «&#xa0;{title}&#xa0;» sur {place}</translation>
    </message>
    <message>
        <source>Resolve “{title}” on {place}</source>
        <translation>Résoudre «&#xa0;{title}&#xa0;» sur {place}</translation>
    </message>
    <message>
        <source>Open the runbook of “{title}” on {place}</source>
        <translation>Ouvrir le runbook de «&#xa0;{title}&#xa0;» sur {place}</translation>
    </message>
    <message>
        <source>Merge with “{title}”</source>
        <translation>Fusionner avec «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Alerts of {who}</source>
        <translation>Alertes de {who}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>{operation} on {target}</source>
        <translation>{operation} sur {target}</translation>
    </message>
    <message>
        <source>{operation}, not possible now</source>
        <translation>{operation}, impossible pour l’instant</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Page: {title}</source>
        <translation>Page&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Sera envoyé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{help} Needs: {scope}</source>
        <translation>{help} Requiert&#xa0;: {scope}</translation>
    </message>
    <message>
        <source>It interrupts something. Type “{target}” to confirm</source>
        <translation>Cela provoque une interruption. Saisir «&#xa0;{target}&#xa0;» pour confirmer</translation>
    </message>
    <message>
        <source>{what}: {outcome}</source>
        <translation>{what}&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Refusé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Not possible: {reason}</source>
        <translation>Impossible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Sent, not shown by the backend yet</source>
        <translation>Envoyé, pas encore vu côté backend</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non géré</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>lancer</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>commandes seules</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hôtes</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more</source>
        <translation>Aucun résultat. Moins de lettres en donnent plus</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>move</source>
        <translation>naviguer</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>runbook</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>touches</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Open wall</source>
        <translation>Ouvrir le mur</translation>
    </message>
    <message>
        <source>the sound device does not work: {reason}</source>
        <translation>le périphérique audio ne marche pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>this machine has no sound device</source>
        <translation>machine sans périphérique audio</translation>
    </message>
    <message>
        <source>Silence {title}</source>
        <translation>Taire {title}</translation>
    </message>
    <message numerus="yes">
        <source>Silence %n alerts</source>
        <translation>
            <numerusform>Taire %n alerte</numerusform>
            <numerusform>Taire %n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why, for your colleagues</source>
        <translation>Pourquoi, pour vos collègues</translation>
    </message>
    <message>
        <source>Shelve {title}</source>
        <translation>Suspendre {title}</translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n alerts</source>
        <translation>
            <numerusform>Suspendre %n alerte</numerusform>
            <numerusform>Suspendre %n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>Motif de l’attente</translation>
    </message>
    <message>
        <source>Assign {title}</source>
        <translation>Attribuer {title}</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n alerts</source>
        <translation>
            <numerusform>Attribuer %n alerte</numerusform>
            <numerusform>Attribuer %n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Comment on {title}</source>
        <translation>Commenter {title}</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n alerts</source>
        <translation>
            <numerusform>Commenter %n alerte</numerusform>
            <numerusform>Commenter %n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>What everybody should know</source>
        <translation>Ce que chacun doit savoir</translation>
    </message>
    <message>
        <source>Queued, not sent: {verb}</source>
        <translation>En file, non envoyé&#xa0;: {verb}</translation>
    </message>
    <message>
        <source>Resolve {title}</source>
        <translation>Résoudre {title}</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n alerts</source>
        <translation>
            <numerusform>Résoudre %n alerte</numerusform>
            <numerusform>Résoudre %n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>What ended it</source>
        <translation>Cause de la fin</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendue</translation>
    </message>
    <message>
        <source>Silence asked for</source>
        <translation>Silence demandé</translation>
    </message>
    <message>
        <source>Silence ended</source>
        <translation>Silence levé</translation>
    </message>
    <message>
        <source>Taken from the shelf</source>
        <translation>Suspension levée</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribuée</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Asked to look again</source>
        <translation>Revérification demandée</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refus</numerusform>
            <numerusform>%n refus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n that are shown now, and what comes</source>
        <translation>
            <numerusform>Masque %n alerte affichée, et les suivantes</numerusform>
            <numerusform>Masque %n alertes affichées, et les suivantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n that are shown now, {critical} of them critical, and what comes</source>
        <translation>
            <numerusform>Masque %n alerte affichée, dont {critical} critique, et les suivantes</numerusform>
            <numerusform>Masque %n alertes affichées, dont {critical} critiques, et les suivantes</numerusform>
        </translation>
    </message>
    <message>
        <source>All with {condition}</source>
        <translation>Toutes avec {condition}</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Celle-ci</translation>
    </message>
    <message numerus="yes">
        <source>Only these %n</source>
        <translation>
            <numerusform>Celle-ci seule</numerusform>
            <numerusform>Ces %n seules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides exactly these %n alerts</source>
        <translation>
            <numerusform>Masque exactement cette alerte</numerusform>
            <numerusform>Masque exactement ces %n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides exactly this alert</source>
        <translation>Masque exactement cette alerte</translation>
    </message>
    <message>
        <source>Me, {name}</source>
        <translation>Moi, {name}</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Exporter HTML</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Exporter CSV</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>The journal knows no alarms yet.</source>
        <translation>Le journal ne connaît encore aucune alarme.</translation>
    </message>
    <message>
        <source>Save the report as {kind}</source>
        <translation>Enregistrer le rapport en {kind}</translation>
    </message>
    <message>
        <source>{what}, chosen</source>
        <translation>{what}, choisi</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{verb}, until the journal is reached</source>
        <translation>{verb}, en attendant le journal</translation>
    </message>
    <message>
        <source>Queued, not sent</source>
        <translation>En file, non envoyé</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>pour {who}</translation>
    </message>
    <message>
        <source>Refused, try again</source>
        <translation>Refusé, réessayer</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>until it clears</source>
        <translation>jusqu’à sa fin</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Jusqu’à {time}</translation>
    </message>
    <message>
        <source>given to {who}</source>
        <translation>attribuée à {who}</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>Devenue incertaine</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Non acquittée</translation>
    </message>
    <message>
        <source>{title}: {severity}, {place}</source>
        <translation>{title}&#xa0;: {severity}, {place}</translation>
    </message>
    <message>
        <source>acknowledged by {who}</source>
        <translation>acquittée par {who}</translation>
    </message>
    <message>
        <source>worst {severity}</source>
        <translation>au pire {severity}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>replié</translation>
    </message>
    <message numerus="yes">
        <source>{count} alert(s)</source>
        <translation>
            <numerusform>{count} alerte</numerusform>
            <numerusform>{count} alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of {count} alerts is shown here. Esc clears the filter</source>
        <translation>
            <numerusform>{count} alerte, non affichée ici. Échap efface le filtre</numerusform>
            <numerusform>Aucune des {count} alertes n’est affichée ici. Échap efface le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert is known, but targets that do not answer: {count}</source>
        <translation>Aucune alerte connue, mais des cibles sans réponse&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>Aucune alerte active</translation>
    </message>
    <message>
        <source>{who} has acknowledged it first: {title}</source>
        <translation>{who} l’a acquittée en premier&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{shown} shown{parts} = {total} reported</source>
        <translation>{shown} affichées{parts} = {total} signalées</translation>
    </message>
    <message>
        <source>oldest hidden critical {age}: {title}</source>
        <translation>plus vieille critique masquée {age}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>in {age}</source>
        <translation>dans {age}</translation>
    </message>
    <message numerus="yes">
        <source>{count} maintenance</source>
        <translation>
            <numerusform>{count} en maintenance</numerusform>
            <numerusform>{count} en maintenance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shelved</source>
        <translation>
            <numerusform>{count} suspendue</numerusform>
            <numerusform>{count} suspendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} silenced</source>
        <translation>
            <numerusform>{count} en silence</numerusform>
            <numerusform>{count} en silence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} inhibited</source>
        <translation>
            <numerusform>{count} inhibée</numerusform>
            <numerusform>{count} inhibées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} duplicate</source>
        <translation>
            <numerusform>{count} doublon</numerusform>
            <numerusform>{count} doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} information</source>
        <translation>
            <numerusform>{count} information</numerusform>
            <numerusform>{count} informations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} filtered out</source>
        <translation>
            <numerusform>{count} filtrée</numerusform>
            <numerusform>{count} filtrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in closed groups</source>
        <translation>
            <numerusform>{count} en groupes repliés</numerusform>
            <numerusform>{count} en groupes repliés</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count}&#xa0;%</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>Texte à {size}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Taille du texte et des commandes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Give an action another key under {place} in the configuration.</source>
        <translation>Changer la touche d’une action sous {place} dans la configuration.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>Where every alert is</source>
        <translation>Où est chaque alerte</translation>
    </message>
    <message numerus="yes">
        <source>{count} shown</source>
        <translation>
            <numerusform>{count} affichée</numerusform>
            <numerusform>{count} affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= {count} reported</source>
        <translation>
            <numerusform>= {count} signalée</numerusform>
            <numerusform>= {count} signalées</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, show</source>
        <translation>{what}, afficher</translation>
    </message>
    <message>
        <source>its newest value is {age} old</source>
        <translation>dernière valeur vieille de {age}</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dern. réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>its clock is {count} s ahead of ours</source>
        <translation>son horloge avance de {count} s</translation>
    </message>
    <message>
        <source>its clock is {count} s behind ours</source>
        <translation>son horloge retarde de {count} s</translation>
    </message>
    <message>
        <source>{left} % of the vendor&apos;s quota left: asked every {every} to spare it</source>
        <translation>reste {left}&#xa0;% du quota API&#xa0;: interrogé toutes les {every} pour l’épargner</translation>
    </message>
    <message>
        <source>{left} % of the vendor&apos;s quota left</source>
        <translation>reste {left}&#xa0;% du quota API</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>cleared: {reason}</source>
        <translation>terminée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>A acknowledges, Enter opens, Esc goes back</source>
        <translation>A acquitte, Entrée ouvre, Échap revient</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s), shown as one</source>
        <translation>
            <numerusform>%n alerte de plus, regroupée</numerusform>
            <numerusform>%n alertes de plus, regroupées</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has them all</source>
        <translation>Toutes sont dans la liste</translation>
    </message>
    <message>
        <source>flood</source>
        <translation>avalanche</translation>
    </message>
    <message>
        <source>over</source>
        <translation>finie</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cleared: {title}</source>
        <translation>Terminée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Toasts</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>A critical toast stays until somebody acknowledges it</source>
        <translation>Une notification critique reste jusqu’à son acquittement</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>NOC Board: not looked yet</source>
        <translation>NOC Board&#xa0;: pas encore vérifié</translation>
    </message>
    <message>
        <source>Open NOC Board</source>
        <translation>Ouvrir NOC Board</translation>
    </message>
    <message>
        <source>NOC Board: {verdict}</source>
        <translation>NOC Board&#xa0;: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>NOC Board: {verdict}, %n standing</source>
        <translation>
            <numerusform>NOC Board&#xa0;: {verdict}, %n en cours</numerusform>
            <numerusform>NOC Board&#xa0;: {verdict}, %n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n alerts into one incident</source>
        <translation>
            <numerusform>%n alerte fusionnée en un incident</numerusform>
            <numerusform>%n alertes fusionnées en un incident</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split off %n alert(s)</source>
        <translation>
            <numerusform>%n alerte détachée</numerusform>
            <numerusform>%n alertes détachées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened: {reason}</source>
        <translation>Non ouvert&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>{file} n’a pas été écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>non géré</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>inhibée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>All active</source>
        <translation>Toutes actives</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Page to show</source>
        <translation>Page à afficher</translation>
    </message>
    <message>
        <source>not for {age}</source>
        <translation>pas depuis {age}</translation>
    </message>
    <message>
        <source>no screen</source>
        <translation>aucun écran</translation>
    </message>
    <message>
        <source>No wall reports into this journal. Start one with: {command}</source>
        <translation>Aucun mur n’écrit dans ce journal. En démarrer un&#xa0;: {command}</translation>
    </message>
    <message>
        <source>There is no toast</source>
        <translation>Aucune notification</translation>
    </message>
    <message>
        <source>the address is longer than {limit} characters</source>
        <translation>l’adresse dépasse {limit} caractères</translation>
    </message>
    <message>
        <source>the address is not well formed</source>
        <translation>l’adresse est mal formée</translation>
    </message>
    <message>
        <source>addresses that begin with {scheme} are not opened</source>
        <translation>les adresses commençant par {scheme} ne sont pas ouvertes</translation>
    </message>
    <message>
        <source>the address hides its host behind a user name</source>
        <translation>l’adresse cache son hôte derrière un nom d’utilisateur</translation>
    </message>
    <message>
        <source>the address names no host</source>
        <translation>l’adresse n’indique aucun hôte</translation>
    </message>
    <message>
        <source>this system has no program for such an address</source>
        <translation>aucun programme de ce système n’ouvre cette adresse</translation>
    </message>
    <message>
        <source>there is no page {file}</source>
        <translation>la page {file} n’existe pas</translation>
    </message>
    <message>
        <source>this system has no browser; the page is {file}</source>
        <translation>ce système n’a pas de navigateur&#xa0;; la page est {file}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sans donnée</translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>%n sans mesure</numerusform>
            <numerusform>%n sans mesure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abnormal</source>
        <translation>
            <numerusform>%n anormal</numerusform>
            <numerusform>%n anormaux</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {time} left</source>
        <translation>{who}, reste {time}</translation>
    </message>
    <message>
        <source>acknowledgement asked by {who}</source>
        <translation>acquittement demandé par {who}</translation>
    </message>
    <message>
        <source>acknowledgement refused: {reason}</source>
        <translation>acquittement refusé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>not acknowledged {time}</source>
        <translation>non acquittée depuis {time}</translation>
    </message>
    <message>
        <source>↑ over {times}×</source>
        <translation>↑ plus de {times}×</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Données démo</translation>
    </message>
    <message>
        <source>budget left, tick marks even pace</source>
        <translation>budget restant, trait = rythme régulier</translation>
    </message>
    <message>
        <source>left, tick: even pace</source>
        <translation>reste, trait&#xa0;: régulier</translation>
    </message>
    <message>
        <source>left</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>{time} window</source>
        <translation>fenêtre {time}</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>il y a {time}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>dans {time}</translation>
    </message>
    <message>
        <source>gone in {time}</source>
        <translation>épuisé dans {time}</translation>
    </message>
    <message>
        <source>lasts, not known yet</source>
        <translation>tient, suivi trop court</translation>
    </message>
    <message>
        <source>lasts, known for {time}</source>
        <translation>tient, suivi depuis {time}</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>burn</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>régulier</translation>
    </message>
    <message>
        <source>ticks mark limits</source>
        <translation>traits = seuils</translation>
    </message>
    <message>
        <source>tick marks {limit}</source>
        <translation>trait = {limit}</translation>
    </message>
    <message>
        <source>full {time}</source>
        <translation>plein {time}</translation>
    </message>
    <message>
        <source>&gt; 90 d</source>
        <translation>&gt; 90 j</translation>
    </message>
    <message>
        <source>next in {time}</source>
        <translation>prochain&#xa0;: {time}</translation>
    </message>
    <message>
        <source>one has ended</source>
        <translation>un a expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n not normal</source>
        <translation>
            <numerusform>%n anormal</numerusform>
            <numerusform>%n anormaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a target</source>
        <translation>
            <numerusform>%n sans cible</numerusform>
            <numerusform>%n sans cible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, {states}</source>
        <translation>
            <numerusform>et %n de plus, {states}</numerusform>
            <numerusform>et %n de plus, {states}</numerusform>
        </translation>
    </message>
    <message>
        <source>all normal</source>
        <translation>tous normaux</translation>
    </message>
    <message>
        <source>{normal} of {all} normal</source>
        <translation>{normal} normaux sur {all}</translation>
    </message>
    <message>
        <source>All normal</source>
        <translation>Tous normaux</translation>
    </message>
    <message>
        <source>up</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>for {time} or more</source>
        <translation>depuis {time} ou plus</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Aucun incident</translation>
    </message>
    <message>
        <source>Nobody can tell whether there is an incident</source>
        <translation>Impossible de savoir s’il y a un incident</translation>
    </message>
    <message>
        <source>No signal of this board shows it</source>
        <translation>Aucun signal de ce tableau ne le montre</translation>
    </message>
    <message>
        <source>{time} began</source>
        <translation>{time} début</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>sur {time}</translation>
    </message>
    <message>
        <source>newest {shown} of {all}</source>
        <translation>{shown} plus récents sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Map a business signal, such as business.orders.rate</source>
        <translation>Associer un signal métier, comme business.orders.rate</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>This alert names no runbook. Its rule can: annotation runbook_url.</source>
        <translation>Cette alerte n’indique pas de runbook. Sa règle le peut&#xa0;: annotation runbook_url.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune ici</translation>
    </message>
    <message>
        <source>{live} of {all} live</source>
        <translation>{live} sur {all} en ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>+ %n ligne</numerusform>
            <numerusform>+ %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns</source>
        <translation>
            <numerusform>+ %n colonne</numerusform>
            <numerusform>+ %n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>This panel is set up wrongly</source>
        <translation>Ce panneau est mal configuré</translation>
    </message>
    <message>
        <source>right: {signal}</source>
        <translation>à droite&#xa0;: {signal}</translation>
    </message>
    <message>
        <source>{normal} of {all} ok</source>
        <translation>{normal} OK sur {all}</translation>
    </message>
    <message>
        <source>No signal {signal} in the catalogue</source>
        <translation>Pas de signal {signal} au catalogue</translation>
    </message>
    <message>
        <source>No target supplies {signal}</source>
        <translation>Aucune cible ne fournit {signal}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>other {share}</source>
        <translation>autres {share}</translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>médiane {value}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>loading {seconds} s</source>
        <translation>chargement {seconds} s</translation>
    </message>
    <message>
        <source>{target} is set up wrongly</source>
        <translation>{target} est mal configuré</translation>
    </message>
    <message>
        <source>{target} does not let us look</source>
        <translation>{target} refuse l’accès</translation>
    </message>
    <message>
        <source>Asked again in {time}.</source>
        <translation>Nouvel essai dans {time}.</translation>
    </message>
    <message>
        <source>{target} does not answer</source>
        <translation>{target} ne répond pas</translation>
    </message>
    <message>
        <source>It has never answered.</source>
        <translation>Aucune réponse à ce jour.</translation>
    </message>
    <message>
        <source>Last good data {time}.</source>
        <translation>Dern. donnée valide {time}.</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>la cible</translation>
    </message>
    <message>
        <source>{targets} answers and has no such series</source>
        <translation>{targets} répond et n’a pas cette série</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>limit {value}</source>
        <translation>seuil {value}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>Calls between services</source>
        <translation>Appels entre services</translation>
    </message>
    <message numerus="yes">
        <source>%n services not shown</source>
        <translation>
            <numerusform>%n service masqué</numerusform>
            <numerusform>%n services masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>calls, share that fails</source>
        <translation>appels, part en échec</translation>
    </message>
    <message>
        <source>not named by its source</source>
        <translation>non nommée par sa source</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pris par</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Shown because nobody saw it clear: {reason}</source>
        <translation>Affichée car sa fin n’a pas été vue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Its source reports it, nothing silences it</source>
        <translation>Sa source la signale, rien ne la tait</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation>
            <numerusform>%n d’affilée</numerusform>
            <numerusform>%n d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Every part of its last answer came</source>
        <translation>Sa dernière réponse est complète</translation>
    </message>
    <message>
        <source>{time}, took {duration}</source>
        <translation>{time}, en {duration}</translation>
    </message>
    <message>
        <source>These words stand in the page file. They are no evidence and have no state</source>
        <translation>Ce texte vient du fichier de page. Ce n’est pas une mesure et il n’a pas d’état</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Dern. données</translation>
    </message>
    <message>
        <source>The clock of this machine when the page last looked at the board</source>
        <translation>L’horloge de cette machine au dernier regard de la page sur le tableau</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>non planifié</translation>
    </message>
    <message>
        <source>in {time}, {moment}</source>
        <translation>dans {time}, {moment}</translation>
    </message>
    <message>
        <source>{moment}, {time} ago</source>
        <translation>{moment}, il y a {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>misconfigured</source>
        <translation>mal configuré</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplet</numerusform>
            <numerusform>%n incomplets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n périmé</numerusform>
            <numerusform>%n périmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n sans donnée</numerusform>
            <numerusform>%n sans donnée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n misconfigured</source>
        <translation>
            <numerusform>%n mal configuré</numerusform>
            <numerusform>%n mal configurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n majeur</numerusform>
            <numerusform>%n majeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critique</numerusform>
            <numerusform>%n critiques</numerusform>
        </translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message numerus="yes">
        <source>%n information</source>
        <translation>
            <numerusform>%n information</numerusform>
            <numerusform>%n informations</numerusform>
        </translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>infrastructure</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>security</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>bi</source>
        <translation>bi</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>business</source>
        <translation>métier</translation>
    </message>
    <message>
        <source>board</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>no value for {age}</source>
        <translation>rien pendant {age}</translation>
    </message>
    <message>
        <source>No value has come yet: {reason}</source>
        <translation>Encore aucune valeur reçue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The last value is {age} old and no evidence: {reason}</source>
        <translation>La dernière valeur date de {age}, ce n’est plus une mesure&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>above {value}</source>
        <translation>plus de {value}</translation>
    </message>
    <message>
        <source>below {value}</source>
        <translation>moins de {value}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The catalogue does not know this signal any more</source>
        <translation>Le catalogue ne connaît plus ce signal</translation>
    </message>
    <message>
        <source>{reason}. There is nothing to draw</source>
        <translation>{reason}. Il n’y a rien à tracer</translation>
    </message>
    <message>
        <source>kept here since {time}</source>
        <translation>conservé ici depuis {time}</translation>
    </message>
    <message>
        <source>its target does not tell last week</source>
        <translation>sa cible ne donne pas la semaine passée</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>Dernières valeurs</translation>
    </message>
    <message>
        <source>Values around {time}</source>
        <translation>Valeurs autour de {time}</translation>
    </message>
    <message>
        <source>The same signal elsewhere, now</source>
        <translation>Le même signal ailleurs, maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, none of them worse</source>
        <translation>
            <numerusform>%n de plus, pas pire</numerusform>
            <numerusform>%n de plus, aucun pire</numerusform>
        </translation>
    </message>
    <message>
        <source>The same signal elsewhere</source>
        <translation>Le même signal ailleurs</translation>
    </message>
    <message>
        <source>Values as they came</source>
        <translation>Valeurs telles que reçues</translation>
    </message>
    <message>
        <source>as they came</source>
        <translation>telles quelles</translation>
    </message>
    <message>
        <source>No value is kept here</source>
        <translation>Aucune valeur conservée ici</translation>
    </message>
    <message>
        <source>Why it has this colour</source>
        <translation>Pourquoi cette couleur</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>it has no limit</source>
        <translation>il n’a pas de seuil</translation>
    </message>
    <message>
        <source>none stands about it or its host</source>
        <translation>aucune sur lui ou son hôte</translation>
    </message>
    <message>
        <source>Target {name}</source>
        <translation>Cible {name}</translation>
    </message>
    <message>
        <source>Alerts of {name}</source>
        <translation>Alertes de {name}</translation>
    </message>
    <message>
        <source>Open at its source</source>
        <translation>Ouvrir à la source</translation>
    </message>
    <message>
        <source>{age} after {what}</source>
        <translation>{age} après {what}</translation>
    </message>
    <message>
        <source>{name} last week</source>
        <translation>{name} semaine passée</translation>
    </message>
    <message>
        <source>drag the window, wheel zooms, double-click resets</source>
        <translation>glisser la fenêtre, molette&#xa0;: zoom, double-clic&#xa0;: réinitialiser</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sans valeur</translation>
    </message>
    <message>
        <source>To the alert</source>
        <translation>À l’alerte</translation>
    </message>
    <message>
        <source>History of {title}, {place}</source>
        <translation>Historique de {title}, {place}</translation>
    </message>
    <message>
        <source>Being read from the journal</source>
        <translation>Lecture du journal en cours</translation>
    </message>
    <message>
        <source>It did not stand in this time, as far as the journal goes back</source>
        <translation>Elle n’est pas survenue sur cette durée, aussi loin que remonte le journal</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acknowledged %n time(s)</source>
        <translation>
            <numerusform>acquittée %n fois</numerusform>
            <numerusform>acquittée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{times}, longest {longest}, half of them within {usual}, {taken}</source>
        <translation>{times}, au plus {longest}, la moitié sous {usual}, {taken}</translation>
    </message>
    <message>
        <source>Each time that it stood</source>
        <translation>Toutes ses survenues</translation>
    </message>
    <message>
        <source>{age}, stands</source>
        <translation>{age}, en cours</translation>
    </message>
    <message>
        <source>{name}, after {age}</source>
        <translation>{name}, après {age}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Start maintenance on {name}…</source>
        <translation>Mettre {name} en maintenance…</translation>
    </message>
    <message>
        <source>End maintenance of {what}, {reason}</source>
        <translation>Finir la maintenance de {what}, {reason}</translation>
    </message>
    <message>
        <source>Alert history of {title}, {place}</source>
        <translation>Historique d’alerte de {title}, {place}</translation>
    </message>
    <message>
        <source>Panel: {name}</source>
        <translation>Panneau&#xa0;: {name}</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>curseur</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparer</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>What is worked on: conditions on labels</source>
        <translation>Objet des travaux&#xa0;: conditions sur les labels</translation>
    </message>
    <message>
        <source>From: now, 22:30, or a date with a time</source>
        <translation>Début&#xa0;: maintenant, 22:30, ou date et heure</translation>
    </message>
    <message>
        <source>Until, if none of the times below</source>
        <translation>Fin, si aucune des durées ci-dessous</translation>
    </message>
    <message>
        <source>All of {name}</source>
        <translation>Tout {name}</translation>
    </message>
    <message>
        <source>Only this alert</source>
        <translation>Cette alerte seule</translation>
    </message>
    <message>
        <source>Say what is worked on, such as host=db-1 or service=~check.*</source>
        <translation>Indiquer l’objet des travaux, comme host=db-1 ou service=~check.*</translation>
    </message>
    <message>
        <source>{words} is no time; write 22:30 or 2026-11-30 22:00</source>
        <translation>{words} n’est pas une heure&#xa0;; écrire 22:30 ou 2026-11-30 22:00</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them critical</source>
        <translation>
            <numerusform>, dont %n critique</numerusform>
            <numerusform>, dont %n critiques</numerusform>
        </translation>
    </message>
    <message>
        <source>From {time} till {until}, {lasts}</source>
        <translation>De {time} à {until}, {lasts}</translation>
    </message>
    <message numerus="yes">
        <source>{when}: would hide %n alert(s) of now{critical}</source>
        <translation>
            <numerusform>{when}&#xa0;: masquerait %n alerte actuelle{critical}</numerusform>
            <numerusform>{when}&#xa0;: masquerait %n alertes actuelles{critical}</numerusform>
        </translation>
    </message>
    <message>
        <source>Till {until}, {lasts}</source>
        <translation>Jusqu’à {until}, {lasts}</translation>
    </message>
    <message numerus="yes">
        <source>{when}: hides %n alert(s) shown now{critical}, and what comes</source>
        <translation>
            <numerusform>{when}&#xa0;: masque %n alerte affichée{critical}, et les suivantes</numerusform>
            <numerusform>{when}&#xa0;: masque %n alertes affichées{critical}, et les suivantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the new file in</source>
        <translation>Charger le nouveau fichier</translation>
    </message>
    <message>
        <source>No setting is called so</source>
        <translation>Aucun réglage de ce nom</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The file on disk is in force</source>
        <translation>Le fichier sur disque est appliqué</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Écrit dans {file}</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modif</translation>
    </message>
    <message>
        <source>Export a profile</source>
        <translation>Exporter un profil</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Take this over</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>What the import will change</source>
        <translation>Ce que l’import va changer</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>{file} is written; no secret is in it</source>
        <translation>{file} est écrit&#xa0;; il ne contient aucun secret</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>et %n ligne de plus</numerusform>
            <numerusform>et %n lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>It would change nothing</source>
        <translation>Cela ne changerait rien</translation>
    </message>
    <message>
        <source>{file} is in force; `noc-app profile undo` takes it back</source>
        <translation>{file} est appliqué&#xa0;; `noc-app profile undo` l’annule</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Makes other seats like this one: one file, without secrets.</source>
        <translation>Rend d’autres postes identiques à celui-ci&#xa0;: un fichier, sans secrets.</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{verb} ({alert})</source>
        <translation>{verb} ({alert})</translation>
    </message>
    <message>
        <source>default</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>{name}: back to the default, {value}</source>
        <translation>{name}&#xa0;: revenir au défaut, {value}</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, choisi</translation>
    </message>
    <message>
        <source>{name}, as it is written</source>
        <translation>{name}, tel qu’écrit</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>non écrit</translation>
    </message>
    <message>
        <source>Open in your editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>{name}: open in your editor</source>
        <translation>{name}&#xa0;: ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>stays until acknowledged</source>
        <translation>reste jusqu’à l’acquittement</translation>
    </message>
    <message>
        <source>Maintenance till {time}</source>
        <translation>Maintenance jusqu’à {time}</translation>
    </message>
    <message>
        <source>Maintenance ended</source>
        <translation>Maintenance finie</translation>
    </message>
    <message>
        <source>{target} is added and asked from now on</source>
        <translation>{target} est ajoutée et désormais interrogée</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>Langue et thème</translation>
    </message>
    <message>
        <source>Wall or operator</source>
        <translation>Mur ou opérateur</translation>
    </message>
    <message>
        <source>Demo or real</source>
        <translation>Démo ou réel</translation>
    </message>
    <message>
        <source>First target</source>
        <translation>Première cible</translation>
    </message>
    <message>
        <source>Sound and distance</source>
        <translation>Son et distance</translation>
    </message>
    <message>
        <source>All of it can be changed later, and skipped now.</source>
        <translation>Tout peut être changé plus tard, et sauté maintenant.</translation>
    </message>
    <message>
        <source>How shall it look?</source>
        <translation>Quelle apparence&#xa0;?</translation>
    </message>
    <message>
        <source>What is this seat for?</source>
        <translation>À quoi sert ce poste&#xa0;?</translation>
    </message>
    <message>
        <source>It decides what opens when NOC Board is started.</source>
        <translation>Cela décide de ce qui s’ouvre au démarrage de NOC Board.</translation>
    </message>
    <message>
        <source>What shall it show?</source>
        <translation>Que doit-il montrer&#xa0;?</translation>
    </message>
    <message>
        <source>The demo says on every screen that it is one.</source>
        <translation>La démo dit sur chaque écran qu’elle en est une.</translation>
    </message>
    <message>
        <source>Can it be heard, and read?</source>
        <translation>Est-ce audible, et lisible&#xa0;?</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, choisi</translation>
    </message>
    <message>
        <source>NOC Board: first run</source>
        <translation>NOC Board&#xa0;: 1er démarrage</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Tout passer</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Ouvrir le tableau</translation>
    </message>
    <message>
        <source>Nothing can be heard: {why}</source>
        <translation>Rien d’audible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>This is how a critical sounds.</source>
        <translation>Voici le son d’une critique.</translation>
    </message>
    <message>
        <source>Everything is readable in its usual size, and more fits.</source>
        <translation>Tout est lisible en taille normale, et il en tient plus.</translation>
    </message>
    <message>
        <source>Everything is readable in its usual size.</source>
        <translation>Tout est lisible en taille normale.</translation>
    </message>
    <message>
        <source>Everything is drawn larger, on more pages.</source>
        <translation>Tout est agrandi, sur plus de pages.</translation>
    </message>
    <message>
        <source>Diagonal: a number from 5 to 400</source>
        <translation>Diagonale&#xa0;: un nombre de 5 à 400</translation>
    </message>
    <message>
        <source>Distance: a number up to 100</source>
        <translation>Distance&#xa0;: un nombre jusqu’à 100</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A wall that shows</source>
        <translation>Un mur qui affiche</translation>
    </message>
    <message>
        <source>A desk where alerts are handled</source>
        <translation>Un poste où l’on traite les alertes</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>This seat is</source>
        <translation>Ce poste est</translation>
    </message>
    <message>
        <source>My own systems</source>
        <translation>Mes systèmes</translation>
    </message>
    <message>
        <source>A demo, nothing of it real</source>
        <translation>Une démo, rien de réel</translation>
    </message>
    <message>
        <source>Hear a critical</source>
        <translation>Écouter une critique</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>The wall, if there is one</source>
        <translation>Le mur, s’il y en a un</translation>
    </message>
    <message>
        <source>Diagonal of its screen, inches</source>
        <translation>Diagonale de son écran, pouces</translation>
    </message>
    <message>
        <source>Distance from which it is read, metres</source>
        <translation>Distance de lecture, mètres</translation>
    </message>
    <message>
        <source>{file} is no configuration file that is there</source>
        <translation>{file} n’est pas un fichier de configuration présent</translation>
    </message>
    <message>
        <source>this system has no program for {file}</source>
        <translation>aucun programme de ce système pour {file}</translation>
    </message>
    <message>
        <source>{alert} {severity}</source>
        <translation>{alert}&#xa0;: {severity}</translation>
    </message>
    <message>
        <source>{who} acknowledged {alert}</source>
        <translation>{who} a acquitté {alert}</translation>
    </message>
    <message>
        <source>{who} asks to acknowledge {alert}</source>
        <translation>{who} demande l’acquittement de {alert}</translation>
    </message>
    <message>
        <source>Cleared {time} after {duration}</source>
        <translation>Terminée à {time} après {duration}</translation>
    </message>
    <message>
        <source>Held, {place}</source>
        <translation>Gardé, {place}</translation>
    </message>
    <message>
        <source>Back to the pages in {time}</source>
        <translation>Retour aux pages dans {time}</translation>
    </message>
    <message>
        <source>Held until resolved</source>
        <translation>Gardé jusqu’à résolution</translation>
    </message>
    <message>
        <source>Held until somebody takes it</source>
        <translation>Gardé jusqu’à prise en charge</translation>
    </message>
    <message>
        <source>{place}, {page} in {time}</source>
        <translation>{place}, {page} dans {time}</translation>
    </message>
    <message>
        <source>Pinned by {who}</source>
        <translation>Fixé par {who}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixé</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) {state}.</source>
        <translation>
            <numerusform>%n panneau&#xa0;: {state}.</numerusform>
            <numerusform>%n panneaux&#xa0;: {state}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board: {verdict}</source>
        <translation>Tableau&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>{signal} {state}</source>
        <translation>{signal}&#xa0;: {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n checks, all normal</source>
        <translation>
            <numerusform>%n contrôle, normal</numerusform>
            <numerusform>%n contrôles, tous normaux</numerusform>
        </translation>
    </message>
    <message>
        <source>{wall}, screen {screen}</source>
        <translation>{wall}, écran {screen}</translation>
    </message>
    <message>
        <source>System uptime</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Dispo</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU utilisé</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Load per core</source>
        <translation>Charge par cœur</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Mémoire occupée</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Swap used</source>
        <translation>Swap utilisé</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Storage lasts</source>
        <translation>Plein dans</translation>
    </message>
    <message>
        <source>Disk throughput</source>
        <translation>Débit disque</translation>
    </message>
    <message>
        <source>Disk I/O</source>
        <translation>E/S disque</translation>
    </message>
    <message>
        <source>Disk operations</source>
        <translation>Opérations disque</translation>
    </message>
    <message>
        <source>IOPS</source>
        <translation>IOPS</translation>
    </message>
    <message>
        <source>Disk latency</source>
        <translation>Lat. disque</translation>
    </message>
    <message>
        <source>Network throughput</source>
        <translation>Débit réseau</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network load</source>
        <translation>Charge lien</translation>
    </message>
    <message>
        <source>Network errors</source>
        <translation>Erreurs réseau</translation>
    </message>
    <message>
        <source>Net errors</source>
        <translation>Err. réseau</translation>
    </message>
    <message>
        <source>Packets dropped</source>
        <translation>Paquets rejetés</translation>
    </message>
    <message>
        <source>Net drops</source>
        <translation>Rejets hôte</translation>
    </message>
    <message>
        <source>Network latency</source>
        <translation>Latence réseau</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Paq. perdus</translation>
    </message>
    <message>
        <source>Probes answering</source>
        <translation>Sondes qui répondent</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondes</translation>
    </message>
    <message>
        <source>Probe duration</source>
        <translation>Durée de sonde</translation>
    </message>
    <message>
        <source>Probe time</source>
        <translation>Durée sonde</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>DNS look-up</source>
        <translation>Résolution DNS</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Databases up</source>
        <translation>Bases actives</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>Database query time</source>
        <translation>Temps requête base</translation>
    </message>
    <message>
        <source>DB latency</source>
        <translation>Latence BD</translation>
    </message>
    <message>
        <source>Database query time p95</source>
        <translation>Temps requête base p95</translation>
    </message>
    <message>
        <source>DB p95</source>
        <translation>BD p95</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>Connexions aux bases</translation>
    </message>
    <message>
        <source>DB connections</source>
        <translation>Connexions BD</translation>
    </message>
    <message>
        <source>Database locks waiting</source>
        <translation>Verrous base en attente</translation>
    </message>
    <message>
        <source>DB locks</source>
        <translation>Verrous BD</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Retard réplication</translation>
    </message>
    <message>
        <source>Repl. lag</source>
        <translation>Réplication</translation>
    </message>
    <message>
        <source>Database cache hits</source>
        <translation>Succès du cache base</translation>
    </message>
    <message>
        <source>DB cache</source>
        <translation>Cache BD</translation>
    </message>
    <message>
        <source>Load-balancer backends up</source>
        <translation>Répartiteur&#xa0;: backends actifs</translation>
    </message>
    <message>
        <source>LB backends</source>
        <translation>Backends LB</translation>
    </message>
    <message>
        <source>Load-balancer requests</source>
        <translation>Répartiteur&#xa0;: requêtes</translation>
    </message>
    <message>
        <source>LB requests</source>
        <translation>Requêtes LB</translation>
    </message>
    <message>
        <source>Load-balancer 5xx</source>
        <translation>Répartiteur&#xa0;: 5xx</translation>
    </message>
    <message>
        <source>LB 5xx</source>
        <translation>LB 5xx</translation>
    </message>
    <message>
        <source>Load-balancer queue</source>
        <translation>Répartiteur&#xa0;: file</translation>
    </message>
    <message>
        <source>LB queue</source>
        <translation>File LB</translation>
    </message>
    <message>
        <source>Load-balancer response time</source>
        <translation>Répartiteur&#xa0;: temps de réponse</translation>
    </message>
    <message>
        <source>LB response</source>
        <translation>Réponse LB</translation>
    </message>
    <message>
        <source>Load-balancer sessions</source>
        <translation>Répartiteur&#xa0;: sessions</translation>
    </message>
    <message>
        <source>LB sessions</source>
        <translation>Sessions LB</translation>
    </message>
    <message>
        <source>Load-balancer connections</source>
        <translation>Répartiteur&#xa0;: connexions</translation>
    </message>
    <message>
        <source>LB connections</source>
        <translation>Connexions LB</translation>
    </message>
    <message>
        <source>CDN hits</source>
        <translation>Hits CDN</translation>
    </message>
    <message>
        <source>CDN origin latency</source>
        <translation>Latence origine CDN</translation>
    </message>
    <message>
        <source>CDN origin</source>
        <translation>Origine CDN</translation>
    </message>
    <message>
        <source>CDN bandwidth</source>
        <translation>Débit CDN</translation>
    </message>
    <message>
        <source>CDN traffic</source>
        <translation>Trafic CDN</translation>
    </message>
    <message>
        <source>Kubernetes nodes ready</source>
        <translation>Nœuds Kubernetes prêts</translation>
    </message>
    <message>
        <source>Nodes ready</source>
        <translation>Nœuds prêts</translation>
    </message>
    <message>
        <source>Pods not ready</source>
        <translation>Pods non prêts</translation>
    </message>
    <message>
        <source>Pods unready</source>
        <translation>Pods KO</translation>
    </message>
    <message>
        <source>Pods pending</source>
        <translation>Pods attente</translation>
    </message>
    <message>
        <source>Container restarts</source>
        <translation>Redémarrages conteneurs</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Copies ready</source>
        <translation>Réplicas OK</translation>
    </message>
    <message>
        <source>Kubernetes warnings</source>
        <translation>Avert. Kubernetes</translation>
    </message>
    <message>
        <source>K8s warnings</source>
        <translation>Avert. K8s</translation>
    </message>
    <message>
        <source>Container CPU</source>
        <translation>CPU conteneur</translation>
    </message>
    <message>
        <source>Container memory</source>
        <translation>Mémoire conteneurs</translation>
    </message>
    <message>
        <source>Container mem</source>
        <translation>RAM conteneur</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Taille de file</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Java heap used</source>
        <translation>Heap Java utilisé</translation>
    </message>
    <message>
        <source>Heap</source>
        <translation>Heap</translation>
    </message>
    <message>
        <source>Search nodes</source>
        <translation>Nœuds search</translation>
    </message>
    <message>
        <source>Shards not assigned</source>
        <translation>Shards non assignés</translation>
    </message>
    <message>
        <source>Shards lost</source>
        <translation>Shards KO</translation>
    </message>
    <message>
        <source>Shards active</source>
        <translation>Shards actifs</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Search time</source>
        <translation>Temps rech</translation>
    </message>
    <message>
        <source>Documents indexed</source>
        <translation>Documents indexés</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indexés</translation>
    </message>
    <message>
        <source>Log events</source>
        <translation>Évén. logs</translation>
    </message>
    <message>
        <source>Log queue used</source>
        <translation>File logs occupée</translation>
    </message>
    <message>
        <source>Log queue</source>
        <translation>File logs</translation>
    </message>
    <message>
        <source>Scrape targets up</source>
        <translation>Cibles scrape actives</translation>
    </message>
    <message>
        <source>Scrapes</source>
        <translation>Scrapes</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Incidents ouverts</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Longest without an answer</source>
        <translation>Plus longue attente sans réponse</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans ack</translation>
    </message>
    <message>
        <source>Somebody on call</source>
        <translation>Astreinte assurée</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Astreinte</translation>
    </message>
    <message>
        <source>Receivers well</source>
        <translation>Récepteurs sains</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Récepteurs</translation>
    </message>
    <message>
        <source>Lines heard</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Lines not understood</source>
        <translation>Lignes non comprises</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Time since last line</source>
        <translation>Temps depuis dern. ligne</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Monitored hosts</source>
        <translation>Hôtes supervisés</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Monitored services</source>
        <translation>Services supervisés</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Problèmes ouverts</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Checks overdue</source>
        <translation>Contrôles en retard</translation>
    </message>
    <message>
        <source>Late checks</source>
        <translation>Ctrl retard</translation>
    </message>
    <message>
        <source>Triggers that cannot be evaluated</source>
        <translation>Déclencheurs non évaluables</translation>
    </message>
    <message>
        <source>Blind triggers</source>
        <translation>Décl. aveugles</translation>
    </message>
    <message>
        <source>Check latency</source>
        <translation>Lat. contrôle</translation>
    </message>
    <message>
        <source>Crash-free users</source>
        <translation>Utilis. sans crash</translation>
    </message>
    <message>
        <source>Crash-free</source>
        <translation>Sans crash</translation>
    </message>
    <message>
        <source>Crash-free sessions</source>
        <translation>Sessions sans crash</translation>
    </message>
    <message>
        <source>Stable sessions</source>
        <translation>Sess. stables</translation>
    </message>
    <message>
        <source>Hangs</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>ANR and hangs</source>
        <translation>ANR, blocages</translation>
    </message>
    <message>
        <source>App start cold</source>
        <translation>Démarrage à froid</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Dém. froid</translation>
    </message>
    <message>
        <source>App start warm</source>
        <translation>Démarrage à chaud</translation>
    </message>
    <message>
        <source>Warm start</source>
        <translation>Dém. chaud</translation>
    </message>
    <message>
        <source>Slow starts</source>
        <translation>Dém. lents</translation>
    </message>
    <message>
        <source>Slow frames</source>
        <translation>Img. lentes</translation>
    </message>
    <message>
        <source>Frozen frames</source>
        <translation>Images figées</translation>
    </message>
    <message>
        <source>Mobile request time</source>
        <translation>Temps de requête mobile</translation>
    </message>
    <message>
        <source>Request time</source>
        <translation>Tps requête</translation>
    </message>
    <message>
        <source>Mobile request errors</source>
        <translation>Erreurs requêtes mobiles</translation>
    </message>
    <message>
        <source>Request fails</source>
        <translation>Req. échouées</translation>
    </message>
    <message>
        <source>Phases of requests</source>
        <translation>Phases des requêtes</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Mobile round trip</source>
        <translation>Aller-retour mobile</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Packets sent again</source>
        <translation>Paquets retransmis</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Retransmis</translation>
    </message>
    <message>
        <source>Mobile look-ups failing</source>
        <translation>Échecs DNS mobile</translation>
    </message>
    <message>
        <source>DNS fails</source>
        <translation>Échecs DNS</translation>
    </message>
    <message>
        <source>Recording age</source>
        <translation>Âge relevé</translation>
    </message>
    <message>
        <source>Stuck wake locks</source>
        <translation>Wake locks bloqués</translation>
    </message>
    <message>
        <source>Wake locks</source>
        <translation>Wake locks</translation>
    </message>
    <message>
        <source>Background battery use</source>
        <translation>Batterie en arrière-plan</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Session length</source>
        <translation>Durée de session</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>Tps session</translation>
    </message>
    <message>
        <source>Sessions per user</source>
        <translation>Sessions/utilisateur</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Feature adoption</source>
        <translation>Adoption fonctions</translation>
    </message>
    <message>
        <source>Feature use</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>On the latest version</source>
        <translation>Sur la dernière version</translation>
    </message>
    <message>
        <source>On latest</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Push sent</source>
        <translation>Push émis</translation>
    </message>
    <message>
        <source>Push delivered</source>
        <translation>Push délivrés</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Push opened</source>
        <translation>Push lus</translation>
    </message>
    <message>
        <source>Store rating</source>
        <translation>Note des stores</translation>
    </message>
    <message>
        <source>App stores</source>
        <translation>App stores</translation>
    </message>
    <message>
        <source>Store reviews</source>
        <translation>Avis des stores</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Installs</translation>
    </message>
    <message>
        <source>Active threats</source>
        <translation>Menaces actives</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Menaces</translation>
    </message>
    <message>
        <source>Attacks blocked</source>
        <translation>Attaques bloquées</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Détections</translation>
    </message>
    <message>
        <source>Anomalous behaviour</source>
        <translation>Comportement anormal</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Sign-in failures</source>
        <translation>Échecs de login</translation>
    </message>
    <message>
        <source>Sign-in fails</source>
        <translation>Échecs login</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Sign-ins under attack</source>
        <translation>Logins attaqués</translation>
    </message>
    <message>
        <source>Brute force</source>
        <translation>Force brute</translation>
    </message>
    <message>
        <source>Accounts locked</source>
        <translation>Comptes verrouillés</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillés</translation>
    </message>
    <message>
        <source>Privileged access</source>
        <translation>Accès privilégiés</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilégiés</translation>
    </message>
    <message>
        <source>Out-of-hours access</source>
        <translation>Accès hors horaires</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Hors horaire</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusés</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Data accesses</source>
        <translation>Accès aux données</translation>
    </message>
    <message>
        <source>Data reads</source>
        <translation>Lect. data</translation>
    </message>
    <message>
        <source>Data modifications</source>
        <translation>Modifications données</translation>
    </message>
    <message>
        <source>Data changes</source>
        <translation>Modif. data</translation>
    </message>
    <message>
        <source>Firewall denials</source>
        <translation>Rejets du pare-feu</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Firewall rules hit</source>
        <translation>Règles pare-feu touchées</translation>
    </message>
    <message>
        <source>Rules hit</source>
        <translation>Touchées</translation>
    </message>
    <message>
        <source>Firewall rules never hit</source>
        <translation>Règles pare-feu jamais touchées</translation>
    </message>
    <message>
        <source>Rules unused</source>
        <translation>Non touchées</translation>
    </message>
    <message>
        <source>Firewall rules uncounted</source>
        <translation>Règles pare-feu sans compteur</translation>
    </message>
    <message>
        <source>Rules no count</source>
        <translation>Sans compteur</translation>
    </message>
    <message>
        <source>Attack traffic</source>
        <translation>Trafic d’attaque</translation>
    </message>
    <message>
        <source>DDoS</source>
        <translation>DDoS</translation>
    </message>
    <message>
        <source>Packets per second</source>
        <translation>Paquets par seconde</translation>
    </message>
    <message>
        <source>DDoS packets</source>
        <translation>Paquets DDoS</translation>
    </message>
    <message>
        <source>SYN rate</source>
        <translation>Taux SYN</translation>
    </message>
    <message>
        <source>Request surge</source>
        <translation>Pic de requêtes</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Pic</translation>
    </message>
    <message>
        <source>Connection table used</source>
        <translation>Table de connexions occupée</translation>
    </message>
    <message>
        <source>Conn. table</source>
        <translation>Table états</translation>
    </message>
    <message>
        <source>Attack traffic mitigated</source>
        <translation>Trafic d’attaque mitigé</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Mitigé</translation>
    </message>
    <message>
        <source>Security agents</source>
        <translation>Agents de sécurité</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Security agents silent</source>
        <translation>Agents sécurité muets</translation>
    </message>
    <message>
        <source>Agents silent</source>
        <translation>Agents muets</translation>
    </message>
    <message>
        <source>Sensor packets dropped</source>
        <translation>Paquets perdus par sonde</translation>
    </message>
    <message>
        <source>Sensor drops</source>
        <translation>Pertes sonde</translation>
    </message>
    <message>
        <source>SIEM parts at fault</source>
        <translation>Éléments SIEM en défaut</translation>
    </message>
    <message>
        <source>SIEM faults</source>
        <translation>Pannes SIEM</translation>
    </message>
    <message>
        <source>Detection searches failing</source>
        <translation>Recherches détection en échec</translation>
    </message>
    <message>
        <source>Searches fail</source>
        <translation>Rech. KO</translation>
    </message>
    <message>
        <source>Certificate time left</source>
        <translation>Validité des certificats</translation>
    </message>
    <message>
        <source>TLS certs</source>
        <translation>Certif. TLS</translation>
    </message>
    <message>
        <source>Certificate chain valid</source>
        <translation>Chaîne de certificats valide</translation>
    </message>
    <message>
        <source>TLS chain</source>
        <translation>Chaîne TLS</translation>
    </message>
    <message>
        <source>TLS protocol modern</source>
        <translation>Protocole TLS récent</translation>
    </message>
    <message>
        <source>TLS protocol</source>
        <translation>Proto. TLS</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnérabilités</translation>
    </message>
    <message>
        <source>Vulns</source>
        <translation>Vulns</translation>
    </message>
    <message>
        <source>Vulnerabilities overdue</source>
        <translation>Vulnérabilités en retard</translation>
    </message>
    <message>
        <source>Vulns late</source>
        <translation>Vuln retard</translation>
    </message>
    <message>
        <source>Oldest vulnerability</source>
        <translation>Plus vieille vulnérabilité</translation>
    </message>
    <message>
        <source>Vuln age</source>
        <translation>Âge vulns</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Controls failing</source>
        <translation>Contrôles en échec</translation>
    </message>
    <message>
        <source>Ctrls failing</source>
        <translation>Ctrl en échec</translation>
    </message>
    <message>
        <source>Security incidents</source>
        <translation>Incidents de sécurité</translation>
    </message>
    <message>
        <source>Sec. incidents</source>
        <translation>Incid. sécu</translation>
    </message>
    <message>
        <source>Security response</source>
        <translation>Réponse sécurité</translation>
    </message>
    <message>
        <source>Sec. response</source>
        <translation>Réponse sécu</translation>
    </message>
    <message>
        <source>Audit trail intact</source>
        <translation>Piste d’audit intacte</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste audit</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Data &amp; BI</source>
        <translation>Données &amp; BI</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Data and BI</source>
        <translation>Données et BI</translation>
    </message>
    <message>
        <source>BI</source>
        <translation>BI</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>late first</source>
        <translation>retards d’abord</translation>
    </message>
    <message>
        <source>Query performance</source>
        <translation>Performance requêtes</translation>
    </message>
    <message>
        <source>quality, drift</source>
        <translation>qualité, dérive</translation>
    </message>
    <message>
        <source>load time, views</source>
        <translation>chargement, vues</translation>
    </message>
    <message>
        <source>Business and SLO</source>
        <translation>Métier et SLO</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>SLO error budgets</source>
        <translation>Budgets d’erreur SLO</translation>
    </message>
    <message>
        <source>Worst budget</source>
        <translation>Pire budget</translation>
    </message>
    <message>
        <source>Customer SLA</source>
        <translation>SLA clients</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>First signals, oldest first</source>
        <translation>Premiers signaux, du plus ancien</translation>
    </message>
    <message>
        <source>likely cause on the left</source>
        <translation>cause probable à gauche</translation>
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
        <translation>déploiement {version}</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>copies ready, restarts</source>
        <translation>réplicas prêts, redémarrages</translation>
    </message>
    <message>
        <source>Queues and collectors</source>
        <translation>Files et collecteurs</translation>
    </message>
    <message>
        <source>Without a crash</source>
        <translation>Sans crash</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Start and battery</source>
        <translation>Démarrage et batterie</translation>
    </message>
    <message>
        <source>Requests failing</source>
        <translation>Requêtes en échec</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>On-call</source>
        <translation>Astreinte</translation>
    </message>
    <message>
        <source>Monitoring itself</source>
        <translation>Supervision elle-même</translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation>Chemins réseau</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Répartiteurs</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation>ATT&amp;CK</translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation>Certificats TLS</translation>
    </message>
    <message>
        <source>TLS trust</source>
        <translation>Confiance TLS</translation>
    </message>
</context>
</TS>
