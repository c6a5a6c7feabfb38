"""InfluxDB 1 as recorded, 2 and 3 by their documents."""

from tests.contract.backend import Backend, said
from tests.contract.replay import recorded

# Written by hand from the documents of annotated CSV: two tables, the second without annotations of its own.
FLUX = b"""#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,double,string,string,string\r
#group,false,false,true,true,false,false,true,true,true\r
#default,_result,,,,,,,,\r
,result,table,_start,_stop,_time,_value,_field,_measurement,host\r
,,0,2023-11-14T22:08:20Z,2023-11-14T22:13:20Z,2023-11-14T22:13:10.123456789Z,0.25,used,cpu,web-1\r
,,1,2023-11-14T22:08:20Z,2023-11-14T22:13:20Z,2023-11-14T22:13:15Z,0.75,used,cpu,"web, the second"\r
\r
"""
STATUSES = b"""#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,string,string,string,string,\
string,string\r
#group,false,false,true,true,false,false,true,true,true,true,true\r
#default,_result,,,,,,,,,,\r
,result,table,_start,_stop,_time,_value,_check_id,_check_name,_level,_measurement,host\r
,,0,2023-11-13T22:13:20Z,2023-11-14T22:13:20Z,2023-11-14T22:12:20Z,CPU of web-1 is fine,c1,CPU,ok,statuses,web-1\r
,,1,2023-11-13T22:13:20Z,2023-11-14T22:13:20Z,2023-11-14T22:13:00Z,CPU of web-1 is 99 %,c1,CPU,crit,statuses,web-1\r
,,2,2023-11-13T22:13:20Z,2023-11-14T22:13:20Z,2023-11-14T22:13:00Z,,c1,CPU,warn,statuses,web-2\r
,,3,2023-11-13T22:13:20Z,2023-11-14T22:13:20Z,2023-11-14T22:13:10Z,well again,c1,CPU,ok,statuses,web-2\r
\r
"""
SQL = [
    {"host": "web-1", "time": "2023-11-14T22:13:10.984098", "used": 0.25},
    {"host": "web-1", "time": "2023-11-14T22:13:00", "used": 0.5},
    {"host": "web-2", "time": "2023-11-14T22:13:15Z", "used": 1},
]
_CPU = {"signal": "system.cpu.utilization", "labels": {"host": "host"}}
INFLUX_1 = {"language": "influxql", "database": "shop", "queries": [{**_CPU, "query": "SELECT last(value) FROM load"}]}
INFLUX_2 = {"language": "flux", "org": "shop", "checks": True, "queries": [{**_CPU, "query": "from(bucket: ...)"}]}
INFLUX_3 = {"language": "sql", "database": "shop", "queries": [{**_CPU, "query": "SELECT host, time, used FROM cpu"}]}


def _flux(text):
    return 200, STATUSES if "_monitoring" in text else FLUX


BACKENDS = {
    "influxdb": Backend(
        {("GET", "ping"): (204, b""), ("GET", "query"): recorded("influxdb/last")},
        INFLUX_1,
        at=1795656070.0,
        headers={"x-influxdb-version": "1.6.7"},
    ),
    "influxdb, 2": Backend(
        {("GET", "health"): said({"status": "pass", "version": "2.7"}), ("POST", "api/v2/query"): _flux}, INFLUX_2
    ),
    "influxdb, 3": Backend({("GET", "health"): (200, b"OK"), ("POST", "api/v3/query_sql"): said(SQL)}, INFLUX_3),
}
