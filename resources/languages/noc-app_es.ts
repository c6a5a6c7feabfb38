<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Safe mode: screens as they are shipped; the configuration&apos;s targets and rules count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}&#x2009;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests without error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APM errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conn. drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apdex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic step time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synth. step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services heard from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query regressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of data tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ML models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model evaluation age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dash. use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor quota left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue detection rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts per operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System health score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellence score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walls alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkout rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLA compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel zooms   drag pans   L returns to live   Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of {signal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} after {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOARD FROZEN since {time}, nothing here is current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOARD STOPPED at {time}, started {starts} times in 10 min and it did not last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stat with line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honeycomb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the network desk first.
Then the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident: what fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident: what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident: what began first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident: what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock and pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {time}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case}, acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intake low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOC Board gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every component in every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more normal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing reports here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signal}, at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more critical.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more major.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no ack yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ack refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing abnormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} abnormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} of inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in maintenance</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Business, last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No business signals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map a query to business.orders.rate or to one of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capacity is measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage full in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick marks the limit. Some are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick marks the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick marks the limit. All above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t tell if it is quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert since this board started at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last cleared {time}, {alert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen since {age}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a critical hidden for {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{note} (and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{live} of {all} targets live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview 1 / 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} samples/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest other data {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest data {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set-up error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{members}, {blind} without evidence; the worst is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target supplies this signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}, limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits of the signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition} for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source gives no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{observed}, here {received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} from change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} from deploy {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} from switch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} from site {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} from host {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} from rule {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{causes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood over: {arrived} alerts in {minutes} min, {critical} critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} folded: {causes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer inhibited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flapping: its toasts are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer flapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manageable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely over-demanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely unacceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alarms} alarms in {days} days, {hidden} more were hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alarms} alarms in {days} days, {hidden} more were hidden; the limits are meant for {meant} days or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarms per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarms per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarms per 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good}, at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most alarms in any 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10-minute periods with more than 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours with more than 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time in flood ({count} floods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the ten commonest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chattering alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fleeting alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale alarms (over 24 h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelved alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held on this board alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by the backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, or never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over: cleared, given back or at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal begins {begin}: {age} of the span are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} alarms had begun before this board looked: how fast they were detected is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While no board ran, nothing was written down: such times look calm here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and talks outside of this board and its backends are not known, so a response may have been earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast is measured from the start that the backend tells, which is as good as the backend&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First human action, critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First human action, major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First human action, warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First human action, information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin} to {end}: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this report does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm quality, by ISA-18.2 and EEMUA 191</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spared} alarms in 1 flood were told as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spared} alarms in {count} floods were told as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} told as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} critical, each by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were spared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody did anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began before the board looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection, after it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the moment an alarm fired to the first thing that anybody did about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} measured; of {more} more: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} shown + {hidden} hidden = {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked out from what stands and what cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them came and went unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where every alert went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deeds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted alert by alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody did anything on a board with this journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commonest alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signal} is absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signal} above {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signal} below {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition} in {count} of {all} readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition} for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition}, until {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting: criticals alone are heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until {time}: criticals alone are heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {count} critical not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unacknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unshelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signal} warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signal} major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signal} critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inside} of {all} checks in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal, some checks paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inside} of {all} checks in range, nobody paged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t vouch for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal, {names} partly unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning, {names} partly unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{warning}; {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} of {inputs} inputs have no fresh evidence: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark, to act on several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the toasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what came in the last 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the toast in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve, or take from the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the backend that it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split from its incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its target now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it checked again at its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the time again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor to the value before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor to the next value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the usual time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off for 15 minutes, or on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear every sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complete answer in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirected to {host} ({status}); put the final address into url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate limited ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate limited for {seconds} s ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in refused ({status}); check the credentials of this target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backend failed {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request refused {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection failed ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke: reset by the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke while sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer to the connection attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address or the request holds a character that HTTP does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke while reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this port does not speak TLS; is it http?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backend offers only a TLS version that is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backend does not accept our TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backend asks for a client certificate; give cert_file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backend ended the handshake without saying why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backend refused the handshake; it may ask for a client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer broke off before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke before any answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not HTTP; does this port want https?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not found for now: the name servers do not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not signed by a trusted authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is configured about the journal has changed: it is used after a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved configuration is not used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be acknowledged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} stopped reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours is watched yet, only this machine: add a target (page Targets, Ctrl N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted at {time}: {reason}; {place} holds what is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window did not answer for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was painted for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was taken in for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was killed, or had crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backend reports no newer value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside its objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above its warning limit of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above its major limit of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above its critical limit of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below its warning limit of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below its major limit of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below its critical limit of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backend&apos;s clock is {seconds} s ahead of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine&apos;s clock was set back by {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last poll was incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed: the severity rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fired again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never: the configuration forbids it (ack, endless)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {group} to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign it to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The wall keeps showing the alert, with your name, until it clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert me again if not fixed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift A skips this, Z undoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Also acknowledge the %n other alerts in {group}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also acknowledge the other alert in {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Also acknowledge the %n other alerts that are marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also acknowledge the other alert that is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Search %n systems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called {typed}. HTTP/JSON reads any answer in JSON, SQL query any table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no data of it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No panel of the pages shows what it told. Its values can still be used by rules and pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This target can fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written into the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets go to the system keyring, not into the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is appended to {file}; nothing else in it changes. {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>first of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reports no alerts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: {what}, last 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any other system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passed} of {all} checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved until you finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which system shall be watched?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is {name} reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels of the pages, by what its answer held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board asks it as soon as it is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at: {check}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the settings and connect again. Nothing is saved until you finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The connection works, %n thing(s) to know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter not understood at character {at}: {reason}. All alerts are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} new above  ↑</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts above, go to the top</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{severity}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together because: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer, never in the configuration file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a file that only its owner may read (chmod 600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is set. It must be set whenever NOC Board starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not set. Before NOC Board starts, run: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable keyring here ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} searches hosts, alerts, pages and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search hosts, alerts, pages or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{live} of {total} targets live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest answer {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queued, not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No journal: nothing can be acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own journal, in trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off from the shared journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n desks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no other desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} are looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and %n more are looking</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, acts for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At other desks: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody leads yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} adds a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it makes no noise already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} by {giver}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants attention again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {severity}, {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} more in the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related alert(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {title}, {severity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is {file}. Look through it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking: {found} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grade}: {what}. {fix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and SIEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDoS and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: {fix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter   {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in no incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose alerts of one incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are all alerts of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the only alert of its incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is silenced, shelved or in maintenance is in no incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no other incident; mark the alerts that belong together with X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silenced and in maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhibited by another alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never page, never colour the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The user guide is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user guide cannot be made: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: severity, then age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity, then age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density: compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density: comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density: large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value and limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {view} as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter, order, groups and columns as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signal}, last {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} alert raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acknowledgement of {title} ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The silence of {title} ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf of {title} ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maintenance of {title} ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acknowledgement of {title} by {who} ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The silence of {title} by {who} ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf of {title} by {who} ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maintenance of {title} by {who} ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done}. Z undoes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>While you were away: {title} and %n more, cleared {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away: {title}, cleared {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {target} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence everything on {place}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge “{title}” on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back “{title}” on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence “{title}” on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve “{title}” on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign “{title}” on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate “{title}” on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve “{title}” on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the runbook of “{title}” on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operation} on {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operation}, not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{help} Needs: {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It interrupts something. Type “{target}” to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not shown by the backend yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound device does not work: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine has no sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Silence %n alerts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why, for your colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n alerts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assign %n alerts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n alerts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What everybody should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued, not sent: {verb}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n alerts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ended it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is sent in ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated in ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend is told in ten seconds that it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n that are shown now, and what comes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n that are shown now, {critical} of them critical, and what comes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All with {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only these %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides exactly these %n alerts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hides exactly this alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal knows no alarms yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}, until the journal is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until it clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {severity}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst {severity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} alert(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of {count} alerts is shown here. Esc clears the filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No alert is known, but targets that do not answer: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has acknowledged it first: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} shown{parts} = {total} reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest hidden critical {age}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} maintenance</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shelved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} silenced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} inhibited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} duplicate</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} information</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} filtered out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in closed groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an action another key under {place} in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where every alert is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= {count} reported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its newest value is {age} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its clock is {count} s ahead of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its clock is {count} s behind ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} % of the vendor&apos;s quota left: asked every {every} to spare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} % of the vendor&apos;s quota left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A acknowledges, Enter opens, Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s), shown as one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list has them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical toast stays until somebody acknowledges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOC Board: not looked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open NOC Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOC Board: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>NOC Board: {verdict}, %n standing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n alerts into one incident</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split off %n alert(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wall reports into this journal. Start one with: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no toast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is longer than {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is not well formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses that begin with {scheme} are not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address hides its host behind a user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system has no program for such an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no page {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system has no browser; the page is {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abnormal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledgement asked by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledgement refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not acknowledged {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ over {times}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget left, tick marks even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, tick: even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasts, not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasts, known for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticks mark limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick marks {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; 90 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not normal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a target</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, {states}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{normal} of {all} normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {time} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell whether there is an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal of this board shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest {shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map a business signal, such as business.orders.rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alert names no runbook. Its rule can: annotation runbook_url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{live} of {all} live</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This panel is set up wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right: {signal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{normal} of {all} ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal {signal} in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target supplies {signal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is set up wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} does not let us look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has never answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good data {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{targets} answers and has no such series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls between services</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n services not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>calls, share that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named by its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because nobody saw it clear: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its source reports it, nothing silences it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part of its last answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, took {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand in the page file. They are no evidence and have no state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine when the page last looked at the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {time}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, {time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misconfigured</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n misconfigured</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n information</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value for {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value has come yet: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last value is {age} old and no evidence: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue does not know this signal any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. There is nothing to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept here since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its target does not tell last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values around {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same signal elsewhere, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, none of them worse</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The same signal elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it has this colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stands about it or its host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} after {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the window, wheel zooms, double-click resets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of {title}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read from the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not stand in this time, as far as the journal goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acknowledged %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{times}, longest {longest}, half of them within {usual}, {taken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time that it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}, stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, after {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start maintenance on {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End maintenance of {what}, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert history of {title}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is worked on: conditions on labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: now, 22:30, or a date with a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until, if none of the times below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is worked on, such as host=db-1 or service=~check.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is no time; write 22:30 or 2026-11-30 22:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n of them critical</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From {time} till {until}, {lasts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{when}: would hide %n alert(s) of now{critical}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Till {until}, {lasts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{when}: hides %n alert(s) shown now{critical}, and what comes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take the new file in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file on disk is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is written; no secret is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It would change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in force; `noc-app profile undo` takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes other seats like this one: one file, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: back to the default, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in your editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: open in your editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays until acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance till {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is added and asked from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall or operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo or real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it can be changed later, and skipped now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How shall it look?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this seat for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides what opens when NOC Board is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall it show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo says on every screen that it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be heard, and read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOC Board: first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be heard: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how a critical sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is readable in its usual size, and more fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is readable in its usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is drawn larger, on more pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagonal: a number from 5 to 400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance: a number up to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wall that shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk where alerts are handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seat is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demo, nothing of it real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear a critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagonal of its screen, inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from which it is read, metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no configuration file that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system has no program for {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alert} {severity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} acknowledged {alert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asks to acknowledge {alert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared {time} after {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the pages in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until somebody takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {page} in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) {state}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Board: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signal} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n checks, all normal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{wall}, screen {screen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load per core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk I/O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database query time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DB latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database query time p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DB p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DB connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database locks waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DB locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repl. lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database cache hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DB cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load-balancer backends up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LB backends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load-balancer requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LB requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load-balancer 5xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LB 5xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load-balancer queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LB queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load-balancer response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LB response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load-balancer sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LB sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load-balancer connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LB connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDN hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDN origin latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDN origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDN bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDN traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes nodes ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods unready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K8s warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container mem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java heap used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shards not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shards lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shards active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log queue used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrape targets up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody on call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers that cannot be evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash-free users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash-free sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANR and hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App start cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App start warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile request time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile request errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile look-ups failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck wake locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background battery use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the latest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attacks blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomalous behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins under attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brute force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-hours access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data accesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data modifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall denials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall rules hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall rules never hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall rules uncounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules no count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDoS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDoS packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request surge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection table used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conn. table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack traffic mitigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security agents silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor packets dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIEM parts at fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIEM faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection searches failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS protocol modern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerabilities overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulns late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vuln age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrls failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec. incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec. response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data &amp; BI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and BI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality, drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load time, views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business and SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLO error budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First signals, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely cause on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deploy {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies ready, restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues and collectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms and on-call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS trust</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
