<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>Acknowledge %n</source>
        <translation>
            <numerusform>Acknowledge %n</numerusform>
            <numerusform>Acknowledge %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also acknowledge the %n other alerts in {group}</source>
        <translation>
            <numerusform>Also acknowledge the %n other alerts in {group}</numerusform>
            <numerusform>Also acknowledge the %n other alerts in {group}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also acknowledge the %n other alerts that are marked</source>
        <translation>
            <numerusform>Also acknowledge the %n other alerts that are marked</numerusform>
            <numerusform>Also acknowledge the %n other alerts that are marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %n systems</source>
        <translation>
            <numerusform>Search %n systems</numerusform>
            <numerusform>Search %n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) now</source>
        <translation>
            <numerusform>%n alert now</numerusform>
            <numerusform>%n alerts now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) found</source>
        <translation>
            <numerusform>%n metric found</numerusform>
            <numerusform>%n metrics found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) found</source>
        <translation>
            <numerusform>%n alert found</numerusform>
            <numerusform>%n alerts found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n)</source>
        <translation>
            <numerusform>More settings (%n)</numerusform>
            <numerusform>More settings (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection works, %n thing(s) to know</source>
        <translation>
            <numerusform>The connection works, %n thing to know</numerusform>
            <numerusform>The connection works, %n things to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new above  ↑</source>
        <translation>
            <numerusform>{count} new above  ↑</numerusform>
            <numerusform>{count} new above  ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts above, go to the top</source>
        <translation>
            <numerusform>%n new alerts above, go to the top</numerusform>
            <numerusform>%n new alerts above, go to the top</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued, not sent</source>
        <translation>
            <numerusform>%n queued, not sent</numerusform>
            <numerusform>%n queued, not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desks</source>
        <translation>
            <numerusform>%n desks</numerusform>
            <numerusform>%n desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and %n more are looking</source>
        <translation>
            <numerusform>{first}, {second} and %n more are looking</numerusform>
            <numerusform>{first}, {second} and %n more are looking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more in the list</source>
        <translation>
            <numerusform>{count} more in the list</numerusform>
            <numerusform>{count} more in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related alert(s)</source>
        <translation>
            <numerusform>%n related alert</numerusform>
            <numerusform>%n related alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n to know</numerusform>
            <numerusform>%n to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n in order</numerusform>
            <numerusform>%n in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the nearest %n line(s) of more</source>
        <translation>
            <numerusform>the nearest %n line of more</numerusform>
            <numerusform>the nearest %n lines of more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, none of them worse</source>
        <translation>
            <numerusform>%n more, none of them worse</numerusform>
            <numerusform>%n more, none of them worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} and %n more</source>
        <translation>
            <numerusform>{who} and %n more</numerusform>
            <numerusform>{who} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acknowledged %n time(s)</source>
        <translation>
            <numerusform>acknowledged %n time</numerusform>
            <numerusform>acknowledged %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more here: a shorter time tells them apart</source>
        <translation>
            <numerusform>%n more here: a shorter time tells them apart</numerusform>
            <numerusform>%n more here: a shorter time tells them apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}, and %n more</numerusform>
            <numerusform>{what}, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: {title} and %n more, cleared {time}</source>
        <translation>
            <numerusform>While you were away: {title} and %n more, cleared {time}</numerusform>
            <numerusform>While you were away: {title} and %n more, cleared {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them critical</source>
        <translation>
            <numerusform>, %n of them critical</numerusform>
            <numerusform>, %n of them critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}: would hide %n alert(s) of now{critical}</source>
        <translation>
            <numerusform>{when}: would hide %n alert of now{critical}</numerusform>
            <numerusform>{when}: would hide %n alerts of now{critical}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}: hides %n alert(s) shown now{critical}, and what comes</source>
        <translation>
            <numerusform>{when}: hides %n alert shown now{critical}, and what comes</numerusform>
            <numerusform>{when}: hides %n alerts shown now{critical}, and what comes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silence %n alerts</source>
        <translation>
            <numerusform>Silence %n alerts</numerusform>
            <numerusform>Silence %n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n alerts</source>
        <translation>
            <numerusform>Shelve %n alerts</numerusform>
            <numerusform>Shelve %n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n alerts</source>
        <translation>
            <numerusform>Assign %n alerts</numerusform>
            <numerusform>Assign %n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n alerts</source>
        <translation>
            <numerusform>Comment on %n alerts</numerusform>
            <numerusform>Comment on %n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n alerts</source>
        <translation>
            <numerusform>Resolve %n alerts</numerusform>
            <numerusform>Resolve %n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n that are shown now, and what comes</source>
        <translation>
            <numerusform>Hides %n that are shown now, and what comes</numerusform>
            <numerusform>Hides %n that are shown now, and what comes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n that are shown now, {critical} of them critical, and what comes</source>
        <translation>
            <numerusform>Hides %n that are shown now, {critical} of them critical, and what comes</numerusform>
            <numerusform>Hides %n that are shown now, {critical} of them critical, and what comes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only these %n</source>
        <translation>
            <numerusform>Only these %n</numerusform>
            <numerusform>Only these %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides exactly these %n alerts</source>
        <translation>
            <numerusform>Hides exactly these %n alerts</numerusform>
            <numerusform>Hides exactly these %n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) here</source>
        <translation>
            <numerusform>%n more note here</numerusform>
            <numerusform>%n more notes here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} alert(s)</source>
        <translation>
            <numerusform>{count} alert</numerusform>
            <numerusform>{count} alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of {count} alerts is shown here. Esc clears the filter</source>
        <translation>
            <numerusform>None of {count} alerts is shown here. Esc clears the filter</numerusform>
            <numerusform>None of {count} alerts is shown here. Esc clears the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} maintenance</source>
        <translation>
            <numerusform>{count} maintenance</numerusform>
            <numerusform>{count} maintenance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shelved</source>
        <translation>
            <numerusform>{count} shelved</numerusform>
            <numerusform>{count} shelved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} silenced</source>
        <translation>
            <numerusform>{count} silenced</numerusform>
            <numerusform>{count} silenced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} inhibited</source>
        <translation>
            <numerusform>{count} inhibited</numerusform>
            <numerusform>{count} inhibited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} duplicate</source>
        <translation>
            <numerusform>{count} duplicate</numerusform>
            <numerusform>{count} duplicate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} information</source>
        <translation>
            <numerusform>{count} information</numerusform>
            <numerusform>{count} information</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} filtered out</source>
        <translation>
            <numerusform>{count} filtered out</numerusform>
            <numerusform>{count} filtered out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in closed groups</source>
        <translation>
            <numerusform>{count} in closed groups</numerusform>
            <numerusform>{count} in closed groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shown</source>
        <translation>
            <numerusform>{count} shown</numerusform>
            <numerusform>{count} shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= {count} reported</source>
        <translation>
            <numerusform>= {count} reported</numerusform>
            <numerusform>= {count} reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s), shown as one</source>
        <translation>
            <numerusform>%n more alert, shown as one</numerusform>
            <numerusform>%n more alerts, shown as one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>NOC Board: {verdict}, %n standing</source>
        <translation>
            <numerusform>NOC Board: {verdict}, %n standing</numerusform>
            <numerusform>NOC Board: {verdict}, %n standing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n alerts into one incident</source>
        <translation>
            <numerusform>Merged %n alerts into one incident</numerusform>
            <numerusform>Merged %n alerts into one incident</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split off %n alert(s)</source>
        <translation>
            <numerusform>Split off %n alert</numerusform>
            <numerusform>Split off %n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more normal</source>
        <translation>
            <numerusform>%n more normal</numerusform>
            <numerusform>%n more normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more critical.</source>
        <translation>
            <numerusform>%n more critical.</numerusform>
            <numerusform>%n more critical.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more major.</source>
        <translation>
            <numerusform>%n more major.</numerusform>
            <numerusform>%n more major.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning.</source>
        <translation>
            <numerusform>%n more warning.</numerusform>
            <numerusform>%n more warning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in maintenance</source>
        <translation>
            <numerusform>%n in maintenance</numerusform>
            <numerusform>%n in maintenance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelved</source>
        <translation>
            <numerusform>%n shelved</numerusform>
            <numerusform>%n shelved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced</source>
        <translation>
            <numerusform>%n silenced</numerusform>
            <numerusform>%n silenced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibited</source>
        <translation>
            <numerusform>%n inhibited</numerusform>
            <numerusform>%n inhibited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{note} (and %n more)</source>
        <translation>
            <numerusform>{note} (and %n more)</numerusform>
            <numerusform>{note} (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>%n without evidence</numerusform>
            <numerusform>%n without evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abnormal</source>
        <translation>
            <numerusform>%n abnormal</numerusform>
            <numerusform>%n abnormal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not normal</source>
        <translation>
            <numerusform>%n not normal</numerusform>
            <numerusform>%n not normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a target</source>
        <translation>
            <numerusform>%n without a target</numerusform>
            <numerusform>%n without a target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, {states}</source>
        <translation>
            <numerusform>and %n more, {states}</numerusform>
            <numerusform>and %n more, {states}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>%n more rows</numerusform>
            <numerusform>%n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns</source>
        <translation>
            <numerusform>%n more columns</numerusform>
            <numerusform>%n more columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services not shown</source>
        <translation>
            <numerusform>%n services not shown</numerusform>
            <numerusform>%n services not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation>
            <numerusform>%n in a row</numerusform>
            <numerusform>%n in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n without data</numerusform>
            <numerusform>%n without data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n misconfigured</source>
        <translation>
            <numerusform>%n misconfigured</numerusform>
            <numerusform>%n misconfigured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n major</numerusform>
            <numerusform>%n major</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n information</source>
        <translation>
            <numerusform>%n information</numerusform>
            <numerusform>%n information</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) {state}.</source>
        <translation>
            <numerusform>%n panel {state}.</numerusform>
            <numerusform>%n panels {state}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks, all normal</source>
        <translation>
            <numerusform>%n checks, all normal</numerusform>
            <numerusform>%n checks, all normal</numerusform>
        </translation>
    </message>
</context>
</TS>
