<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Safe mode: screens as they are shipped; the configuration&apos;s targets and rules count</source>
        <translation>Modo seguro: pantallas originales; valen los objetivos y reglas de la configuración</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
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
        <translation>datos: {moment}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>Request rate</source>
        <translation>Peticiones/s</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Requests without error</source>
        <translation>Peticiones sin error</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Application errors</source>
        <translation>Errores de aplicación</translation>
    </message>
    <message>
        <source>APM errors</source>
        <translation>Errores APM</translation>
    </message>
    <message>
        <source>Response time p50</source>
        <translation>Tiempo de resp. p50</translation>
    </message>
    <message>
        <source>Response p50</source>
        <translation>Resp. p50</translation>
    </message>
    <message>
        <source>Response time p95</source>
        <translation>Tiempo de resp. p95</translation>
    </message>
    <message>
        <source>Response p95</source>
        <translation>Resp. p95</translation>
    </message>
    <message>
        <source>Response time p99</source>
        <translation>Tiempo de resp. p99</translation>
    </message>
    <message>
        <source>Response p99</source>
        <translation>Resp. p99</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>Conexiones de clientes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connections dropped</source>
        <translation>Conexiones caídas</translation>
    </message>
    <message>
        <source>Conn. drops</source>
        <translation>Con. caídas</translation>
    </message>
    <message>
        <source>Apdex</source>
        <translation>Apdex</translation>
    </message>
    <message>
        <source>Calls to dependencies</source>
        <translation>Llamadas a dependencias</translation>
    </message>
    <message>
        <source>Edge calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Dependency errors</source>
        <translation>Errores de dependencia</translation>
    </message>
    <message>
        <source>Edge errors</source>
        <translation>Err. enlace</translation>
    </message>
    <message>
        <source>Synthetic transactions</source>
        <translation>Transacciones sintéticas</translation>
    </message>
    <message>
        <source>Synthetics</source>
        <translation>Sintéticas</translation>
    </message>
    <message>
        <source>Synthetic step time</source>
        <translation>Tiempo de paso sintético</translation>
    </message>
    <message>
        <source>Synth. step</source>
        <translation>Sint.: paso</translation>
    </message>
    <message>
        <source>Services heard from</source>
        <translation>Servicios que informan</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Informan</translation>
    </message>
    <message>
        <source>Deployed version</source>
        <translation>Versión desplegada</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Queries p95</source>
        <translation>Cons. p95</translation>
    </message>
    <message>
        <source>Query time</source>
        <translation>T. consulta</translation>
    </message>
    <message>
        <source>Query regressions</source>
        <translation>Consultas degradadas</translation>
    </message>
    <message>
        <source>Regressions</source>
        <translation>Degradadas</translation>
    </message>
    <message>
        <source>Pipelines on time</source>
        <translation>Pipelines a tiempo</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Pipeline success</source>
        <translation>Éxito de pipelines</translation>
    </message>
    <message>
        <source>Pipeline runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Pipelines failed</source>
        <translation>Pipelines fallidos</translation>
    </message>
    <message>
        <source>Failed runs</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Pipelines running</source>
        <translation>Pipelines en curso</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Pipelines late</source>
        <translation>Pipelines tarde</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Pipeline delay</source>
        <translation>Ret. pipeline</translation>
    </message>
    <message>
        <source>Pipeline duration</source>
        <translation>Duración de pipeline</translation>
    </message>
    <message>
        <source>Pipeline time</source>
        <translation>Dur. pipeline</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calid. datos</translation>
    </message>
    <message>
        <source>Age of data tests</source>
        <translation>Edad de tests de datos</translation>
    </message>
    <message>
        <source>Tests age</source>
        <translation>Edad tests</translation>
    </message>
    <message>
        <source>Data freshness</source>
        <translation>Frescura de datos</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Frescura</translation>
    </message>
    <message>
        <source>Dashboard load</source>
        <translation>Carga de dashboard</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Warehouse load</source>
        <translation>Carga del almacén</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Warehouse cost</source>
        <translation>Coste almacén</translation>
    </message>
    <message>
        <source>Model quality</source>
        <translation>Calid. modelo</translation>
    </message>
    <message>
        <source>Model drift</source>
        <translation>Deriva modelo</translation>
    </message>
    <message>
        <source>ML models</source>
        <translation>Modelos ML</translation>
    </message>
    <message>
        <source>Model evaluation age</source>
        <translation>Edad de eval. de modelo</translation>
    </message>
    <message>
        <source>Model age</source>
        <translation>Edad modelo</translation>
    </message>
    <message>
        <source>Dashboard use</source>
        <translation>Uso de dashboards</translation>
    </message>
    <message>
        <source>Dash. use</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Dashboard engagement</source>
        <translation>Dedicación a dashboards</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Dedicación</translation>
    </message>
    <message>
        <source>Reports delivered</source>
        <translation>Informes entregados</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Targets answering</source>
        <translation>Objetivos que responden</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Time since last success</source>
        <translation>Tiempo desde último éxito</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>Edad de datos</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Edad datos</translation>
    </message>
    <message>
        <source>Poll duration</source>
        <translation>Tiempo de sondeo</translation>
    </message>
    <message>
        <source>Poll time</source>
        <translation>T. sondeo</translation>
    </message>
    <message>
        <source>Vendor quota left</source>
        <translation>Cuota libre proveedor</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Answers complete</source>
        <translation>Respuestas completas</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Issue detection</source>
        <translation>Detección de fallos</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Issue detection rate</source>
        <translation>Tasa de detección</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detectados</translation>
    </message>
    <message>
        <source>Alert precision</source>
        <translation>Precisión de alertas</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Alert response</source>
        <translation>Respuesta a alerta</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Alerts per operator</source>
        <translation>Alertas por operador</translation>
    </message>
    <message>
        <source>Alert volume</source>
        <translation>Vol. alertas</translation>
    </message>
    <message>
        <source>Response efficiency</source>
        <translation>Eficacia de respuesta</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficacia</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Monitoring accuracy</source>
        <translation>Exactitud del monitoreo</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Monitoring coverage</source>
        <translation>Cobertura del monitoreo</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>System health score</source>
        <translation>Índice de salud</translation>
    </message>
    <message>
        <source>Health score</source>
        <translation>Índ. salud</translation>
    </message>
    <message>
        <source>Excellence score</source>
        <translation>Índice de excelencia</translation>
    </message>
    <message>
        <source>Excellence</source>
        <translation>Excelencia</translation>
    </message>
    <message>
        <source>Walls alive</source>
        <translation>Murales vivos</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Murales</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Revenue per minute</source>
        <translation>Ingresos por minuto</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Checkout rate</source>
        <translation>Tasa de checkout</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Checkout</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Usu. activos</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Ingresos en riesgo</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>User adoption</source>
        <translation>Adopción</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adopción</translation>
    </message>
    <message>
        <source>System return</source>
        <translation>Retorno (ROI)</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>SLA compliance</source>
        <translation>Cumplimiento SLA</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Presup. error restante</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Presup. SLO</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Burn rate</translation>
    </message>
    <message>
        <source>Servers up</source>
        <translation>Servidores OK</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Wheel zooms   drag pans   L returns to live   Esc closes</source>
        <translation>Rueda: zoom   arrastrar: mover   L: directo   Esc: cerrar</translation>
    </message>
    <message>
        <source>Chart of {signal}</source>
        <translation>Gráfico de {signal}</translation>
    </message>
    <message>
        <source>{time} after {event}</source>
        <translation>{time} tras {event}</translation>
    </message>
    <message>
        <source>BOARD FROZEN since {time}, nothing here is current</source>
        <translation>TABLERO CONGELADO desde {time}, nada aquí es actual</translation>
    </message>
    <message>
        <source>BOARD STOPPED at {time}, started {starts} times in 10 min and it did not last</source>
        <translation>TABLERO DETENIDO a las {time}, arrancó {starts} veces en 10 min y no aguantó</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>major</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Stat with line</source>
        <translation>Valor con línea</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Serie temporal</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Honeycomb</source>
        <translation>Panal</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Bala</translation>
    </message>
    <message>
        <source>State timeline</source>
        <translation>Línea de estados</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Presup. errores</translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Procesadores</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Errors and time</source>
        <translation>Errores y tiempo</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Call the network desk first.
Then the provider.</source>
        <translation>Llame primero a la mesa de redes.
Después, al proveedor.</translation>
    </message>
    <message>
        <source>Incident: what fails</source>
        <translation>Incidente: qué falla</translation>
    </message>
    <message>
        <source>Incident: what happened</source>
        <translation>Incidente: qué ocurrió</translation>
    </message>
    <message>
        <source>Incident: what began first</source>
        <translation>Incidente: qué empezó antes</translation>
    </message>
    <message>
        <source>First signals</source>
        <translation>Primeras señales</translation>
    </message>
    <message>
        <source>Incident: what to do</source>
        <translation>Incidente: qué hacer</translation>
    </message>
    <message>
        <source>Status row</source>
        <translation>Fila de estado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Clock and pulse</source>
        <translation>Reloj y pulso</translation>
    </message>
    <message>
        <source>to {time}, {who}</source>
        <translation>hasta {time}, {who}</translation>
    </message>
    <message>
        <source>ask for the right</source>
        <translation>pida el permiso</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>no such series</source>
        <translation>no existe la serie</translation>
    </message>
    <message>
        <source>{case}, acknowledged</source>
        <translation>{case}, reconocida</translation>
    </message>
    <message>
        <source>live</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>intake low</source>
        <translation>entrada baja</translation>
    </message>
    <message>
        <source>no intake</source>
        <translation>sin entrada</translation>
    </message>
    <message>
        <source>NOC Board gallery</source>
        <translation>Galería de NOC Board</translation>
    </message>
    <message>
        <source>Every component in every state</source>
        <translation>Cada componente en cada estado</translation>
    </message>
    <message numerus="yes">
        <source>%n more normal</source>
        <translation>
            <numerusform>%n más normal</numerusform>
            <numerusform>%n más normales</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing reports here yet</source>
        <translation>Aquí aún no informa nada</translation>
    </message>
    <message>
        <source>{signal}, at {time}</source>
        <translation>{signal}, a las {time}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin índice</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more critical.</source>
        <translation>
            <numerusform>Otra crítica.</numerusform>
            <numerusform>Otras %n críticas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more major.</source>
        <translation>
            <numerusform>Otra mayor.</numerusform>
            <numerusform>Otras %n mayores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning.</source>
        <translation>
            <numerusform>Otro aviso.</numerusform>
            <numerusform>Otros %n avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>no ack yet</source>
        <translation>sin reconocer</translation>
    </message>
    <message>
        <source>asked: {who}</source>
        <translation>pedido: {who}</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconocida</translation>
    </message>
    <message>
        <source>ack refused</source>
        <translation>ack rechazado</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Últimas 24 h</translation>
    </message>
    <message>
        <source>Watched {time}</source>
        <translation>Vigilado {time}</translation>
    </message>
    <message>
        <source>nothing abnormal</source>
        <translation>nada anormal</translation>
    </message>
    <message>
        <source>{time} abnormal</source>
        <translation>{time} anormal</translation>
    </message>
    <message>
        <source>{time} blind</source>
        <translation>{time} a ciegas</translation>
    </message>
    <message>
        <source>too few inputs</source>
        <translation>pocas entradas</translation>
    </message>
    <message>
        <source>nothing watched</source>
        <translation>nada vigilado</translation>
    </message>
    <message>
        <source>{percent} of inputs</source>
        <translation>{percent} de entradas</translation>
    </message>
    <message>
        <source>all inputs</source>
        <translation>todas las entradas</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>steady {time}</source>
        <translation>estable {time}</translation>
    </message>
    <message>
        <source>{change} in {time}</source>
        <translation>{change} en {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n in maintenance</source>
        <translation>
            <numerusform>%n en mantenimiento</numerusform>
            <numerusform>%n en mantenimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelved</source>
        <translation>
            <numerusform>%n aplazada</numerusform>
            <numerusform>%n aplazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced</source>
        <translation>
            <numerusform>%n silenciada</numerusform>
            <numerusform>%n silenciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibited</source>
        <translation>
            <numerusform>%n inhibida</numerusform>
            <numerusform>%n inhibidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Business, last hour</source>
        <translation>Negocio, última hora</translation>
    </message>
    <message>
        <source>No business signals yet</source>
        <translation>Aún no hay señales de negocio</translation>
    </message>
    <message>
        <source>Map a query to business.orders.rate or to one of yours</source>
        <translation>Asigne una consulta a business.orders.rate o a una señal suya</translation>
    </message>
    <message>
        <source>Capacity left</source>
        <translation>Capacidad libre</translation>
    </message>
    <message>
        <source>No capacity is measured yet</source>
        <translation>Aún no se mide ninguna capacidad</translation>
    </message>
    <message>
        <source>worst of each</source>
        <translation>peor de cada uno</translation>
    </message>
    <message>
        <source>at this pace</source>
        <translation>a este ritmo</translation>
    </message>
    <message>
        <source>Storage full in {time}</source>
        <translation>Disco lleno en {time}</translation>
    </message>
    <message>
        <source>Tick marks the limit. Some are not known.</source>
        <translation>La marca es el límite. Faltan algunos.</translation>
    </message>
    <message>
        <source>Tick marks the limit.</source>
        <translation>La marca es el límite.</translation>
    </message>
    <message>
        <source>Tick marks the limit. All above it.</source>
        <translation>La marca es el límite. Todo por encima.</translation>
    </message>
    <message>
        <source>Nobody to ask</source>
        <translation>Sin objetivos</translation>
    </message>
    <message>
        <source>No target is configured</source>
        <translation>Ningún objetivo configurado</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>no se conocen</translation>
    </message>
    <message>
        <source>Can’t tell if it is quiet</source>
        <translation>No se sabe si hay calma</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>Quiet for {time}</source>
        <translation>En calma {time}</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>Calma por ahora</translation>
    </message>
    <message>
        <source>0 active</source>
        <translation>0 activas</translation>
    </message>
    <message>
        <source>No alert since this board started at {time}</source>
        <translation>Sin alertas desde que arrancó este tablero a las {time}</translation>
    </message>
    <message>
        <source>Last cleared {time}, {alert}</source>
        <translation>Último cese {time}, {alert}</translation>
    </message>
    <message>
        <source>not seen since {age}: {reason}</source>
        <translation>sin ver desde hace {age}: {reason}</translation>
    </message>
    <message>
        <source>a critical hidden for {age}</source>
        <translation>una crítica oculta hace {age}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{note} (and %n more)</source>
        <translation>
            <numerusform>{note} (y %n más)</numerusform>
            <numerusform>{note} (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>{live} of {all} targets live</source>
        <translation>{live} de {all} objetivos activos</translation>
    </message>
    <message>
        <source>Overview 1 / 1</source>
        <translation>Resumen 1 / 1</translation>
    </message>
    <message>
        <source>{rate} samples/s</source>
        <translation>{rate} muestras/s</translation>
    </message>
    <message>
        <source>Oldest other data {age}</source>
        <translation>Otro dato más antiguo {age}</translation>
    </message>
    <message>
        <source>Oldest data {age}</source>
        <translation>Dato más antiguo {age}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>set-up error</source>
        <translation>mal configurado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stale {age}</source>
        <translation>obsoleto {age}</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>nunca respondió</translation>
    </message>
    <message>
        <source>retry in {time}</source>
        <translation>reintento en {time}</translation>
    </message>
    <message>
        <source>asking now</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>{members}, {blind} without evidence; the worst is shown</source>
        <translation>{members}, {blind} sin evidencia; se muestra lo peor</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>No target supplies this signal</source>
        <translation>Ningún objetivo da esta señal</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>{age}, limit {limit}</source>
        <translation>{age}, límite {limit}</translation>
    </message>
    <message>
        <source>limits of the page</source>
        <translation>límites de la página</translation>
    </message>
    <message>
        <source>limits of the signal</source>
        <translation>límites de la señal</translation>
    </message>
    <message>
        <source>{condition} for {time}</source>
        <translation>{condition} durante {time}</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation>sobre {limit}</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>bajo {limit}</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>source gives no time</source>
        <translation>la fuente no da hora</translation>
    </message>
    <message>
        <source>{observed}, here {received}</source>
        <translation>{observed}, aquí {received}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>hace {age}</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>{count} from change {name}</source>
        <translation>{count} del cambio {name}</translation>
    </message>
    <message>
        <source>{count} from deploy {name}</source>
        <translation>{count} del despliegue {name}</translation>
    </message>
    <message>
        <source>{count} from switch {name}</source>
        <translation>{count} del switch {name}</translation>
    </message>
    <message>
        <source>{count} from site {name}</source>
        <translation>{count} de la sede {name}</translation>
    </message>
    <message>
        <source>{count} from host {name}</source>
        <translation>{count} del host {name}</translation>
    </message>
    <message>
        <source>{count} from rule {name}</source>
        <translation>{count} de la regla {name}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>otras {count}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{causes}</source>
        <translation>{causes}</translation>
    </message>
    <message>
        <source>Flood over: {arrived} alerts in {minutes} min, {critical} critical</source>
        <translation>Fin de la avalancha: {arrived} alertas en {minutes} min, {critical} críticas</translation>
    </message>
    <message>
        <source>nothing was folded</source>
        <translation>no se agrupó nada</translation>
    </message>
    <message>
        <source>{count} folded: {causes}</source>
        <translation>{count} agrupadas: {causes}</translation>
    </message>
    <message>
        <source>no longer in maintenance</source>
        <translation>ya no en mantenimiento</translation>
    </message>
    <message>
        <source>no longer inhibited</source>
        <translation>ya no inhibida</translation>
    </message>
    <message>
        <source>flapping: its toasts are held</source>
        <translation>oscila: se retienen sus notificaciones</translation>
    </message>
    <message>
        <source>no longer flapping</source>
        <translation>ya no oscila</translation>
    </message>
    <message>
        <source>very likely acceptable</source>
        <translation>muy probablemente aceptable</translation>
    </message>
    <message>
        <source>manageable</source>
        <translation>manejable</translation>
    </message>
    <message>
        <source>likely over-demanding</source>
        <translation>probablemente excesivo</translation>
    </message>
    <message>
        <source>very likely unacceptable</source>
        <translation>muy probablemente inaceptable</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>dentro del límite</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>sobre el límite</translation>
    </message>
    <message>
        <source>{alarms} alarms in {days} days, {hidden} more were hidden</source>
        <translation>{alarms} alarmas en {days} días, otras {hidden} estuvieron ocultas</translation>
    </message>
    <message>
        <source>{alarms} alarms in {days} days, {hidden} more were hidden; the limits are meant for {meant} days or more</source>
        <translation>{alarms} alarmas en {days} días, otras {hidden} estuvieron ocultas; los límites son para {meant} días o más</translation>
    </message>
    <message>
        <source>alarms per day</source>
        <translation>alarmas por día</translation>
    </message>
    <message>
        <source>alarms per hour</source>
        <translation>alarmas por hora</translation>
    </message>
    <message>
        <source>alarms per 10 min</source>
        <translation>alarmas por 10 min</translation>
    </message>
    <message>
        <source>{good}, at most {most}</source>
        <translation>{good}, máximo {most}</translation>
    </message>
    <message>
        <source>most alarms in any 10 min</source>
        <translation>máx. de alarmas en 10 min</translation>
    </message>
    <message>
        <source>10-minute periods with more than 5</source>
        <translation>periodos de 10 minutos con más de 5</translation>
    </message>
    <message>
        <source>hours with more than 30</source>
        <translation>horas con más de 30</translation>
    </message>
    <message>
        <source>time in flood ({count} floods)</source>
        <translation>en avalancha ({count} avalanchas)</translation>
    </message>
    <message>
        <source>share of the ten commonest</source>
        <translation>parte de las diez más comunes</translation>
    </message>
    <message>
        <source>chattering alarms</source>
        <translation>alarmas repetitivas</translation>
    </message>
    <message>
        <source>fleeting alarms</source>
        <translation>alarmas fugaces</translation>
    </message>
    <message>
        <source>stale alarms (over 24 h)</source>
        <translation>alarmas estancadas (más de 24 h)</translation>
    </message>
    <message>
        <source>standing alarms</source>
        <translation>alarmas permanentes</translation>
    </message>
    <message>
        <source>shelved alarms</source>
        <translation>alarmas aplazadas</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>máximo {most}</translation>
    </message>
    <message>
        <source>held on this board alone</source>
        <translation>solo en este tablero</translation>
    </message>
    <message>
        <source>confirmed by the backend</source>
        <translation>confirmado por el backend</translation>
    </message>
    <message>
        <source>refused, or never shown</source>
        <translation>rechazado, o nunca visto</translation>
    </message>
    <message>
        <source>over: cleared, given back or at its end</source>
        <translation>terminado: cesó, se devolvió o venció</translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation>aún en camino</translation>
    </message>
    <message>
        <source>The journal begins {begin}: {age} of the span are not in it.</source>
        <translation>El registro empieza {begin}: le faltan {age} del periodo.</translation>
    </message>
    <message>
        <source>{count} alarms had begun before this board looked: how fast they were detected is not known.</source>
        <translation>{count} alarmas empezaron antes de que este tablero mirase: no se sabe cuánto tardó su detección.</translation>
    </message>
    <message>
        <source>While no board ran, nothing was written down: such times look calm here.</source>
        <translation>Mientras no hubo tablero, no se anotó nada: esos periodos parecen en calma.</translation>
    </message>
    <message>
        <source>Calls and talks outside of this board and its backends are not known, so a response may have been earlier.</source>
        <translation>Las llamadas y charlas fuera de este tablero y de sus backends no constan; la respuesta pudo ser anterior.</translation>
    </message>
    <message>
        <source>How fast is measured from the start that the backend tells, which is as good as the backend&apos;s clock.</source>
        <translation>La rapidez se mide desde el inicio que da el backend, y es tan exacta como su reloj.</translation>
    </message>
    <message>
        <source>First human action, critical</source>
        <translation>Primera acción humana, críticas</translation>
    </message>
    <message>
        <source>First human action, major</source>
        <translation>Primera acción humana, mayores</translation>
    </message>
    <message>
        <source>First human action, warning</source>
        <translation>Primera acción humana, avisos</translation>
    </message>
    <message>
        <source>First human action, information</source>
        <translation>Primera acción humana, información</translation>
    </message>
    <message>
        <source>{begin} to {end}: {found}</source>
        <translation>{begin} a {end}: {found}</translation>
    </message>
    <message>
        <source>What this report does not know</source>
        <translation>Lo que este informe no sabe</translation>
    </message>
    <message>
        <source>Alarm quality, by ISA-18.2 and EEMUA 191</source>
        <translation>Calidad de las alarmas según ISA-18.2 y EEMUA 191</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>{spared} alarms in 1 flood were told as one</source>
        <translation>{spared} alarmas de 1 avalancha se contaron como una</translation>
    </message>
    <message>
        <source>{spared} alarms in {count} floods were told as one</source>
        <translation>{spared} alarmas de {count} avalanchas se contaron como una</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} a {end}</translation>
    </message>
    <message>
        <source>{count} alarms</source>
        <translation>{count} alarmas</translation>
    </message>
    <message>
        <source>{count} told as one</source>
        <translation>{count} como una sola</translation>
    </message>
    <message>
        <source>{count} critical, each by itself</source>
        <translation>{count} críticas, cada una aparte</translation>
    </message>
    <message>
        <source>What you were spared</source>
        <translation>Lo que se le ahorró</translation>
    </message>
    <message>
        <source>There was no flood</source>
        <translation>No hubo avalancha</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Avalancha</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegaron</translation>
    </message>
    <message>
        <source>Spared</source>
        <translation>Ahorradas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>nobody did anything</source>
        <translation>nadie hizo nada</translation>
    </message>
    <message>
        <source>began before the board looked</source>
        <translation>empezó antes de que el tablero mirase</translation>
    </message>
    <message>
        <source>Detection, after it began</source>
        <translation>Detección, tras su inicio</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Rapidez</translation>
    </message>
    <message>
        <source>From the moment an alarm fired to the first thing that anybody did about it</source>
        <translation>Desde que saltó una alarma hasta lo primero que alguien hizo con ella</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La mitad en</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 de 10 en</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>{count} measured</source>
        <translation>{count} medidas</translation>
    </message>
    <message>
        <source>{count} measured; of {more} more: {why}</source>
        <translation>{count} medidas; de otras {more}: {why}</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Disparada</translation>
    </message>
    <message>
        <source>{shown} shown + {hidden} hidden = {total}</source>
        <translation>{shown} visibles + {hidden} ocultas = {total}</translation>
    </message>
    <message>
        <source>Stood before</source>
        <translation>Ya activas</translation>
    </message>
    <message>
        <source>worked out from what stands and what cleared</source>
        <translation>calculado de lo activo y lo cesado</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cesada</translation>
    </message>
    <message>
        <source>{count} of them came and went unseen</source>
        <translation>{count} de ellas pasaron sin ser vistas</translation>
    </message>
    <message>
        <source>Stand at the end</source>
        <translation>Activas al final</translation>
    </message>
    <message>
        <source>Asked: {what}</source>
        <translation>Pedido: {what}</translation>
    </message>
    <message>
        <source>Where every alert went</source>
        <translation>Dónde acabó cada alerta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>{deeds}</source>
        <translation>{deeds}</translation>
    </message>
    <message>
        <source>Counted alert by alert</source>
        <translation>Contado alerta por alerta</translation>
    </message>
    <message>
        <source>Nobody did anything on a board with this journal</source>
        <translation>Nadie hizo nada en un tablero con este registro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>{verb} {count}</source>
        <translation>{verb} {count}</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The commonest alarms</source>
        <translation>Alarmas más comunes</translation>
    </message>
    <message>
        <source>{signal} is absent</source>
        <translation>{signal} ausente</translation>
    </message>
    <message>
        <source>{signal} above {limit}</source>
        <translation>{signal} sobre {limit}</translation>
    </message>
    <message>
        <source>{signal} below {limit}</source>
        <translation>{signal} bajo {limit}</translation>
    </message>
    <message>
        <source>{condition} in {count} of {all} readings</source>
        <translation>{condition} en {count} de {all} lecturas</translation>
    </message>
    <message>
        <source>{condition} for {seconds} s</source>
        <translation>{condition} durante {seconds} s</translation>
    </message>
    <message>
        <source>{condition}, until {limit}</source>
        <translation>{condition}, hasta {limit}</translation>
    </message>
    <message>
        <source>Sound off until {time}</source>
        <translation>Sin sonido hasta {time}</translation>
    </message>
    <message>
        <source>Meeting: criticals alone are heard</source>
        <translation>Reunión: solo suenan las críticas</translation>
    </message>
    <message>
        <source>Quiet until {time}: criticals alone are heard</source>
        <translation>Calma hasta {time}: solo suenan las críticas</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>{what}, {count} critical not heard</source>
        <translation>{what}, {count} críticas no oídas</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>reconocer</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silenciar</translation>
    </message>
    <message>
        <source>shelve</source>
        <translation>aplazar</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>asignar</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentar</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>escalar</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>resolver</translation>
    </message>
    <message>
        <source>see</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>notificar</translation>
    </message>
    <message>
        <source>operate</source>
        <translation>operar</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Aún no se vigila nada</translation>
    </message>
    <message>
        <source>{signal} warning</source>
        <translation>{signal}: aviso</translation>
    </message>
    <message>
        <source>{signal} major</source>
        <translation>{signal}: mayor</translation>
    </message>
    <message>
        <source>{signal} critical</source>
        <translation>{signal}: crítico</translation>
    </message>
    <message>
        <source>{inside} of {all} checks in range</source>
        <translation>{inside} de {all} chequeos en rango</translation>
    </message>
    <message>
        <source>Normal, some checks paused</source>
        <translation>Normal, con chequeos en pausa</translation>
    </message>
    <message>
        <source>{inside} of {all} checks in range, nobody paged</source>
        <translation>{inside} de {all} chequeos en rango, sin llamadas</translation>
    </message>
    <message>
        <source>All services normal</source>
        <translation>Servicios: todo normal</translation>
    </message>
    <message>
        <source>Can’t vouch for {names}</source>
        <translation>Sin garantías sobre {names}</translation>
    </message>
    <message>
        <source>Normal, {names} partly unknown</source>
        <translation>Normal; {names}: datos parciales</translation>
    </message>
    <message>
        <source>Warning, {names} partly unknown</source>
        <translation>Aviso; {names}: datos parciales</translation>
    </message>
    <message>
        <source>{warning}; {detail}</source>
        <translation>{warning}; {detail}</translation>
    </message>
    <message>
        <source>{missing} of {inputs} inputs have no fresh evidence: {reason}</source>
        <translation>{missing} de {inputs} entradas sin evidencia reciente: {reason}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>The selected alert</source>
        <translation>La alerta elegida</translation>
    </message>
    <message>
        <source>The open chart</source>
        <translation>El gráfico abierto</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>El tablero</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>Alerta siguiente</translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation>Alerta anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y comandos</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Mark, to act on several</source>
        <translation>Marcar, para actuar en varias</translation>
    </message>
    <message>
        <source>To the toasts</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>List what came in the last 10 minutes</source>
        <translation>Listar lo llegado en los últimos 10 minutos</translation>
    </message>
    <message>
        <source>Dismiss the toast in focus</source>
        <translation>Descartar la notificación en foco</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Región siguiente de la ventana</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Acknowledge at once</source>
        <translation>Reconocer ya</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Shelve, or take from the shelf</source>
        <translation>Aplazar o retomar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Escalate one step</source>
        <translation>Escalar un nivel</translation>
    </message>
    <message>
        <source>Tell the backend that it is over</source>
        <translation>Decir al backend que terminó</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Merge with another incident</source>
        <translation>Unir a otro incidente</translation>
    </message>
    <message>
        <source>Split from its incident</source>
        <translation>Separar de su incidente</translation>
    </message>
    <message>
        <source>Ask its target now</source>
        <translation>Consultar ya su objetivo</translation>
    </message>
    <message>
        <source>Have it checked again at its source</source>
        <translation>Pedir otra revisión en su fuente</translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation>Iniciar mantenimiento</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Su historial</translation>
    </message>
    <message>
        <source>Open its runbook</source>
        <translation>Abrir su runbook</translation>
    </message>
    <message>
        <source>Follow the time again</source>
        <translation>Seguir el tiempo de nuevo</translation>
    </message>
    <message>
        <source>Cursor to the value before</source>
        <translation>Cursor al valor anterior</translation>
    </message>
    <message>
        <source>Cursor to the next value</source>
        <translation>Cursor al valor siguiente</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>Mostrar menos tiempo</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>Mostrar más tiempo</translation>
    </message>
    <message>
        <source>Show the usual time</source>
        <translation>Mostrar el tiempo usual</translation>
    </message>
    <message>
        <source>Last week behind it</source>
        <translation>Semana pasada detrás</translation>
    </message>
    <message>
        <source>Sound off for 15 minutes, or on again</source>
        <translation>Quitar el sonido 15 minutos, o reponerlo</translation>
    </message>
    <message>
        <source>Hear every sound</source>
        <translation>Oír todos los sonidos</translation>
    </message>
    <message>
        <source>Open the wall</source>
        <translation>Abrir el mural</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Añadir un objetivo</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Las teclas</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandar texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Reducir texto</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>what is watched</source>
        <translation>qué se vigila</translation>
    </message>
    <message>
        <source>rules of your own: when a signal becomes an alert</source>
        <translation>reglas propias: cuándo una señal pasa a ser alerta</translation>
    </message>
    <message>
        <source>which alerts hide which others</source>
        <translation>qué alertas ocultan a cuáles</translation>
    </message>
    <message>
        <source>planned work</source>
        <translation>trabajo previsto</translation>
    </message>
    <message>
        <source>what needs what</source>
        <translation>qué depende de qué</translation>
    </message>
    <message>
        <source>Targets and rules</source>
        <translation>Objetivos y reglas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>{group} · {title}</source>
        <translation>{group} · {title}</translation>
    </message>
    <message>
        <source>the environment variable {name} is not set</source>
        <translation>la variable de entorno {name} no está definida</translation>
    </message>
    <message>
        <source>set it before noc-app starts</source>
        <translation>defínala antes de iniciar noc-app</translation>
    </message>
    <message>
        <source>{path} can be read by others than its owner</source>
        <translation>{path} lo pueden leer otros, no solo su dueño</translation>
    </message>
    <message>
        <source>run: {command}</source>
        <translation>ejecute: {command}</translation>
    </message>
    <message>
        <source>{path} is larger than a secret can be ({most} bytes)</source>
        <translation>{path} es mayor de lo que puede ser un secreto ({most} bytes)</translation>
    </message>
    <message>
        <source>the secret file {path} cannot be read: {reason}</source>
        <translation>no se puede leer el archivo de secreto {path}: {reason}</translation>
    </message>
    <message>
        <source>the secret file {path} is empty</source>
        <translation>el archivo de secreto {path} está vacío</translation>
    </message>
    <message>
        <source>this session has no system keyring for {name}</source>
        <translation>esta sesión no tiene llavero del sistema para {name}</translation>
    </message>
    <message>
        <source>use {one} or {other} instead</source>
        <translation>use {one} o {other} en su lugar</translation>
    </message>
    <message>
        <source>the system keyring did not give {name}: {reason}</source>
        <translation>el llavero del sistema no entregó {name}: {reason}</translation>
    </message>
    <message>
        <source>the system keyring has no entry {name}</source>
        <translation>el llavero del sistema no tiene la entrada {name}</translation>
    </message>
    <message>
        <source>no complete answer in {seconds} s</source>
        <translation>sin respuesta completa en {seconds} s</translation>
    </message>
    <message>
        <source>redirected to {host} ({status}); put the final address into url</source>
        <translation>redirigido a {host} ({status}); ponga la dirección final en url</translation>
    </message>
    <message>
        <source>rate limited ({status})</source>
        <translation>tasa limitada ({status})</translation>
    </message>
    <message>
        <source>rate limited for {seconds} s ({status})</source>
        <translation>tasa limitada durante {seconds} s ({status})</translation>
    </message>
    <message>
        <source>sign-in refused ({status}); check the credentials of this target</source>
        <translation>acceso rechazado ({status}); revise las credenciales de este objetivo</translation>
    </message>
    <message>
        <source>the backend failed {reason}</source>
        <translation>el backend falló {reason}</translation>
    </message>
    <message>
        <source>request refused {reason}</source>
        <translation>petición rechazada {reason}</translation>
    </message>
    <message>
        <source>the connection failed ({kind})</source>
        <translation>falló la conexión ({kind})</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>the connection broke: reset by the other side</source>
        <translation>conexión cortada: la reinició el otro extremo</translation>
    </message>
    <message>
        <source>the connection broke while sending</source>
        <translation>conexión cortada al enviar</translation>
    </message>
    <message>
        <source>no answer to the connection attempt</source>
        <translation>sin respuesta al intento de conexión</translation>
    </message>
    <message>
        <source>the address or the request holds a character that HTTP does not allow</source>
        <translation>la dirección o la petición tiene un carácter que HTTP no admite</translation>
    </message>
    <message>
        <source>the connection broke while reading</source>
        <translation>conexión cortada al leer</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>rechazado por el proxy</translation>
    </message>
    <message>
        <source>this port does not speak TLS; is it http?</source>
        <translation>este puerto no habla TLS; ¿es http?</translation>
    </message>
    <message>
        <source>the backend offers only a TLS version that is too old</source>
        <translation>el backend solo ofrece una versión de TLS demasiado antigua</translation>
    </message>
    <message>
        <source>the backend does not accept our TLS version</source>
        <translation>el backend no acepta nuestra versión de TLS</translation>
    </message>
    <message>
        <source>the backend asks for a client certificate; give cert_file</source>
        <translation>el backend pide un certificado de cliente; indique cert_file</translation>
    </message>
    <message>
        <source>the backend ended the handshake without saying why</source>
        <translation>el backend cortó la negociación sin decir por qué</translation>
    </message>
    <message>
        <source>the backend refused the handshake; it may ask for a client certificate</source>
        <translation>el backend rechazó la negociación; quizá pide un certificado de cliente</translation>
    </message>
    <message>
        <source>the answer broke off before its end</source>
        <translation>la respuesta se cortó antes de acabar</translation>
    </message>
    <message>
        <source>the connection broke before any answer</source>
        <translation>conexión cortada antes de responder</translation>
    </message>
    <message>
        <source>TLS: {reason}</source>
        <translation>TLS: {reason}</translation>
    </message>
    <message>
        <source>the answer is not HTTP; does this port want https?</source>
        <translation>la respuesta no es HTTP; ¿este puerto espera https?</translation>
    </message>
    <message>
        <source>name not found for now: the name servers do not answer</source>
        <translation>nombre no hallado por ahora: los servidores DNS no responden</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nombre no hallado</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>el certificado es de otro nombre</translation>
    </message>
    <message>
        <source>the certificate is not signed by a trusted authority</source>
        <translation>el certificado no está firmado por una autoridad de confianza</translation>
    </message>
    <message>
        <source>the certificate is not accepted</source>
        <translation>no se acepta el certificado</translation>
    </message>
    <message>
        <source>this session has no system keyring</source>
        <translation>esta sesión no tiene llavero del sistema</translation>
    </message>
    <message>
        <source>downtimes</source>
        <translation>paradas</translation>
    </message>
    <message>
        <source>no credentials are configured, and none were asked for</source>
        <translation>no hay credenciales configuradas, y no se pidieron</translation>
    </message>
    <message>
        <source>the credentials were accepted</source>
        <translation>las credenciales fueron aceptadas</translation>
    </message>
    <message>
        <source>{count} operations</source>
        <translation>{count} operaciones</translation>
    </message>
    <message>
        <source>reading is permitted; nothing is ever written there</source>
        <translation>se permite leer; allí nunca se escribe nada</translation>
    </message>
    <message>
        <source>reading is permitted; the first attempt shows whether we may: {verbs}</source>
        <translation>se permite leer; el primer intento dirá si también se permite: {verbs}</translation>
    </message>
    <message>
        <source>reading is permitted, and so far nothing is known against: {verbs}</source>
        <translation>se permite leer, y hasta ahora nada indica que se impida: {verbs}</translation>
    </message>
    <message>
        <source>{target} answers, and has neither metrics nor alerts to tell</source>
        <translation>{target} responde, pero no da ni métricas ni alertas</translation>
    </message>
    <message>
        <source>that is well for a source of alerts; else look which data it is asked for, under the settings</source>
        <translation>es normal en una fuente de alertas; si no, revise en los ajustes qué datos se le piden</translation>
    </message>
    <message>
        <source>{values} values of {metrics} metrics</source>
        <translation>{values} valores de {metrics} métricas</translation>
    </message>
    <message>
        <source>{alerts} alerts</source>
        <translation>{alerts} alertas</translation>
    </message>
    <message>
        <source>{values} values of {metrics} metrics, {alerts} alerts</source>
        <translation>{values} valores de {metrics} métricas, {alerts} alertas</translation>
    </message>
    <message>
        <source>there are no values that could be old</source>
        <translation>no hay valores que puedan ser antiguos</translation>
    </message>
    <message>
        <source>its values carry no time of their own: they count from when they are received</source>
        <translation>sus valores no traen hora propia: cuentan desde que se reciben</translation>
    </message>
    <message>
        <source>the newest value is {age} old</source>
        <translation>el valor más nuevo es de hace {age}</translation>
    </message>
    <message>
        <source>the newest value of {target} is {age} old</source>
        <translation>el valor más nuevo de {target} es de hace {age}</translation>
    </message>
    <message>
        <source>see whether what feeds {target} still runs</source>
        <translation>compruebe si aún funciona lo que alimenta {target}</translation>
    </message>
    <message>
        <source>it does not tell its time</source>
        <translation>no da su hora</translation>
    </message>
    <message>
        <source>its clock agrees with ours within {seconds} s</source>
        <translation>su reloj coincide con el nuestro a menos de {seconds} s</translation>
    </message>
    <message>
        <source>turn on time synchronisation, on this machine and on that one; ages are wrong by as much until then</source>
        <translation>active la sincronización horaria en este equipo y en aquel; hasta entonces las edades llevan ese error</translation>
    </message>
    <message>
        <source>the clock of {target} is {seconds} s ahead of ours</source>
        <translation>el reloj de {target} va {seconds} s por delante del nuestro</translation>
    </message>
    <message>
        <source>the clock of {target} is {seconds} s behind ours</source>
        <translation>el reloj de {target} va {seconds} s por detrás del nuestro</translation>
    </message>
    <message>
        <source>ask less often: raise `every` of {id}, or ask the vendor for more</source>
        <translation>consulte menos a menudo: suba `every` de {id}, o pida más cuota al proveedor</translation>
    </message>
    <message>
        <source>see whether {id} is overloaded, or raise its `timeout`</source>
        <translation>compruebe si {id} está sobrecargado, o suba su `timeout`</translation>
    </message>
    <message>
        <source>give this user the permission that is named, or remove {id}</source>
        <translation>dé a este usuario el permiso indicado, o quite {id}</translation>
    </message>
    <message>
        <source>see that {id} runs, that its url is right, and that no firewall is between</source>
        <translation>compruebe que {id} funciona, que su url es correcta y que ningún firewall se interpone</translation>
    </message>
    <message>
        <source>compare the url and the kind of {id} with what the backend is; noc-app check says more</source>
        <translation>compare la url y el tipo de {id} con lo que es el backend; noc-app check dice más</translation>
    </message>
    <message>
        <source>{target} ({kind}) answered in {took} ms</source>
        <translation>{target} ({kind}) respondió en {took} ms</translation>
    </message>
    <message>
        <source>{target} answers in part: {lacks}</source>
        <translation>{target} responde en parte: {lacks}</translation>
    </message>
    <message>
        <source>repair what is named, at {id}</source>
        <translation>repare en {id} lo indicado</translation>
    </message>
    <message>
        <source>{target} answers, and anybody could: nobody checks who it is</source>
        <translation>{target} responde, y podría ser cualquiera: nadie verifica quién es</translation>
    </message>
    <message>
        <source>take `verify: false` out of {id} and name its authority under {setting}</source>
        <translation>quite `verify: false` de {id} e indique su autoridad en {setting}</translation>
    </message>
    <message>
        <source>{target} does not let us {verbs}: {reasons}</source>
        <translation>{target} no nos deja {verbs}: {reasons}</translation>
    </message>
    <message>
        <source>give the account of {id} what it lacks if this desk shall act there; reading goes on without</source>
        <translation>dé a la cuenta de {id} lo que le falta si este puesto debe actuar allí; la lectura sigue sin ello</translation>
    </message>
    <message>
        <source>it is asked through the proxy of {proxy}</source>
        <translation>se consulta por el proxy de {proxy}</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>{target} knows us and does not let us read (403)</source>
        <translation>{target} nos conoce y no nos deja leer (403)</translation>
    </message>
    <message>
        <source>give the account of {id} the permission to read</source>
        <translation>dé a la cuenta de {id} permiso de lectura</translation>
    </message>
    <message>
        <source>{target} wants a sign-in: {reason}</source>
        <translation>{target} exige acceso: {reason}</translation>
    </message>
    <message>
        <source>give {id} an `auth:` entry</source>
        <translation>dé a {id} una entrada `auth:`</translation>
    </message>
    <message>
        <source>{target} does not accept our credentials: {reason}</source>
        <translation>{target} no acepta nuestras credenciales: {reason}</translation>
    </message>
    <message>
        <source>{target} does not accept our credentials: expired, revoked or wrong (401)</source>
        <translation>{target} no acepta nuestras credenciales: caducadas, revocadas o erróneas (401)</translation>
    </message>
    <message>
        <source>make a new one there and put it into {place}</source>
        <translation>cree una nueva allí y póngala en {place}</translation>
    </message>
    <message>
        <source>{place} or {other}</source>
        <translation>{place} o {other}</translation>
    </message>
    <message>
        <source>the environment variable {name}</source>
        <translation>la variable de entorno {name}</translation>
    </message>
    <message>
        <source>the file {name}</source>
        <translation>el archivo {name}</translation>
    </message>
    <message>
        <source>the keyring entry {name}</source>
        <translation>la entrada de llavero {name}</translation>
    </message>
    <message>
        <source>correct {setting} of {id}; noc-app check names file and line</source>
        <translation>corrija {setting} de {id}; noc-app check indica archivo y línea</translation>
    </message>
    <message>
        <source>the bundle {file} cannot be written: {reason}</source>
        <translation>no se puede escribir el paquete {file}: {reason}</translation>
    </message>
    <message>
        <source>{version}, certificate valid for {days} days</source>
        <translation>{version}, certificado válido por {days} días</translation>
    </message>
    <message>
        <source>the certificate of {host} is not valid yet</source>
        <translation>el certificado de {host} aún no es válido</translation>
    </message>
    <message>
        <source>have the certificate of {host} renewed there; and see that this clock is right</source>
        <translation>haga renovar allí el certificado de {host}; y compruebe que este reloj va bien</translation>
    </message>
    <message>
        <source>the certificate of {host} is not for this name</source>
        <translation>el certificado de {host} no es para este nombre</translation>
    </message>
    <message>
        <source>the certificate of {host} is for {names} and not for this name</source>
        <translation>el certificado de {host} es para {names} y no para este nombre</translation>
    </message>
    <message>
        <source>write a name of the certificate into url or {setting} of {id}</source>
        <translation>ponga un nombre del certificado en url o en {setting} de {id}</translation>
    </message>
    <message>
        <source>the certificate of {host} has expired</source>
        <translation>el certificado de {host} ha caducado</translation>
    </message>
    <message>
        <source>the certificate of {host} has expired on {day}</source>
        <translation>el certificado de {host} caducó el {day}</translation>
    </message>
    <message>
        <source>the certificate of {host} is signed by itself</source>
        <translation>el certificado de {host} es autofirmado</translation>
    </message>
    <message>
        <source>name that certificate under {setting} of {id}</source>
        <translation>indique ese certificado en {setting} de {id}</translation>
    </message>
    <message>
        <source>the certificate of {host} is signed by {issuer}, which is not trusted here</source>
        <translation>el certificado de {host} está firmado por {issuer}, que aquí no es de confianza</translation>
    </message>
    <message>
        <source>name the certificate of {issuer} under {setting} of {id}</source>
        <translation>indique el certificado de {issuer} en {setting} de {id}</translation>
    </message>
    <message>
        <source>the certificate of {host} is signed by its authority, which is not trusted here</source>
        <translation>el certificado de {host} está firmado por su autoridad, que aquí no es de confianza</translation>
    </message>
    <message>
        <source>name the certificate of its authority under {setting} of {id}</source>
        <translation>indique el certificado de su autoridad en {setting} de {id}</translation>
    </message>
    <message>
        <source>or add it to the system&apos;s store</source>
        <translation>o añádalo al almacén del sistema</translation>
    </message>
    <message>
        <source>{file} does not hold it</source>
        <translation>{file} no lo contiene</translation>
    </message>
    <message>
        <source>put the secret there</source>
        <translation>ponga el secreto allí</translation>
    </message>
    <message>
        <source>no host is connected to: it is read on this machine</source>
        <translation>no se conecta a ningún host: se lee en este equipo</translation>
    </message>
    <message>
        <source>the proxy of {proxy} looks it up</source>
        <translation>lo resuelve el proxy de {proxy}</translation>
    </message>
    <message>
        <source>{host} is an address, there is no name to look up</source>
        <translation>{host} es una dirección, no hay nombre que resolver</translation>
    </message>
    <message>
        <source>{host} is {addresses}</source>
        <translation>{host} es {addresses}</translation>
    </message>
    <message>
        <source>no port is connected to</source>
        <translation>no se conecta a ningún puerto</translation>
    </message>
    <message>
        <source>{port} is open</source>
        <translation>{port} abierto</translation>
    </message>
    <message>
        <source>its own protocol settles that while it signs in</source>
        <translation>lo resuelve su propio protocolo al acceder</translation>
    </message>
    <message>
        <source>made through the proxy, together with the query</source>
        <translation>se hace por el proxy, junto con la consulta</translation>
    </message>
    <message>
        <source>asked through the proxy of {proxy}</source>
        <translation>consultado por el proxy de {proxy}</translation>
    </message>
    <message>
        <source>not encrypted; it does not leave this machine</source>
        <translation>sin cifrar; no sale de este equipo</translation>
    </message>
    <message>
        <source>not encrypted: whoever is between can read and change the answers</source>
        <translation>sin cifrar: quien esté en medio puede leer y cambiar las respuestas</translation>
    </message>
    <message>
        <source>{target} is asked without encryption: whoever is between can read our credentials</source>
        <translation>{target} se consulta sin cifrado: quien esté en medio puede leer nuestras credenciales</translation>
    </message>
    <message>
        <source>let {id} be asked by https</source>
        <translation>consulte {id} por https</translation>
    </message>
    <message>
        <source>send the support bundle to whoever looks after NOC Board</source>
        <translation>envíe el paquete de soporte a quien mantiene NOC Board</translation>
    </message>
    <message>
        <source>{name}: its connector has a bug</source>
        <translation>{name}: su conector tiene un error</translation>
    </message>
    <message>
        <source>sounds are turned off in the configuration</source>
        <translation>los sonidos están desactivados en la configuración</translation>
    </message>
    <message>
        <source>there is a sound device</source>
        <translation>hay un dispositivo de sonido</translation>
    </message>
    <message>
        <source>{problem}, and no display that somebody sits at</source>
        <translation>{problem}, y no hay pantalla con nadie delante</translation>
    </message>
    <message>
        <source>plug in or turn on a loudspeaker, or write {setting}</source>
        <translation>conecte o encienda un altavoz, o escriba {setting}</translation>
    </message>
    <message>
        <source>no alert can be heard: {problem}</source>
        <translation>no se puede oír ninguna alerta: {problem}</translation>
    </message>
    <message>
        <source>no display, so no tray is needed</source>
        <translation>sin pantalla no hace falta bandeja</translation>
    </message>
    <message>
        <source>the desktop has a tray</source>
        <translation>el escritorio tiene bandeja</translation>
    </message>
    <message>
        <source>the desktop has no tray, so the state is seen in the window alone</source>
        <translation>el escritorio no tiene bandeja: el estado solo se ve en la ventana</translation>
    </message>
    <message>
        <source>turn on the tray of the desktop (GNOME: the extension AppIndicator), or leave the window open</source>
        <translation>active la bandeja del escritorio (GNOME: la extensión AppIndicator), o deje abierta la ventana</translation>
    </message>
    <message>
        <source>notifications are turned off in the configuration</source>
        <translation>las notificaciones están desactivadas en la configuración</translation>
    </message>
    <message>
        <source>no notifications of a Linux desktop are needed</source>
        <translation>no hacen falta notificaciones de un escritorio Linux</translation>
    </message>
    <message>
        <source>the desktop shows notifications</source>
        <translation>el escritorio muestra notificaciones</translation>
    </message>
    <message>
        <source>the desktop shows no notifications: no service for them runs</source>
        <translation>el escritorio no muestra notificaciones: no hay servicio que las atienda</translation>
    </message>
    <message>
        <source>the desktop shows no notifications: no session bus is there</source>
        <translation>el escritorio no muestra notificaciones: no hay bus de sesión</translation>
    </message>
    <message>
        <source>start a notification service such as dunst or the desktop&apos;s own, or write {setting}</source>
        <translation>inicie un servicio de notificaciones como dunst o el del escritorio, o escriba {setting}</translation>
    </message>
    <message>
        <source>the keyring is {name}</source>
        <translation>el llavero es {name}</translation>
    </message>
    <message>
        <source>there is no system keyring, and no secret is kept in one</source>
        <translation>no hay llavero del sistema, ni secreto guardado en uno</translation>
    </message>
    <message>
        <source>there is no system keyring for {names}</source>
        <translation>no hay llavero del sistema para {names}</translation>
    </message>
    <message>
        <source>start the keyring of the desktop (gnome-keyring, KWallet), or use {one} or {other}</source>
        <translation>inicie el llavero del escritorio (gnome-keyring, KWallet), o use {one} o {other}</translation>
    </message>
    <message>
        <source>correct it; noc-app check says more</source>
        <translation>corríjalo; noc-app check dice más</translation>
    </message>
    <message>
        <source>configuration in use: {file}</source>
        <translation>configuración en uso: {file}</translation>
    </message>
    <message>
        <source>the check {name} did not end in {seconds} s</source>
        <translation>el chequeo {name} no acabó en {seconds} s</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>repítalo</translation>
    </message>
    <message>
        <source>the check {name} has a bug</source>
        <translation>el chequeo {name} tiene un error</translation>
    </message>
    <message>
        <source>{name} does not name a proxy that can be used</source>
        <translation>{name} no indica un proxy que se pueda usar</translation>
    </message>
    <message>
        <source>set {name} to http://HOST:PORT</source>
        <translation>ponga http://HOST:PORT en {name}</translation>
    </message>
    <message>
        <source>the proxy {address} of {name} does not answer</source>
        <translation>el proxy {address} de {name} no responde</translation>
    </message>
    <message>
        <source>set {name} to a proxy that runs, or add the targets to NO_PROXY</source>
        <translation>ponga en {name} un proxy que funcione, o añada los objetivos a NO_PROXY</translation>
    </message>
    <message>
        <source>the proxy of {names} answers</source>
        <translation>el proxy de {names} responde</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sin proxy</translation>
    </message>
    <message>
        <source>no server beside the targets is looked up by name</source>
        <translation>fuera de los objetivos, ningún servidor se busca por nombre</translation>
    </message>
    <message>
        <source>the names of journal and mail server are known</source>
        <translation>se resuelven los nombres de registro y servidor de correo</translation>
    </message>
    <message>
        <source>the name server does not know {host}</source>
        <translation>el servidor DNS no conoce {host}</translation>
    </message>
    <message>
        <source>correct the name in the entry of {id}, or the name server of this machine (resolv.conf)</source>
        <translation>corrija el nombre en la entrada de {id}, o el servidor DNS de este equipo (resolv.conf)</translation>
    </message>
    <message>
        <source>correct the name in the entry of the journal, or the name server of this machine (resolv.conf)</source>
        <translation>corrija el nombre en la entrada del registro, o el servidor DNS de este equipo (resolv.conf)</translation>
    </message>
    <message>
        <source>correct the name in the entry of the place {id}, or the name server of this machine (resolv.conf)</source>
        <translation>corrija el nombre en la entrada del destino {id}, o el servidor DNS de este equipo (resolv.conf)</translation>
    </message>
    <message>
        <source>PySide6 {version} dies on this Python</source>
        <translation>PySide6 {version} se cae con este Python</translation>
    </message>
    <message>
        <source>install {package}</source>
        <translation>instale {package}</translation>
    </message>
    <message>
        <source>every library of the screens is here</source>
        <translation>están todas las bibliotecas gráficas</translation>
    </message>
    <message>
        <source>install what holds them with the system&apos;s packages</source>
        <translation>instale lo que las contiene con los paquetes del sistema</translation>
    </message>
    <message>
        <source>a library of the screens is missing: {names}</source>
        <translation>falta una biblioteca gráfica: {names}</translation>
    </message>
    <message>
        <source>a display is there</source>
        <translation>hay una pantalla</translation>
    </message>
    <message>
        <source>start it inside a desktop session, or set DISPLAY</source>
        <translation>inícielo en una sesión de escritorio, o defina DISPLAY</translation>
    </message>
    <message>
        <source>there is no display: the wall is written to a picture instead</source>
        <translation>no hay pantalla: el mural se escribe en una imagen</translation>
    </message>
    <message>
        <source>the display {name} answers</source>
        <translation>la pantalla {name} responde</translation>
    </message>
    <message>
        <source>set {name} to the display of the session that is open, or start that session</source>
        <translation>ponga en {name} la pantalla de la sesión abierta, o inicie esa sesión</translation>
    </message>
    <message>
        <source>the display {name} does not answer</source>
        <translation>la pantalla {name} no responde</translation>
    </message>
    <message>
        <source>the fonts of the program are missing</source>
        <translation>faltan las fuentes de letra del programa</translation>
    </message>
    <message>
        <source>a font is damaged: {names}</source>
        <translation>fuente de letra dañada: {names}</translation>
    </message>
    <message>
        <source>install NOC Board again</source>
        <translation>instale NOC Board de nuevo</translation>
    </message>
    <message>
        <source>{count} fonts are bundled</source>
        <translation>trae {count} fuentes de letra</translation>
    </message>
    <message>
        <source>put the secret there, for this user alone</source>
        <translation>ponga el secreto allí, solo para este usuario</translation>
    </message>
    <message>
        <source>{count} secrets are where they belong</source>
        <translation>{count} secretos están en su sitio</translation>
    </message>
    <message>
        <source>no secrets</source>
        <translation>sin secretos</translation>
    </message>
    <message>
        <source>{problem}. Repair it first: others would have the same problem</source>
        <translation>{problem}. Repárelo antes: otros tendrían el mismo problema</translation>
    </message>
    <message>
        <source>{where}: a secret stands here; refer to it, such as {reference}</source>
        <translation>{where}: aquí hay un secreto; ponga una referencia, como {reference}</translation>
    </message>
    <message>
        <source>{where}: a secret stands in it over several lines; refer to it, such as {reference}</source>
        <translation>{where}: contiene un secreto en varias líneas; ponga una referencia, como {reference}</translation>
    </message>
    <message>
        <source>not looked at: the check of the name failed</source>
        <translation>sin revisar: falló el chequeo del nombre</translation>
    </message>
    <message>
        <source>not looked at: the check of the port failed</source>
        <translation>sin revisar: falló el chequeo del puerto</translation>
    </message>
    <message>
        <source>not looked at: the check of the encryption failed</source>
        <translation>sin revisar: falló el chequeo del cifrado</translation>
    </message>
    <message>
        <source>not looked at: the check of the sign-in failed</source>
        <translation>sin revisar: falló el chequeo del acceso</translation>
    </message>
    <message>
        <source>not looked at: the check of the permissions failed</source>
        <translation>sin revisar: falló el chequeo de los permisos</translation>
    </message>
    <message>
        <source>not looked at: the check of the query failed</source>
        <translation>sin revisar: falló el chequeo de la consulta</translation>
    </message>
    <message>
        <source>not looked at: the check of the fresh data failed</source>
        <translation>sin revisar: falló el chequeo de los datos frescos</translation>
    </message>
    <message>
        <source>not looked at: the check of the clock difference failed</source>
        <translation>sin revisar: falló el chequeo de la diferencia de reloj</translation>
    </message>
    <message>
        <source>the disk of the journal is full: {free} MB are free at {place}</source>
        <translation>el disco del registro está lleno: quedan {free} MB libres en {place}</translation>
    </message>
    <message>
        <source>the disk of logs and pictures is full: {free} MB are free at {place}</source>
        <translation>el disco de logs e imágenes está lleno: quedan {free} MB libres en {place}</translation>
    </message>
    <message>
        <source>the disk of the journal is nearly full: {free} MB are free at {place}</source>
        <translation>el disco del registro está casi lleno: quedan {free} MB libres en {place}</translation>
    </message>
    <message>
        <source>the disk of logs and pictures is nearly full: {free} MB are free at {place}</source>
        <translation>el disco de logs e imágenes está casi lleno: quedan {free} MB libres en {place}</translation>
    </message>
    <message>
        <source>the folder of the configuration, {place}, may not be read</source>
        <translation>no se permite leer la carpeta de la configuración, {place}</translation>
    </message>
    <message>
        <source>the folder of the journal, {place}, may not be written to</source>
        <translation>no se permite escribir en la carpeta del registro, {place}</translation>
    </message>
    <message>
        <source>the folder of the state, {place}, may not be written to</source>
        <translation>no se permite escribir en la carpeta del estado, {place}</translation>
    </message>
    <message>
        <source>free space on the disk of {place}</source>
        <translation>libere espacio en el disco de {place}</translation>
    </message>
    <message>
        <source>there is space for journal and logs</source>
        <translation>hay espacio para registro y logs</translation>
    </message>
    <message>
        <source>{path} can be changed by others than its owner</source>
        <translation>{path} lo pueden cambiar otros, no solo su dueño</translation>
    </message>
    <message>
        <source>nothing says whether ICMP probes are permitted</source>
        <translation>nada indica si se permiten las sondas ICMP</translation>
    </message>
    <message>
        <source>ICMP probes are permitted</source>
        <translation>las sondas ICMP están permitidas</translation>
    </message>
    <message>
        <source>ICMP probes are not permitted; a probe that wants them says so</source>
        <translation>las sondas ICMP no están permitidas; la sonda que las quiera lo dirá</translation>
    </message>
    <message>
        <source>the journal cannot be kept in {place}, which may not be written to</source>
        <translation>el registro no puede guardarse en {place}, donde no se permite escribir</translation>
    </message>
    <message>
        <source>make {place} writable for this user, or name another file under `journal:`</source>
        <translation>permita a este usuario escribir en {place}, o indique otro archivo en `journal:`</translation>
    </message>
    <message>
        <source>put a copy of it at {path}</source>
        <translation>ponga una copia en {path}</translation>
    </message>
    <message>
        <source>start the desk: it restores {path}</source>
        <translation>inicie el puesto: restaurará {path}</translation>
    </message>
    <message>
        <source>the journal {path} {trouble}</source>
        <translation>el registro {path} {trouble}</translation>
    </message>
    <message>
        <source>the journal {path} is yet to be made</source>
        <translation>el registro {path} aún está por crear</translation>
    </message>
    <message>
        <source>the journal {path} is whole and can be written</source>
        <translation>el registro {path} está íntegro y se puede escribir</translation>
    </message>
    <message>
        <source>the shared journal {server} answers, schema {version}</source>
        <translation>el registro común {server} responde, esquema {version}</translation>
    </message>
    <message>
        <source>the shared journal has schema {version}, this program {own}</source>
        <translation>el registro común tiene el esquema {version}, este programa el {own}</translation>
    </message>
    <message>
        <source>update this program</source>
        <translation>actualice este programa</translation>
    </message>
    <message>
        <source>correct `journal:` in the configuration, or start its server</source>
        <translation>corrija `journal:` en la configuración, o inicie su servidor</translation>
    </message>
    <message>
        <source>make {place} readable for this user</source>
        <translation>permita a este usuario leer {place}</translation>
    </message>
    <message>
        <source>make {place} writable for this user</source>
        <translation>permita a este usuario escribir en {place}</translation>
    </message>
    <message>
        <source>folders and files are as they should be: configuration {configuration}, journal {journal}, state {state}</source>
        <translation>carpetas y archivos están como deben: configuración {configuration}, registro {journal}, estado {state}</translation>
    </message>
    <message>
        <source>{target} was not asked yet</source>
        <translation>{target} aún no se ha consultado</translation>
    </message>
    <message>
        <source>run it again in a moment</source>
        <translation>repítalo en un momento</translation>
    </message>
    <message>
        <source>{target} ({kind}) answers</source>
        <translation>{target} ({kind}) responde</translation>
    </message>
    <message>
        <source>the clock agrees with {count} targets</source>
        <translation>el reloj coincide con {count} objetivos</translation>
    </message>
    <message>
        <source>no target tells the time</source>
        <translation>ningún objetivo da la hora</translation>
    </message>
    <message>
        <source>turn on time synchronisation, here first: {command}</source>
        <translation>active la sincronización horaria, primero aquí: {command}</translation>
    </message>
    <message>
        <source>turn on time synchronisation on the machine of {target}</source>
        <translation>active la sincronización horaria en el equipo de {target}</translation>
    </message>
    <message>
        <source>{target} and {more} more</source>
        <translation>{target} y {more} más</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s ahead of that of {target}</source>
        <translation>el reloj de este equipo va {seconds} s por delante del de {target}</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s behind that of {target}</source>
        <translation>el reloj de este equipo va {seconds} s por detrás del de {target}</translation>
    </message>
    <message>
        <source>what is configured about the journal has changed: it is used after a restart</source>
        <translation>la configuración del registro ha cambiado: se usará tras reiniciar</translation>
    </message>
    <message>
        <source>The saved configuration is not used: {reason}</source>
        <translation>No se usa la configuración guardada: {reason}</translation>
    </message>
    <message>
        <source>Nothing can be acknowledged: {reason}</source>
        <translation>No se puede reconocer nada: {reason}</translation>
    </message>
    <message>
        <source>{target} stopped reporting</source>
        <translation>{target} dejó de informar</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>en pausa: {reason}</translation>
    </message>
    <message>
        <source>Nothing of yours is watched yet, only this machine: add a target (page Targets, Ctrl N)</source>
        <translation>Aún no se vigila nada suyo, solo este equipo: añada un objetivo (página Objetivos, Ctrl N)</translation>
    </message>
    <message>
        <source>Restarted at {time}: {reason}; {place} holds what is known</source>
        <translation>Reiniciado a las {time}: {reason}; {place} guarda lo que se sabe</translation>
    </message>
    <message>
        <source>the window did not answer for {seconds} s</source>
        <translation>la ventana no respondió en {seconds} s</translation>
    </message>
    <message>
        <source>nothing was painted for {seconds} s</source>
        <translation>no se pintó nada en {seconds} s</translation>
    </message>
    <message>
        <source>nothing was taken in for {seconds} s</source>
        <translation>no entró nada en {seconds} s</translation>
    </message>
    <message>
        <source>it was killed, or had crashed</source>
        <translation>se cerró a la fuerza o falló</translation>
    </message>
    <message>
        <source>the journal {path} is damaged: it is set aside and the backup restored at the next attempt</source>
        <translation>el registro {path} está dañado: en el próximo intento se aparta y se restaura la copia de seguridad</translation>
    </message>
    <message>
        <source>the journal {path} could not be used: {error}</source>
        <translation>no se pudo usar el registro {path}: {error}</translation>
    </message>
    <message>
        <source>another program holds the journal {path}: try again, or close that program</source>
        <translation>otro programa ocupa el registro {path}: reintente, o cierre ese programa</translation>
    </message>
    <message>
        <source>make it writable</source>
        <translation>permita la escritura</translation>
    </message>
    <message>
        <source>disk full: acknowledgements are refused</source>
        <translation>disco lleno: no se admiten reconocimientos</translation>
    </message>
    <message>
        <source>free space in {folder}</source>
        <translation>libere espacio en {folder}</translation>
    </message>
    <message>
        <source>disk error in {folder}: acknowledgements are refused ({error})</source>
        <translation>error de disco en {folder}: no se admiten reconocimientos ({error})</translation>
    </message>
    <message>
        <source>the journal {path} is read-only: acknowledgements are refused</source>
        <translation>el registro {path} es de solo lectura: no se admiten reconocimientos</translation>
    </message>
    <message>
        <source>no permission for the journal {path}: acknowledgements are refused</source>
        <translation>sin permiso para el registro {path}: no se admiten reconocimientos</translation>
    </message>
    <message>
        <source>the journal {path} cannot be opened</source>
        <translation>no se puede abrir el registro {path}</translation>
    </message>
    <message>
        <source>check that {folder} exists and is writable</source>
        <translation>compruebe que {folder} existe y admite escritura</translation>
    </message>
    <message>
        <source>not enough memory for the journal {path}</source>
        <translation>no hay memoria suficiente para el registro {path}</translation>
    </message>
    <message>
        <source>is empty although it was in use</source>
        <translation>está vacío aunque estaba en uso</translation>
    </message>
    <message>
        <source>is gone although it was in use</source>
        <translation>ya no está aunque estaba en uso</translation>
    </message>
    <message>
        <source>is damaged ({reason})</source>
        <translation>está dañado ({reason})</translation>
    </message>
    <message>
        <source>is damaged (it does not say that it is a journal)</source>
        <translation>está dañado (no dice que sea un registro)</translation>
    </message>
    <message>
        <source>{path} is the database of another program</source>
        <translation>{path} es la base de datos de otro programa</translation>
    </message>
    <message>
        <source>name another file under `journal:` in the configuration</source>
        <translation>indique otro archivo en `journal:` en la configuración</translation>
    </message>
    <message>
        <source>the journal {path} was written by a newer version (schema {version}, this program knows {own})</source>
        <translation>el registro {path} lo escribió una versión más nueva (esquema {version}, este programa conoce {own})</translation>
    </message>
    <message>
        <source>update this program or name another file under `journal:` in the configuration</source>
        <translation>actualice este programa o indique otro archivo en `journal:` en la configuración</translation>
    </message>
    <message>
        <source>cut off from the shared journal {server}: {reason}</source>
        <translation>sin conexión con el registro común {server}: {reason}</translation>
    </message>
    <message>
        <source>the shared journal {server} does not let us in: {reason}</source>
        <translation>el registro común {server} no nos deja entrar: {reason}</translation>
    </message>
    <message>
        <source>the shared journal does not allow it: {reason}</source>
        <translation>el registro común no lo permite: {reason}</translation>
    </message>
    <message>
        <source>the shared journal {server} is busy, nothing was written: {reason}</source>
        <translation>el registro común {server} está ocupado, no se escribió nada: {reason}</translation>
    </message>
    <message>
        <source>the shared journal {server} is not made yet: run noc-app journal init ({reason})</source>
        <translation>el registro común {server} aún no está creado: ejecute noc-app journal init ({reason})</translation>
    </message>
    <message>
        <source>the shared journal {server} cannot be used: {reason}</source>
        <translation>no se puede usar el registro común {server}: {reason}</translation>
    </message>
    <message>
        <source>the value is not a number</source>
        <translation>el valor no es un número</translation>
    </message>
    <message>
        <source>no data any more</source>
        <translation>ya no hay datos</translation>
    </message>
    <message>
        <source>the backend reports no newer value</source>
        <translation>el backend no da un valor más nuevo</translation>
    </message>
    <message>
        <source>inside its objective</source>
        <translation>dentro de su meta</translation>
    </message>
    <message>
        <source>no limit is set</source>
        <translation>sin límite fijado</translation>
    </message>
    <message>
        <source>above its warning limit of {limit}</source>
        <translation>sobre su límite de aviso de {limit}</translation>
    </message>
    <message>
        <source>above its major limit of {limit}</source>
        <translation>sobre su límite mayor de {limit}</translation>
    </message>
    <message>
        <source>above its critical limit of {limit}</source>
        <translation>sobre su límite crítico de {limit}</translation>
    </message>
    <message>
        <source>below its warning limit of {limit}</source>
        <translation>bajo su límite de aviso de {limit}</translation>
    </message>
    <message>
        <source>below its major limit of {limit}</source>
        <translation>bajo su límite mayor de {limit}</translation>
    </message>
    <message>
        <source>below its critical limit of {limit}</source>
        <translation>bajo su límite crítico de {limit}</translation>
    </message>
    <message>
        <source>paused by {who}</source>
        <translation>en pausa por {who}</translation>
    </message>
    <message>
        <source>{reason}; {gap}</source>
        <translation>{reason}; {gap}</translation>
    </message>
    <message>
        <source>the backend&apos;s clock is {seconds} s ahead of this one</source>
        <translation>el reloj del backend va {seconds} s por delante de este</translation>
    </message>
    <message>
        <source>this machine&apos;s clock was set back by {seconds} s</source>
        <translation>el reloj de este equipo se atrasó {seconds} s</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}; {more}</translation>
    </message>
    <message>
        <source>the last poll was incomplete</source>
        <translation>el último sondeo quedó incompleto</translation>
    </message>
    <message>
        <source>lapsed: the severity rose</source>
        <translation>venció: subió la severidad</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>fired again</source>
        <translation>disparada otra vez</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>choose two incidents</source>
        <translation>elija dos incidentes</translation>
    </message>
    <message>
        <source>This console is blind</source>
        <translation>Esta consola está a ciegas</translation>
    </message>
    <message>
        <source>this console is blind</source>
        <translation>esta consola está a ciegas</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s behind its backends; set it by NTP</source>
        <translation>el reloj de este equipo va {seconds} s por detrás de sus backends; ajústelo por NTP</translation>
    </message>
    <message>
        <source>the clock of this machine is {seconds} s ahead of its backends; set it by NTP</source>
        <translation>el reloj de este equipo va {seconds} s por delante de sus backends; ajústelo por NTP</translation>
    </message>
    <message>
        <source>{faults}. In order: {names}</source>
        <translation>{faults}. Correcto: {names}</translation>
    </message>
    <message>
        <source>{what}, hides {count}</source>
        <translation>{what}, oculta {count}</translation>
    </message>
    <message>
        <source>a filter has at most {most} characters</source>
        <translation>un filtro admite hasta {most} caracteres</translation>
    </message>
    <message>
        <source>there is no ( before this )</source>
        <translation>no hay ningún ( antes de este )</translation>
    </message>
    <message>
        <source>at most {most} parentheses stand inside each other</source>
        <translation>se admiten hasta {most} paréntesis uno dentro de otro</translation>
    </message>
    <message>
        <source>something must stand on both sides of |</source>
        <translation>debe haber algo a ambos lados de |</translation>
    </message>
    <message>
        <source>something must follow the -, for example -ack</source>
        <translation>debe haber algo tras el -, por ejemplo -ack</translation>
    </message>
    <message>
        <source>this ( needs a )</source>
        <translation>a este ( le falta )</translation>
    </message>
    <message>
        <source>something must stand between ( and )</source>
        <translation>debe haber algo entre ( y )</translation>
    </message>
    <message>
        <source>something must stand between the quotes, for example &quot;disk full&quot;</source>
        <translation>debe haber algo entre las comillas, por ejemplo &quot;disk full&quot;</translation>
    </message>
    <message>
        <source>{field} takes one value</source>
        <translation>{field} admite un solo valor</translation>
    </message>
    <message>
        <source>{word} stands alone: write {word} or -{word}</source>
        <translation>{word} está sola: escriba {word} o -{word}</translation>
    </message>
    <message>
        <source>no field is called {name}; for a label write label.{name}, for words &quot;{name}&quot;</source>
        <translation>ningún campo se llama {name}; para una etiqueta escriba label.{name}, para palabras &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{field} needs a value, for example {example}</source>
        <translation>{field} necesita un valor, por ejemplo {example}</translation>
    </message>
    <message>
        <source>this &quot; needs another one at the end</source>
        <translation>esta &quot; necesita otra al final</translation>
    </message>
    <message>
        <source>compare age with &lt; or &gt;, for example age&lt;1h</source>
        <translation>compare age con &lt; o &gt;, por ejemplo age&lt;1h</translation>
    </message>
    <message>
        <source>{name} has no order: write {name}: or {name}:~ instead of {field}</source>
        <translation>{name} no tiene orden: escriba {name}: o {name}:~ en vez de {field}</translation>
    </message>
    <message>
        <source>{name} is one of a few words: write {name}: instead of {name}:~</source>
        <translation>{name} solo admite ciertas palabras: escriba {name}: en vez de {name}:~</translation>
    </message>
    <message>
        <source>{name} is one of {values}</source>
        <translation>{name} es uno de {values}</translation>
    </message>
    <message>
        <source>write a duration such as 30s, 15m, 2h or 1d</source>
        <translation>escriba una duración como 30s, 15m, 2h o 1d</translation>
    </message>
    <message>
        <source>{count} more reasons</source>
        <translation>{count} motivos más</translation>
    </message>
    <message>
        <source>all started within {seconds} s</source>
        <translation>todas empezaron en {seconds} s</translation>
    </message>
    <message>
        <source>merged by {who}</source>
        <translation>unidas por {who}</translation>
    </message>
    <message>
        <source>these are all of its alerts; leave at least one</source>
        <translation>son todas sus alertas; deje al menos una</translation>
    </message>
    <message>
        <source>split off by {who}</source>
        <translation>separada por {who}</translation>
    </message>
    <message>
        <source>{reason}, started within {seconds} s</source>
        <translation>{reason}, con inicio en {seconds} s</translation>
    </message>
    <message>
        <source>same {kind} {name}</source>
        <translation>{kind} {name} en común</translation>
    </message>
    <message>
        <source>{one} needs {other}</source>
        <translation>{one} depende de {other}</translation>
    </message>
    <message>
        <source>which needs {name}</source>
        <translation>que depende de {name}</translation>
    </message>
    <message>
        <source>{first}, {more}</source>
        <translation>{first}, {more}</translation>
    </message>
    <message>
        <source>{targets} alerts and {sources} that would hide them have no label {label}; Alertmanager takes that for equal, this board does not, so they are shown</source>
        <translation>{targets} alertas y {sources} que las ocultarían carecen de la etiqueta {label}; Alertmanager lo toma por igual, este tablero no, así que se muestran</translation>
    </message>
    <message>
        <source>caused by {alert}: {way}</source>
        <translation>causada por {alert}: {way}</translation>
    </message>
    <message>
        <source>NOC Board report</source>
        <translation>Informe de NOC Board</translation>
    </message>
    <message>
        <source>the series is not reported any more</source>
        <translation>la serie ya no se comunica</translation>
    </message>
    <message>
        <source>reported by {target} too</source>
        <translation>también lo comunica {target}</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>devolver</translation>
    </message>
    <message>
        <source>end a silence</source>
        <translation>finalizar un silencio</translation>
    </message>
    <message>
        <source>take from the shelf</source>
        <translation>retomar</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>revisar de nuevo</translation>
    </message>
    <message>
        <source>must be a number, not true or false</source>
        <translation>debe ser un número, no true ni false</translation>
    </message>
    <message>
        <source>a catalogue file is a list under the key `signals`</source>
        <translation>un archivo de catálogo es una lista bajo la clave `signals`</translation>
    </message>
    <message>
        <source>everything stands under `signals`</source>
        <translation>todo va bajo `signals`</translation>
    </message>
    <message>
        <source>{name} stands twice in this file; remove one</source>
        <translation>{name} está dos veces en este archivo; quite una</translation>
    </message>
    <message>
        <source>{signal} comes in {unit} and stays so; leave `unit` out or add a signal of your own</source>
        <translation>{signal} viene en {unit} y así se queda; omita `unit` o añada una señal propia</translation>
    </message>
    <message>
        <source>{signal} is a new signal and needs {key}</source>
        <translation>{signal} es una señal nueva y necesita {key}</translation>
    </message>
    <message>
        <source>a signal with direction none has no limits; write lower or higher</source>
        <translation>una señal con direction none no tiene límites; escriba lower o higher</translation>
    </message>
    <message>
        <source>with direction lower the limits must rise from warning to critical</source>
        <translation>con direction lower los límites deben subir de warning a critical</translation>
    </message>
    <message>
        <source>with direction higher the limits must fall from warning to critical</source>
        <translation>con direction higher los límites deben bajar de warning a critical</translation>
    </message>
    <message>
        <source>lowest must be less than highest</source>
        <translation>lowest debe ser menor que highest</translation>
    </message>
    <message>
        <source>the limit {limit} is outside the range of a {unit}, {lowest} to {highest}</source>
        <translation>el límite {limit} está fuera del rango de {unit}, de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>80 % is 0.8, and `highest` says if there can be more than 1</source>
        <translation>80 % es 0.8, y `highest` dice si puede haber más de 1</translation>
    </message>
    <message>
        <source>no signal {name} is in the catalogue</source>
        <translation>la señal {name} no está en el catálogo</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else meanwhile, so nothing was written</source>
        <translation>alguien cambió {path} entretanto, así que no se escribió nada</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>no se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>Nota en el cursor</translation>
    </message>
    <message>
        <source>{name} is no action</source>
        <translation>{name} no es una acción</translation>
    </message>
    <message>
        <source>{key} is not a key; write one such as A, Shift+A, Ctrl+K or F5</source>
        <translation>{key} no es una tecla; escriba una como A, Shift+A, Ctrl+K o F5</translation>
    </message>
    <message>
        <source>{one} and {other} have the same key {key}; give one of them another</source>
        <translation>{one} y {other} tienen la misma tecla {key}; dé otra a una de ellas</translation>
    </message>
    <message>
        <source>actions: {names}</source>
        <translation>acciones: {names}</translation>
    </message>
    <message>
        <source>write a duration such as 10s, 5m or 2h</source>
        <translation>escriba una duración como 10s, 5m o 2h</translation>
    </message>
    <message>
        <source>{given} is not a duration; write one such as 10s, 1m30s or 2h</source>
        <translation>{given} no es una duración; escriba una como 10s, 1m30s o 2h</translation>
    </message>
    <message>
        <source>is there already; change or remove it</source>
        <translation>ya existe; cámbielo o quítelo</translation>
    </message>
    <message>
        <source>is no list, so nothing can be added to it</source>
        <translation>no es una lista, no se le puede añadir nada</translation>
    </message>
    <message>
        <source>cannot be replaced as a whole; change what stands in it</source>
        <translation>no se puede sustituir entero; cambie lo que contiene</translation>
    </message>
    <message>
        <source>is not there, so it cannot be removed</source>
        <translation>no existe, así que no se puede quitar</translation>
    </message>
    <message>
        <source>can hold no {key}; it is another kind of value</source>
        <translation>no admite {key}; es otro tipo de valor</translation>
    </message>
    <message>
        <source>cannot be added as a whole</source>
        <translation>no se puede añadir entero</translation>
    </message>
    <message>
        <source>cannot be changed without touching other lines; change it in an editor</source>
        <translation>no se puede cambiar sin tocar otras líneas; cámbielo en un editor</translation>
    </message>
    <message>
        <source>write postgresql://LOGIN@HOST/DATABASE</source>
        <translation>escriba postgresql://LOGIN@HOST/DATABASE</translation>
    </message>
    <message>
        <source>there is one driver</source>
        <translation>hay un solo driver</translation>
    </message>
    <message>
        <source>the password does not belong here: give {reference} or another reference</source>
        <translation>la contraseña no va aquí: ponga {reference} u otra referencia</translation>
    </message>
    <message>
        <source>the address takes no options; `tls:` says whom to trust</source>
        <translation>la dirección no admite opciones; `tls:` indica en quién confiar</translation>
    </message>
    <message>
        <source>this session has no system keyring, so nothing was saved; refer to an environment variable</source>
        <translation>esta sesión no tiene llavero del sistema y no se guardó nada; use una variable de entorno</translation>
    </message>
    <message>
        <source>the system keyring did not take the secret ({kind}); nothing was saved</source>
        <translation>el llavero del sistema no aceptó el secreto ({kind}); no se guardó nada</translation>
    </message>
    <message>
        <source>name the `target` to ask; targets that take queries: {names}</source>
        <translation>indique el `target` que consultar; objetivos que admiten consultas: {names}</translation>
    </message>
    <message>
        <source>is empty; it needs at least `targets:` with one entry</source>
        <translation>está vacío; necesita al menos `targets:` con una entrada</translation>
    </message>
    <message>
        <source>{reason}. The dark theme is used</source>
        <translation>{reason}. Se usa el tema oscuro</translation>
    </message>
    <message>
        <source>none is configured</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>there is no page {name}; pages: {names}</source>
        <translation>no existe la página {name}; páginas: {names}</translation>
    </message>
    <message>
        <source>must be a list, one entry per line that begins with a hyphen</source>
        <translation>debe ser una lista, una entrada por línea que empieza con un guion</translation>
    </message>
    <message>
        <source>no target is given, so nothing is watched</source>
        <translation>no se indica ningún objetivo: no se vigila nada</translation>
    </message>
    <message>
        <source>a target is a mapping with at least `id` and `kind`</source>
        <translation>un objetivo es un mapa con al menos `id` y `kind`</translation>
    </message>
    <message>
        <source>{kind} is not a kind of target</source>
        <translation>{kind} no es un tipo de objetivo</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>known keys: {names}</source>
        <translation>claves conocidas: {names}</translation>
    </message>
    <message>
        <source>known kinds: {names}</source>
        <translation>tipos conocidos: {names}</translation>
    </message>
    <message>
        <source>give exactly one of {names}</source>
        <translation>indique exactamente uno de {names}</translation>
    </message>
    <message>
        <source>{name} is used by an earlier entry; ids are unique</source>
        <translation>{name} ya lo usa una entrada anterior; los id son únicos</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>must be a mapping of keys to values</source>
        <translation>debe ser un mapa de claves a valores</translation>
    </message>
    <message>
        <source>must be an address such as http://127.0.0.1:9090</source>
        <translation>debe ser una dirección como http://127.0.0.1:9090</translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation>debe ser uno de {values}</translation>
    </message>
    <message>
        <source>must be text; put it in quotes</source>
        <translation>debe ser texto; póngalo entre comillas</translation>
    </message>
    <message>
        <source>must have at least {min_length} characters</source>
        <translation>debe tener al menos {min_length} caracteres</translation>
    </message>
    <message>
        <source>must have at most {max_length} characters</source>
        <translation>debe tener como máximo {max_length} caracteres</translation>
    </message>
    <message>
        <source>must match the pattern {pattern}</source>
        <translation>debe cumplir el patrón {pattern}</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>debe ser un número finito</translation>
    </message>
    <message>
        <source>must be greater than {gt}</source>
        <translation>debe ser mayor que {gt}</translation>
    </message>
    <message>
        <source>must be at least {ge}</source>
        <translation>debe ser al menos {ge}</translation>
    </message>
    <message>
        <source>must be less than {lt}</source>
        <translation>debe ser menor que {lt}</translation>
    </message>
    <message>
        <source>must be at most {le}</source>
        <translation>debe ser {le} como máximo</translation>
    </message>
    <message>
        <source>must have at least {min_length} entries</source>
        <translation>debe tener al menos {min_length} entradas</translation>
    </message>
    <message>
        <source>must have at most {max_length} entries</source>
        <translation>debe tener como máximo {max_length} entradas</translation>
    </message>
    <message>
        <source>must be the path of a file</source>
        <translation>debe ser la ruta de un archivo</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>debe ser una dirección que empiece por http:// o https://</translation>
    </message>
    <message>
        <source>remove it or see `noc-app schema`</source>
        <translation>quítelo o vea `noc-app schema`</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>¿quiso decir {name}?</translation>
    </message>
    <message>
        <source>write the labels it is about, such as {one} or {many}</source>
        <translation>escriba a qué etiquetas se refiere, como {one} o {many}</translation>
    </message>
    <message>
        <source>the value of a label is one word; for patterns write a list such as [host=~web.*]</source>
        <translation>el valor de una etiqueta es una palabra; para patrones escriba una lista como [host=~web.*]</translation>
    </message>
    <message>
        <source>severity cannot be in `equal`: it would hide nothing less severe</source>
        <translation>severity no puede estar en `equal`: no ocultaría nada menos grave</translation>
    </message>
    <message>
        <source>give either `from` and `until`, or `weekly`</source>
        <translation>indique `from` y `until`, o bien `weekly`</translation>
    </message>
    <message>
        <source>`until` must be later than `from`</source>
        <translation>`until` debe ser posterior a `from`</translation>
    </message>
    <message>
        <source>has no `equal`, so one source hides every target, wherever it is</source>
        <translation>no tiene `equal`: una fuente oculta todos los objetivos, estén donde estén</translation>
    </message>
    <message>
        <source>closes a circle: {way}</source>
        <translation>cierra un círculo: {way}</translation>
    </message>
    <message>
        <source>add it to one of them</source>
        <translation>añádalo a uno de ellos</translation>
    </message>
    <message>
        <source>{name} is not among `services` or `hosts`</source>
        <translation>{name} no está en `services` ni en `hosts`</translation>
    </message>
    <message>
        <source>{given} is not a time; write one such as 2026-11-30 22:00</source>
        <translation>{given} no es una hora; escriba una como 2026-11-30 22:00</translation>
    </message>
    <message>
        <source>{given} is not a time of the week; write one such as sun 02:00-04:00</source>
        <translation>{given} no es una hora de la semana; escriba una como sun 02:00-04:00</translation>
    </message>
    <message>
        <source>two places have the same id</source>
        <translation>dos lugares tienen el mismo id</translation>
    </message>
    <message>
        <source>there is no place {name}; places: {names}</source>
        <translation>no existe el lugar {name}; lugares: {names}</translation>
    </message>
    <message>
        <source>is not JSON: {reason}</source>
        <translation>no es JSON: {reason}</translation>
    </message>
    <message>
        <source>more than {most} characters in all</source>
        <translation>más de {most} caracteres en total</translation>
    </message>
    <message>
        <source>the column {name} has no signal: the catalogue has none of its domains</source>
        <translation>la columna {name} no tiene señales: el catálogo no tiene ninguna de sus dominios</translation>
    </message>
    <message>
        <source>has {count} panels; the first {most} are shown, split the page</source>
        <translation>tiene {count} paneles; se muestran los primeros {most}, divida la página</translation>
    </message>
    <message>
        <source>a page is a mapping with `page`, `title` and `panels`</source>
        <translation>una página es un mapa con `page`, `title` y `panels`</translation>
    </message>
    <message>
        <source>the overview has its own keys: `wall.overview` in the configuration</source>
        <translation>el resumen tiene sus propias claves: `wall.overview` en la configuración</translation>
    </message>
    <message>
        <source>the page is empty; it needs a list of panels</source>
        <translation>la página está vacía; necesita una lista de paneles</translation>
    </message>
    <message>
        <source>a panel is a mapping with `kind` and `at`</source>
        <translation>un panel es un mapa con `kind` y `at`</translation>
    </message>
    <message>
        <source>{kind} is not a kind of panel</source>
        <translation>{kind} no es un tipo de panel</translation>
    </message>
    <message>
        <source>at {place} lies over the panel {name}; move one</source>
        <translation>en {place} se solapa con el panel {name}; mueva uno</translation>
    </message>
    <message>
        <source>write four whole numbers: column, row, width, height</source>
        <translation>escriba cuatro enteros: columna, fila, anchura, altura</translation>
    </message>
    <message>
        <source>at {place} is not inside the grid of {size} columns and {size} rows</source>
        <translation>en {place} no cae dentro de la rejilla de {size} columnas y {size} filas</translation>
    </message>
    <message>
        <source>name at least one of `signals` or `queries`</source>
        <translation>indique al menos uno de `signals` o `queries`</translation>
    </message>
    <message>
        <source>name a `signal` or write a `query`, not both</source>
        <translation>indique un `signal` o escriba un `query`, no ambos</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>no se permite escribir en él</translation>
    </message>
    <message>
        <source>{place} cannot be used ({reason}); logs and pictures are in {other}</source>
        <translation>no se puede usar {place} ({reason}); los logs e imágenes están en {other}</translation>
    </message>
    <message>
        <source>more than {most} bytes, so it is no profile</source>
        <translation>más de {most} bytes, así que no es un perfil</translation>
    </message>
    <message>
        <source>{path} lies outside of {folder}, so it cannot be taken along; move it there</source>
        <translation>{path} está fuera de {folder} y no se puede incluir; muévalo allí</translation>
    </message>
    <message>
        <source>is no profile pack: {reason}</source>
        <translation>no es un paquete de perfil: {reason}</translation>
    </message>
    <message>
        <source>is a pack of another format than {own}; use the program that made it</source>
        <translation>es un paquete de otro formato que {own}; use el programa que lo creó</translation>
    </message>
    <message>
        <source>its files are not those that its {list} lists</source>
        <translation>sus archivos no son los que indica su {list}</translation>
    </message>
    <message>
        <source>has no {file}</source>
        <translation>no tiene {file}</translation>
    </message>
    <message>
        <source>more than {files} files or {bytes} bytes, so it is no profile</source>
        <translation>más de {files} archivos o {bytes} bytes, así que no es un perfil</translation>
    </message>
    <message>
        <source>{name} is a link or stands twice, which no profile has</source>
        <translation>{name} es un enlace o está dos veces, algo que ningún perfil tiene</translation>
    </message>
    <message>
        <source>unpacks to more than {most} bytes, so it is no profile</source>
        <translation>descomprimido supera {most} bytes, así que no es un perfil</translation>
    </message>
    <message>
        <source>a profile holds no file {name}</source>
        <translation>un perfil no admite un archivo {name}</translation>
    </message>
    <message>
        <source>investigating</source>
        <translation>en investigación</translation>
    </message>
    <message>
        <source>{given} is no count; write one such as 3 of 5</source>
        <translation>{given} no es un recuento; escriba uno como 3 of 5</translation>
    </message>
    <message>
        <source>`clear` and `count` are about values; a rule for absence has none</source>
        <translation>`clear` y `count` son para valores; una regla de ausencia no los tiene</translation>
    </message>
    <message>
        <source>`clear` must not be over `above`: the alert would clear while its condition holds</source>
        <translation>`clear` no debe superar `above`: la alerta cesaría mientras se cumple su condición</translation>
    </message>
    <message>
        <source>`clear` must not be under `below`: the alert would clear while its condition holds</source>
        <translation>`clear` no debe ser menor que `below`: la alerta cesaría mientras se cumple su condición</translation>
    </message>
    <message>
        <source>{one} on {ground}</source>
        <translation>{one} sobre {ground}</translation>
    </message>
    <message>
        <source>the theme cannot be read: {reason}</source>
        <translation>no se puede leer el tema: {reason}</translation>
    </message>
    <message>
        <source>a theme is a mapping with the keys {names}, severities and series</source>
        <translation>un tema es un mapa con las claves {names}, severities y series</translation>
    </message>
    <message>
        <source>{what} has a contrast of {got}, it needs {least}; choose colours that are further apart</source>
        <translation>{what} tiene un contraste de {got} y necesita {least}; elija colores más distantes</translation>
    </message>
    <message>
        <source>{what} is too faint; darken it, or give lines.glyph an outline</source>
        <translation>{what} es demasiado tenue; oscurézcalo o dé contorno a lines.glyph</translation>
    </message>
    <message>
        <source>its fill</source>
        <translation>su relleno</translation>
    </message>
    <message>
        <source>its tint</source>
        <translation>su tinte</translation>
    </message>
    <message>
        <source>series {place}</source>
        <translation>serie {place}</translation>
    </message>
    <message>
        <source>is {given}</source>
        <translation>es {given}</translation>
    </message>
    <message>
        <source>write a colour such as #1D2123</source>
        <translation>escriba un color como #1D2123</translation>
    </message>
    <message>
        <source>the saved views could not be read and are kept in {file}</source>
        <translation>no se pudieron leer las vistas guardadas; se conservan en {file}</translation>
    </message>
    <message>
        <source>the view is not saved: {reason}</source>
        <translation>la vista no se guarda: {reason}</translation>
    </message>
    <message>
        <source>write a time of day such as &quot;22:00&quot;</source>
        <translation>escriba una hora del día como &quot;22:00&quot;</translation>
    </message>
    <message>
        <source>{name} is not a theme; write dark, light, high-contrast-dark, high-contrast-light or a file (.json)</source>
        <translation>{name} no es un tema; escriba dark, light, high-contrast-dark, high-contrast-light o un archivo (.json)</translation>
    </message>
    <message>
        <source>{name} is there twice</source>
        <translation>{name} está dos veces</translation>
    </message>
    <message>
        <source>{name} is not a time zone; write one such as Europe/Berlin or UTC</source>
        <translation>{name} no es una zona horaria; escriba una como Europe/Berlin o UTC</translation>
    </message>
    <message>
        <source>must be a mapping with keys such as {key}</source>
        <translation>debe ser un mapa con claves como {key}</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>is not UTF-8 at byte {place}; save it as UTF-8</source>
        <translation>no es UTF-8 en el byte {place}; guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>not valid YAML: {reason}</source>
        <translation>no es YAML válido: {reason}</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>el documento</translation>
    </message>
    <message>
        <source>{size} bytes is more than the {most} allowed; split the file</source>
        <translation>{size} bytes supera los {most} permitidos; divida el archivo</translation>
    </message>
    <message>
        <source>is nested too deeply, more than {most} levels</source>
        <translation>tiene demasiados niveles anidados, más de {most}</translation>
    </message>
    <message>
        <source>too large once its aliases are expanded, or nested too deeply</source>
        <translation>demasiado grande al expandir sus alias, o con demasiados niveles</translation>
    </message>
    <message>
        <source>a key must be a single word</source>
        <translation>una clave debe ser una sola palabra</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not supported; write the keys out</source>
        <translation>las claves de mezcla (&lt;&lt;) no se admiten; escriba las claves</translation>
    </message>
    <message>
        <source>stands twice; remove one</source>
        <translation>está dos veces; quite una</translation>
    </message>
    <message>
        <source>the tag {tag} is not supported</source>
        <translation>la etiqueta {tag} no se admite</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>tasa limitada</translation>
    </message>
    <message>
        <source>{reason}: not asked for {seconds} s, to spare the account</source>
        <translation>{reason}: sin consultar durante {seconds} s, para cuidar la cuenta</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>pipelines</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>files that cannot be read</source>
        <translation>archivos que no se pueden leer</translation>
    </message>
    <message>
        <source>Airflow 2 takes user and password under auth: basic</source>
        <translation>Airflow 2 usa user y password en auth: basic</translation>
    </message>
    <message>
        <source>give login (Airflow 3), or auth with basic (Airflow 2) or with a token of your platform</source>
        <translation>indique login (Airflow 3), o auth con basic (Airflow 2) o con un token de su plataforma</translation>
    </message>
    <message>
        <source>Trigger a pipeline</source>
        <translation>Lanzar un pipeline</translation>
    </message>
    <message>
        <source>Begins a run now, beside its schedule.</source>
        <translation>Inicia una ejecución ya, fuera de programación.</translation>
    </message>
    <message>
        <source>Clear a run</source>
        <translation>Repetir ejecución</translation>
    </message>
    <message>
        <source>Its tasks are done again; what they wrote is not taken back.</source>
        <translation>Sus tareas se repiten; lo que escribieron no se deshace.</translation>
    </message>
    <message>
        <source>no task of that run is to be done again</source>
        <translation>ninguna tarea de esa ejecución se va a repetir</translation>
    </message>
    <message>
        <source>no failed run of {pipeline} is known: name the run</source>
        <translation>no se conoce ninguna ejecución fallida de {pipeline}: indique cuál</translation>
    </message>
    <message>
        <source>more than {most} {what}: the rest is not read</source>
        <translation>más de {most} {what}: el resto no se lee</translation>
    </message>
    <message>
        <source>no pipeline {pipeline} is there, or it is paused</source>
        <translation>el pipeline {pipeline} no existe o está en pausa</translation>
    </message>
    <message>
        <source>its run was cleared and goes on</source>
        <translation>su ejecución se reinició y continúa</translation>
    </message>
    <message>
        <source>its pipeline was paused, or is gone</source>
        <translation>su pipeline se pausó o ya no existe</translation>
    </message>
    <message>
        <source>Airflow&apos;s scheduler is {status}</source>
        <translation>Planificador de Airflow: {status}</translation>
    </message>
    <message>
        <source>No pipeline begins</source>
        <translation>No arranca ningún pipeline</translation>
    </message>
    <message>
        <source>Airflow&apos;s database is {status}</source>
        <translation>Base de datos de Airflow: {status}</translation>
    </message>
    <message>
        <source>Airflow&apos;s own database</source>
        <translation>Base de datos de Airflow</translation>
    </message>
    <message>
        <source>Airflow&apos;s processor is {status}</source>
        <translation>Procesador de Airflow: {status}</translation>
    </message>
    <message>
        <source>Changes of pipelines are not read</source>
        <translation>No se leen los cambios de pipelines</translation>
    </message>
    <message>
        <source>not heard of</source>
        <translation>sin noticias</translation>
    </message>
    <message>
        <source>Airflow&apos;s scheduler is {status}: nothing begins</source>
        <translation>planificador de Airflow: {status}; no arranca nada</translation>
    </message>
    <message>
        <source>Airflow&apos;s scheduler gave no sign of life for {age}: it may be dead</source>
        <translation>Airflow: su planificador no da señales de vida desde hace {age}; puede estar muerto</translation>
    </message>
    <message>
        <source>Airflow cannot read {file}</source>
        <translation>Airflow no puede leer {file}</translation>
    </message>
    <message>
        <source>Pipeline {name} failed</source>
        <translation>Falló el pipeline {name}</translation>
    </message>
    <message>
        <source>Run {name}</source>
        <translation>Ejecución {name}</translation>
    </message>
    <message>
        <source>Pipeline {name} is late</source>
        <translation>El pipeline {name} va tarde</translation>
    </message>
    <message>
        <source>Run {name} has not ended</source>
        <translation>Ejecución {name} sin acabar</translation>
    </message>
    <message>
        <source>The run that was due has not begun</source>
        <translation>No ha empezado la ejecución prevista</translation>
    </message>
    <message>
        <source>runs of {product}</source>
        <translation>ejecuciones de {product}</translation>
    </message>
    <message>
        <source>not the {what}: {reason}</source>
        <translation>no es «{what}»: {reason}</translation>
    </message>
    <message>
        <source>health of {product}</source>
        <translation>salud de {product}</translation>
    </message>
    <message>
        <source>pipelines of {product}</source>
        <translation>pipelines de {product}</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>outcome of an action of {product}</source>
        <translation>resultado de una acción de {product}</translation>
    </message>
    <message>
        <source>token of {product}</source>
        <translation>token de {product}</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>falta {field}</translation>
    </message>
    <message>
        <source>answer of {product}</source>
        <translation>respuesta de {product}</translation>
    </message>
    <message>
        <source>the folder {path} does not exist</source>
        <translation>la carpeta {path} no existe</translation>
    </message>
    <message>
        <source>this user may not read {path}</source>
        <translation>este usuario no puede leer {path}</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}</source>
        <translation>no se puede leer la carpeta: {reason}</translation>
    </message>
    <message>
        <source>validation results</source>
        <translation>resultados de validación</translation>
    </message>
    <message>
        <source>the results of {suite} are gone: whether it passes now is not known</source>
        <translation>faltan los resultados de {suite}: no se sabe si ahora pasa</translation>
    </message>
    <message>
        <source>the newest validation is {age} old</source>
        <translation>la validación más nueva es de hace {age}</translation>
    </message>
    <message>
        <source>nothing was evaluated</source>
        <translation>no se evaluó nada</translation>
    </message>
    <message>
        <source>there is no validation of {suite}</source>
        <translation>no hay ninguna validación de {suite}</translation>
    </message>
    <message>
        <source>there is no validation result in the folder</source>
        <translation>no hay resultados de validación en la carpeta</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>larger than {size} MB</source>
        <translation>de más de {size} MB</translation>
    </message>
    <message>
        <source>{suite} on {table}: {failed} of {evaluated} expectations failed</source>
        <translation>{suite} en {table}: fallaron {failed} de {evaluated} expectativas</translation>
    </message>
    <message>
        <source>{suite}: {failed} of {evaluated} expectations failed</source>
        <translation>{suite}: fallaron {failed} de {evaluated} expectativas</translation>
    </message>
    <message>
        <source>not a validation result: {reason}</source>
        <translation>no es un resultado de validación: {reason}</translation>
    </message>
    <message>
        <source>could not be evaluated</source>
        <translation>no se pudo evaluar</translation>
    </message>
    <message>
        <source>The newest run of {experiment} failed</source>
        <translation>Falló la última ejecución de {experiment}</translation>
    </message>
    <message>
        <source>The newest run of {experiment} was killed</source>
        <translation>Se mató la última ejecución de {experiment}</translation>
    </message>
    <message>
        <source>name at least one of models, experiments: without any nothing is asked</source>
        <translation>indique al menos uno de models, experiments: sin ninguno no se consulta nada</translation>
    </message>
    <message>
        <source>Set the alias of a model</source>
        <translation>Fijar el alias de un modelo</translation>
    </message>
    <message>
        <source>Whoever serves the alias serves this version from then on.</source>
        <translation>Quien sirve el alias sirve esta versión desde entonces.</translation>
    </message>
    <message>
        <source>{permission} on the registered model</source>
        <translation>{permission} sobre el modelo registrado</translation>
    </message>
    <message>
        <source>no experiment {experiment} with a run is there</source>
        <translation>no hay ningún experimento {experiment} con ejecuciones</translation>
    </message>
    <message>
        <source>nobody knows when run {name} was</source>
        <translation>nadie sabe cuándo fue la ejecución {name}</translation>
    </message>
    <message>
        <source>the newest evaluation is {age} old</source>
        <translation>la evaluación más nueva es de hace {age}</translation>
    </message>
    <message>
        <source>the experiment {experiment} has no finished run</source>
        <translation>el experimento {experiment} no tiene ejecuciones acabadas</translation>
    </message>
    <message>
        <source>there is no version called {alias}</source>
        <translation>ninguna versión se llama {alias}</translation>
    </message>
    <message>
        <source>there is no version</source>
        <translation>no hay ninguna versión</translation>
    </message>
    <message>
        <source>version {version} came from no run</source>
        <translation>la versión {version} no procede de una ejecución</translation>
    </message>
    <message>
        <source>the run of version {version} is gone</source>
        <translation>falta la ejecución de la versión {version}</translation>
    </message>
    <message>
        <source>there is no metric {name}</source>
        <translation>no existe la métrica {name}</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} no es un número</translation>
    </message>
    <message>
        <source>{name} is {value}, and a quality is from 0 to 1</source>
        <translation>{name} es {value}, y una calidad va de 0 a 1</translation>
    </message>
    <message>
        <source>model versions of {product}</source>
        <translation>versiones de modelo de {product}</translation>
    </message>
    <message>
        <source>experiments of {product}</source>
        <translation>experimentos de {product}</translation>
    </message>
    <message>
        <source>{name} has not answered since an earlier poll</source>
        <translation>{name} no responde desde un sondeo anterior</translation>
    </message>
    <message>
        <source>{name} did not answer within {seconds} s</source>
        <translation>{name} no respondió en {seconds} s</translation>
    </message>
    <message>
        <source>this machine has no disk {name}</source>
        <translation>este equipo no tiene el disco {name}</translation>
    </message>
    <message>
        <source>this machine has no network interface {name}</source>
        <translation>este equipo no tiene la interfaz de red {name}</translation>
    </message>
    <message>
        <source>this machine has no mount point {name}</source>
        <translation>este equipo no tiene el punto de montaje {name}</translation>
    </message>
    <message>
        <source>reading this machine</source>
        <translation>lectura de este equipo</translation>
    </message>
    <message>
        <source>the mount table</source>
        <translation>la tabla de montajes</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>this machine does not tell: {reason}</source>
        <translation>este equipo no lo dice: {reason}</translation>
    </message>
    <message>
        <source>this platform has no load average</source>
        <translation>esta plataforma no tiene carga media</translation>
    </message>
    <message>
        <source>{name} is busy and has finished no operation since the last poll</source>
        <translation>{name} está ocupado y no ha acabado ninguna operación desde el último sondeo</translation>
    </message>
    <message>
        <source>{check} {complaint}</source>
        <translation>{check} {complaint}</translation>
    </message>
    <message>
        <source>{value} is not a DNS name</source>
        <translation>{value} no es un nombre DNS</translation>
    </message>
    <message>
        <source>{value} is not host:port; write one such as db-1:5432 or [2001:db8::1]:443</source>
        <translation>{value} no es host:port; escriba uno como db-1:5432 o [2001:db8::1]:443</translation>
    </message>
    <message>
        <source>{value} is not the IP address of a DNS server; write one such as 192.0.2.53</source>
        <translation>{value} no es la dirección IP de un servidor DNS; escriba una como 192.0.2.53</translation>
    </message>
    <message>
        <source>{value} is not an HTTP status; write 200, 200-399 or a list of such</source>
        <translation>{value} no es un estado HTTP; escriba 200, 200-399 o una lista de ellos</translation>
    </message>
    <message>
        <source>name at least one HTTP status</source>
        <translation>indique al menos un estado HTTP</translation>
    </message>
    <message>
        <source>leave user and password out of the address: a probe does not sign in</source>
        <translation>quite usuario y contraseña de la dirección: una sonda no inicia sesión</translation>
    </message>
    <message>
        <source>the answer to HEAD has no body to search; use GET</source>
        <translation>la respuesta a HEAD no tiene cuerpo donde buscar; use GET</translation>
    </message>
    <message>
        <source>a dashboard is loaded with GET</source>
        <translation>un dashboard se carga con GET</translation>
    </message>
    <message>
        <source>two checks are named {name}; give each its own name</source>
        <translation>dos chequeos se llaman {name}; dé a cada uno su nombre</translation>
    </message>
    <message>
        <source>format error</source>
        <translation>error de formato</translation>
    </message>
    <message>
        <source>server failure</source>
        <translation>fallo del servidor</translation>
    </message>
    <message>
        <source>not implemented</source>
        <translation>no implementado</translation>
    </message>
    <message>
        <source>fails: {reason}</source>
        <translation>falla: {reason}</translation>
    </message>
    <message>
        <source>the server sends a DNS answer that is cut short</source>
        <translation>el servidor envía una respuesta DNS cortada</translation>
    </message>
    <message>
        <source>the server sends a DNS answer that is far too long</source>
        <translation>el servidor envía una respuesta DNS demasiado larga</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>el nombre no existe</translation>
    </message>
    <message>
        <source>error {code}</source>
        <translation>error {code}</translation>
    </message>
    <message>
        <source>the server says {reason}</source>
        <translation>el servidor dice {reason}</translation>
    </message>
    <message>
        <source>the server sends an answer that does not fit into a datagram</source>
        <translation>el servidor envía una respuesta que no cabe en un datagrama</translation>
    </message>
    <message>
        <source>the server sends a DNS answer with a name that runs in a circle</source>
        <translation>el servidor envía una respuesta DNS con un nombre en bucle</translation>
    </message>
    <message>
        <source>the server sends a DNS answer with a name that is none</source>
        <translation>el servidor envía una respuesta DNS con un nombre no válido</translation>
    </message>
    <message>
        <source>the server sends a DNS answer with an address of a wrong length</source>
        <translation>el servidor envía una respuesta DNS con una dirección de longitud errónea</translation>
    </message>
    <message>
        <source>the name {name} does not exist</source>
        <translation>el nombre {name} no existe</translation>
    </message>
    <message>
        <source>looking up {name}</source>
        <translation>resolución de {name}</translation>
    </message>
    <message>
        <source>{name} has no {type} record</source>
        <translation>{name} no tiene registro {type}</translation>
    </message>
    <message>
        <source>{name} has {addresses}; expected is {expected}</source>
        <translation>{name} tiene {addresses}; se espera {expected}</translation>
    </message>
    <message>
        <source>answers with status {status}, which is no dashboard; name the address of the dashboard itself</source>
        <translation>responde con estado {status}, que no es de un dashboard; indique la dirección del dashboard mismo</translation>
    </message>
    <message>
        <source>the dashboard is larger than 1 MB, so that its load time is not known</source>
        <translation>el dashboard supera 1 MB, así que no se conoce su tiempo de carga</translation>
    </message>
    <message>
        <source>answers with status {status}; expected is {expected}</source>
        <translation>responde con estado {status}; se espera {expected}</translation>
    </message>
    <message>
        <source>answers with a page that contains {words}</source>
        <translation>responde con una página que contiene {words}</translation>
    </message>
    <message>
        <source>the page is larger than 1 MB and was not searched to its end; probe a smaller one</source>
        <translation>la página supera 1 MB y no se buscó hasta el final; sondee una más pequeña</translation>
    </message>
    <message>
        <source>answers with a page that does not contain {words}</source>
        <translation>responde con una página que no contiene {words}</translation>
    </message>
    <message>
        <source>this machine does not speak this version of IP</source>
        <translation>este equipo no habla esta versión de IP</translation>
    </message>
    <message>
        <source>this machine does not permit ICMP</source>
        <translation>este equipo no permite ICMP</translation>
    </message>
    <message>
        <source>allow it with: {command}</source>
        <translation>permítalo con: {command}</translation>
    </message>
    <message>
        <source>{count} of {total} echo requests were lost</source>
        <translation>se perdieron {count} de {total} peticiones de eco</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <translation>conexión restablecida por el par</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>sin ruta al host</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <translation>red inalcanzable</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>tiempo de conexión agotado</translation>
    </message>
    <message>
        <source>does not answer: {reason}</source>
        <translation>no responde: {reason}</translation>
    </message>
    <message>
        <source>{name} is not a host name</source>
        <translation>{name} no es un nombre de host</translation>
    </message>
    <message>
        <source>this machine has no resolver configured; name one in {path}</source>
        <translation>este equipo no tiene resolvedor configurado; indique uno en {path}</translation>
    </message>
    <message>
        <source>{name} could not be looked up: {reason}</source>
        <translation>no se pudo resolver {name}: {reason}</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>sin respuesta en {seconds} s</translation>
    </message>
    <message>
        <source>TLS failed: {reason}</source>
        <translation>TLS falló: {reason}</translation>
    </message>
    <message>
        <source>this machine did not let us look: {reason}</source>
        <translation>este equipo no nos dejó mirar: {reason}</translation>
    </message>
    <message>
        <source>has a certificate that has expired</source>
        <translation>tiene un certificado caducado</translation>
    </message>
    <message>
        <source>reading {path}</source>
        <translation>lectura: {path}</translation>
    </message>
    <message>
        <source>the trust store</source>
        <translation>el almacén de CA</translation>
    </message>
    <message>
        <source>cannot use ca_file {path}: {reason}</source>
        <translation>no se puede usar ca_file {path}: {reason}</translation>
    </message>
    <message>
        <source>has a certificate that is not valid yet</source>
        <translation>tiene un certificado que aún no es válido</translation>
    </message>
    <message>
        <source>has a certificate for another name</source>
        <translation>tiene un certificado de otro nombre</translation>
    </message>
    <message>
        <source>has a self-signed certificate</source>
        <translation>tiene un certificado autofirmado</translation>
    </message>
    <message>
        <source>has a certificate from an authority that is not trusted here</source>
        <translation>tiene un certificado de una autoridad que aquí no es de confianza</translation>
    </message>
    <message>
        <source>has a certificate that cannot be verified: {reason}</source>
        <translation>tiene un certificado que no se puede verificar: {reason}</translation>
    </message>
    <message>
        <source>has a certificate that cannot be read</source>
        <translation>tiene un certificado ilegible</translation>
    </message>
    <message>
        <source>has a certificate that has expired ({days} d ago)</source>
        <translation>tiene un certificado caducado (hace {days} d)</translation>
    </message>
    <message>
        <source>an unknown protocol</source>
        <translation>un protocolo desconocido</translation>
    </message>
    <message>
        <source>offers only {protocol}, which is obsolete</source>
        <translation>solo ofrece {protocol}, que está obsoleto</translation>
    </message>
    <message>
        <source>this user may not run {program}</source>
        <translation>este usuario no puede ejecutar {program}</translation>
    </message>
    <message>
        <source>cannot run {program}: {reason}</source>
        <translation>no se puede ejecutar {program}: {reason}</translation>
    </message>
    <message>
        <source>{program} printed more than {size} MB</source>
        <translation>{program} imprimió más de {size} MB</translation>
    </message>
    <message>
        <source>{program} was not done within {seconds} s</source>
        <translation>{program} no acabó en {seconds} s</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <source>{program} may not look: {reason}</source>
        <translation>{program} no tiene permiso: {reason}</translation>
    </message>
    <message>
        <source>{program} failed: {reason}</source>
        <translation>{program} falló: {reason}</translation>
    </message>
    <message>
        <source>the database cannot be reached: {reason}</source>
        <translation>no se alcanza la base de datos: {reason}</translation>
    </message>
    <message>
        <source>the database refused: {reason}</source>
        <translation>la base de datos lo rechazó: {reason}</translation>
    </message>
    <message>
        <source>what answers there does not speak this database&apos;s protocol</source>
        <translation>lo que responde allí no habla el protocolo de esta base de datos</translation>
    </message>
    <message>
        <source>url: the driver for {name} is not installed here: {reason}</source>
        <translation>url: el driver de {name} no está instalado aquí: {reason}</translation>
    </message>
    <message>
        <source>the database did not answer in time</source>
        <translation>la base de datos no respondió a tiempo</translation>
    </message>
    <message>
        <source>the database gave the query up: {reason}</source>
        <translation>la base de datos abandonó la consulta: {reason}</translation>
    </message>
    <message>
        <source>the database takes nobody now: {reason}</source>
        <translation>la base de datos no admite a nadie ahora: {reason}</translation>
    </message>
    <message>
        <source>the query took too long: {reason}</source>
        <translation>la consulta tardó demasiado: {reason}</translation>
    </message>
    <message>
        <source>there is no such file, or it may not be read</source>
        <translation>no existe tal archivo, o no se permite leerlo</translation>
    </message>
    <message>
        <source>SQLite refused: {reason}</source>
        <translation>SQLite lo rechazó: {reason}</translation>
    </message>
    <message>
        <source>the answer is not what this backend promises: {reason}</source>
        <translation>la respuesta no es lo que promete este backend: {reason}</translation>
    </message>
    <message>
        <source>the answer could not be parsed: the worker process died of it</source>
        <translation>no se pudo analizar la respuesta: el proceso de trabajo murió por ella</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está demasiado anidado</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it is a web page; a sign-in page or a proxy may stand before the backend</source>
        <translation>es una página web; quizá haya una página de acceso o un proxy delante del backend</translation>
    </message>
    <message>
        <source>auth: the secret holds a line break or a character that cannot stand in a header</source>
        <translation>auth: el secreto contiene un salto de línea o un carácter que no cabe en una cabecera</translation>
    </message>
    <message>
        <source>tls: {files} cannot be used: {reason}</source>
        <translation>tls: no se puede usar {files}: {reason}</translation>
    </message>
    <message>
        <source>url: take the user name and password out of the address; write them as auth: basic</source>
        <translation>url: quite usuario y contraseña de la dirección; escríbalos como auth: basic</translation>
    </message>
    <message>
        <source>url: a base address has no ? and no #; leave out what follows</source>
        <translation>url: una dirección base no lleva ? ni #; omita lo que sigue</translation>
    </message>
    <message>
        <source>the secret address is not an address</source>
        <translation>la dirección secreta no es una dirección</translation>
    </message>
    <message>
        <source>the secret address must begin with https:// and a host</source>
        <translation>la dirección secreta debe empezar por https:// y un host</translation>
    </message>
    <message>
        <source>the proxy that the environment names cannot be used; give an http:// proxy</source>
        <translation>no se puede usar el proxy que indica el entorno; indique un proxy http://</translation>
    </message>
    <message>
        <source>the compressed answer is damaged</source>
        <translation>la respuesta comprimida está dañada</translation>
    </message>
    <message>
        <source>the answer is encoded as {encoding}, which was not asked for</source>
        <translation>la respuesta está codificada como {encoding}, que no se pidió</translation>
    </message>
    <message>
        <source>the compressed answer is cut short</source>
        <translation>la respuesta comprimida está cortada</translation>
    </message>
    <message>
        <source>the compressed answer goes on after its end</source>
        <translation>la respuesta comprimida sigue tras su final</translation>
    </message>
    <message>
        <source>the answer is larger than {size} MB; ask for less, or raise body_limit_mb</source>
        <translation>la respuesta supera {size} MB; pida menos o suba body_limit_mb</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>falló la negociación</translation>
    </message>
    <message>
        <source>another path</source>
        <translation>otra ruta</translation>
    </message>
    <message>
        <source>an unreadable address</source>
        <translation>una dirección ilegible</translation>
    </message>
    <message>
        <source>timed out: its sender no longer reports it</source>
        <translation>vencida: su emisor ya no la comunica</translation>
    </message>
    <message>
        <source>Alertmanager restarted and has not been told of this alert again</source>
        <translation>Alertmanager se reinició y nadie le ha vuelto a comunicar esta alerta</translation>
    </message>
    <message>
        <source>the alert has no labels, so a silence would match every alert</source>
        <translation>la alerta no tiene etiquetas: un silencio coincidiría con todas las alertas</translation>
    </message>
    <message>
        <source>already acknowledged by {who}</source>
        <translation>ya reconocida por {who}</translation>
    </message>
    <message>
        <source>alerts of an Alertmanager</source>
        <translation>alertas de Alertmanager</translation>
    </message>
    <message>
        <source>another alert</source>
        <translation>otra alerta</translation>
    </message>
    <message>
        <source>silences of an Alertmanager</source>
        <translation>silencios de Alertmanager</translation>
    </message>
    <message>
        <source>one has no fingerprint</source>
        <translation>a una le falta el fingerprint</translation>
    </message>
    <message>
        <source>status of an Alertmanager</source>
        <translation>estado de Alertmanager</translation>
    </message>
    <message>
        <source>Alertmanager took the silence but gave no id: {reason}</source>
        <translation>Alertmanager aceptó el silencio pero no dio id: {reason}</translation>
    </message>
    <message>
        <source>by a silence that was made while we asked</source>
        <translation>por un silencio creado durante la consulta</translation>
    </message>
    <message>
        <source>while that one stands</source>
        <translation>mientras siga activa</translation>
    </message>
    <message>
        <source>muted by {names}</source>
        <translation>silenciada por {names}</translation>
    </message>
    <message>
        <source>this downtime was planned in Datadog and may hold for more: end it there</source>
        <translation>esta parada se planificó en Datadog y puede valer para más: acábela allí</translation>
    </message>
    <message>
        <source>a monitor of Datadog decides by itself when it is over</source>
        <translation>un monitor de Datadog decide por sí mismo cuándo ha terminado</translation>
    </message>
    <message>
        <source>Datadog says the incident is {state} after the change</source>
        <translation>Datadog dice que el incidente está {state} tras el cambio</translation>
    </message>
    <message>
        <source>monitors</source>
        <translation>monitores</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidentes</translation>
    </message>
    <message>
        <source>downtimes may not be read: {reason}</source>
        <translation>no se permite leer las paradas: {reason}</translation>
    </message>
    <message>
        <source>the query finds no value of the last quarter of an hour</source>
        <translation>la consulta no da ningún valor del último cuarto de hora</translation>
    </message>
    <message>
        <source>only a monitor that calls can be muted</source>
        <translation>solo se puede silenciar un monitor que alerta</translation>
    </message>
    <message>
        <source>incident {number}</source>
        <translation>incidente {number}</translation>
    </message>
    <message>
        <source>customers are affected</source>
        <translation>hay clientes afectados</translation>
    </message>
    <message>
        <source>monitor {number}</source>
        <translation>monitor {number}</translation>
    </message>
    <message>
        <source>monitors of Datadog</source>
        <translation>monitores de Datadog</translation>
    </message>
    <message>
        <source>downtimes of Datadog</source>
        <translation>paradas de Datadog</translation>
    </message>
    <message>
        <source>incidents of Datadog</source>
        <translation>incidentes de Datadog</translation>
    </message>
    <message>
        <source>incident of Datadog</source>
        <translation>incidente de Datadog</translation>
    </message>
    <message>
        <source>answer of Datadog</source>
        <translation>respuesta de Datadog</translation>
    </message>
    <message>
        <source>event of Datadog</source>
        <translation>evento de Datadog</translation>
    </message>
    <message>
        <source>metrics of Datadog</source>
        <translation>métricas de Datadog</translation>
    </message>
    <message>
        <source>request refused with status 200: {reason}</source>
        <translation>petición rechazada con estado 200: {reason}</translation>
    </message>
    <message>
        <source>health report of Elastic</source>
        <translation>informe de salud de Elastic</translation>
    </message>
    <message>
        <source>not known to it: {names}</source>
        <translation>no sabe cómo están: {names}</translation>
    </message>
    <message>
        <source>the cluster&apos;s answer timed out</source>
        <translation>la respuesta del clúster agotó su tiempo</translation>
    </message>
    <message>
        <source>several rows have the same labels; the last is shown</source>
        <translation>varias filas tienen las mismas etiquetas; se muestra la última</translation>
    </message>
    <message>
        <source>give either esql or index with search</source>
        <translation>indique esql, o index con search</translation>
    </message>
    <message>
        <source>a search needs index</source>
        <translation>una búsqueda exige index</translation>
    </message>
    <message>
        <source>{count} shards are not assigned</source>
        <translation>{count} shards sin asignar</translation>
    </message>
    <message>
        <source>the query has no rows</source>
        <translation>la consulta no tiene filas</translation>
    </message>
    <message>
        <source>answer to a search of Elasticsearch</source>
        <translation>respuesta a una búsqueda de Elasticsearch</translation>
    </message>
    <message>
        <source>table of Elasticsearch</source>
        <translation>tabla de Elasticsearch</translation>
    </message>
    <message>
        <source>greeting of Elasticsearch</source>
        <translation>saludo de Elasticsearch</translation>
    </message>
    <message>
        <source>cluster health of Elasticsearch</source>
        <translation>salud del clúster de Elasticsearch</translation>
    </message>
    <message>
        <source>nodes of Elasticsearch</source>
        <translation>nodos de Elasticsearch</translation>
    </message>
    <message>
        <source>{count} of {all} nodes did not answer</source>
        <translation>{count} de {all} nodos no respondieron</translation>
    </message>
    <message>
        <source>the search timed out</source>
        <translation>la búsqueda expiró</translation>
    </message>
    <message>
        <source>log lines of {product}</source>
        <translation>líneas de log de {product}</translation>
    </message>
    <message>
        <source>{count} of {all} shards failed</source>
        <translation>fallaron {count} de {all} shards</translation>
    </message>
    <message>
        <source>the search counts nothing: give aggs, or track_total_hits: true</source>
        <translation>la búsqueda no cuenta nada: indique aggs, o track_total_hits: true</translation>
    </message>
    <message>
        <source>there are more hits than it counts: give track_total_hits: true</source>
        <translation>hay más resultados de los que cuenta: indique track_total_hits: true</translation>
    </message>
    <message>
        <source>name the column of the value under value: one of {names}</source>
        <translation>indique la columna del valor en value: una de {names}</translation>
    </message>
    <message>
        <source>a row has another number of columns</source>
        <translation>una fila tiene otro número de columnas</translation>
    </message>
    <message>
        <source>the table is partial</source>
        <translation>la tabla es parcial</translation>
    </message>
    <message>
        <source>a bucket is not one</source>
        <translation>un bucket no es tal</translation>
    </message>
    <message>
        <source>a bucket has no doc_count</source>
        <translation>un bucket no tiene doc_count</translation>
    </message>
    <message>
        <source>its buckets are no list</source>
        <translation>sus buckets no son una lista</translation>
    </message>
    <message>
        <source>a bucket has no key</source>
        <translation>un bucket no tiene clave</translation>
    </message>
    <message>
        <source>a histogram over time has no one value: ask for the time that counts</source>
        <translation>un histograma en el tiempo no tiene un valor único: consulte el periodo que cuenta</translation>
    </message>
    <message>
        <source>several percentiles are no one value: ask for one</source>
        <translation>varios percentiles no son un solo valor: pida uno</translation>
    </message>
    <message>
        <source>the token lacks the permission {permission}</source>
        <translation>al token le falta el permiso {permission}</translation>
    </message>
    <message>
        <source>several series have the same labels; the newest is shown</source>
        <translation>varias series tienen las mismas etiquetas; se muestra la más nueva</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Marks this moment on the dashboards.</source>
        <translation>Marca este momento en los dashboards.</translation>
    </message>
    <message>
        <source>Pause or resume an alert rule</source>
        <translation>Pausar o reanudar una regla de alerta</translation>
    </message>
    <message>
        <source>A paused rule is not evaluated: what it watches for is reported by nobody.</source>
        <translation>Una regla en pausa no se evalúa: nadie comunica lo que vigila.</translation>
    </message>
    <message>
        <source>the frames have no time: ask for a range, or let the data source send the time too</source>
        <translation>los frames no tienen hora: consulte un rango, o haga que la fuente de datos envíe también la hora</translation>
    </message>
    <message>
        <source>data of Grafana</source>
        <translation>datos de Grafana</translation>
    </message>
    <message>
        <source>health of Grafana</source>
        <translation>salud de Grafana</translation>
    </message>
    <message>
        <source>Grafana says of its database: {words}</source>
        <translation>Grafana dice de su base de datos: {words}</translation>
    </message>
    <message>
        <source>permissions of Grafana</source>
        <translation>permisos de Grafana</translation>
    </message>
    <message>
        <source>annotation of Grafana</source>
        <translation>anotación de Grafana</translation>
    </message>
    <message>
        <source>annotations of Grafana</source>
        <translation>anotaciones de Grafana</translation>
    </message>
    <message>
        <source>alert rule of Grafana</source>
        <translation>regla de alerta de Grafana</translation>
    </message>
    <message>
        <source>it lacks the query {name}</source>
        <translation>falta la consulta {name}</translation>
    </message>
    <message>
        <source>the data source says {words}</source>
        <translation>la fuente de datos dice {words}</translation>
    </message>
    <message>
        <source>its columns are not alike</source>
        <translation>sus columnas no son iguales</translation>
    </message>
    <message>
        <source>backend {backend}: {state}, no server takes its traffic</source>
        <translation>backend {backend}: {state}, ningún servidor atiende su tráfico</translation>
    </message>
    <message>
        <source>takes no new traffic</source>
        <translation>no admite tráfico nuevo</translation>
    </message>
    <message>
        <source>{server} of {backend}: {state}</source>
        <translation>{server} de {backend}: {state}</translation>
    </message>
    <message>
        <source>removed from HAProxy&apos;s configuration</source>
        <translation>quitado de la configuración de HAProxy</translation>
    </message>
    <message>
        <source>taken out by hand ({state})</source>
        <translation>retirado a mano ({state})</translation>
    </message>
    <message>
        <source>HAProxy checks the health of these servers not at all: {names}</source>
        <translation>HAProxy no comprueba la salud de estos servidores: {names}</translation>
    </message>
    <message>
        <source>the answer of the socket is truncated</source>
        <translation>la respuesta del socket está truncada</translation>
    </message>
    <message>
        <source>the socket closed without an answer</source>
        <translation>el socket se cerró sin responder</translation>
    </message>
    <message>
        <source>write the path of the socket, or host:port</source>
        <translation>escriba la ruta del socket, o host:port</translation>
    </message>
    <message>
        <source>Take a server out or in</source>
        <translation>Retirar o reponer un servidor</translation>
    </message>
    <message>
        <source>A server that is drained keeps its sessions and gets no new ones.</source>
        <translation>Un servidor en drain conserva sus sesiones y no recibe nuevas.</translation>
    </message>
    <message>
        <source>level {level} of the socket</source>
        <translation>nivel {level} del socket</translation>
    </message>
    <message>
        <source>HAProxy knows no such server any more</source>
        <translation>HAProxy ya no conoce ese servidor</translation>
    </message>
    <message>
        <source>the socket {path} may not be used by this user</source>
        <translation>este usuario no puede usar el socket {path}</translation>
    </message>
    <message>
        <source>the socket does not answer: {reason}</source>
        <translation>el socket no responde: {reason}</translation>
    </message>
    <message>
        <source>this system has no such sockets; give host:port</source>
        <translation>este sistema no tiene esos sockets; indique host:port</translation>
    </message>
    <message>
        <source>the answer is larger than {size} MB</source>
        <translation>la respuesta supera {size} MB</translation>
    </message>
    <message>
        <source>statistics of HAProxy</source>
        <translation>estadísticas de HAProxy</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>truncado</translation>
    </message>
    <message>
        <source>it lacks the column {column}</source>
        <translation>falta la columna {column}</translation>
    </message>
    <message>
        <source>runtime socket of HAProxy</source>
        <translation>socket de ejecución de HAProxy</translation>
    </message>
    <message>
        <source>truncated; a line has {count} of {all} columns</source>
        <translation>truncado; una línea tiene {count} de {all} columnas</translation>
    </message>
    <message>
        <source>the answer has nothing at {path}</source>
        <translation>la respuesta no tiene nada en {path}</translation>
    </message>
    <message>
        <source>{path} is not a JSONPath of RFC 9535: {reason}; write one such as $.status.load</source>
        <translation>{path} no es un JSONPath de RFC 9535: {reason}; escriba uno como $.status.load</translation>
    </message>
    <message>
        <source>not a JSON document: {reason}</source>
        <translation>no es un documento JSON: {reason}</translation>
    </message>
    <message>
        <source>the answer has {count} values at {path}</source>
        <translation>la respuesta tiene {count} valores en {path}</translation>
    </message>
    <message>
        <source>the answer has no time at {path}</source>
        <translation>la respuesta no tiene hora en {path}</translation>
    </message>
    <message>
        <source>Icinga has not checked it again since it lost its state</source>
        <translation>Icinga no lo ha vuelto a revisar desde que perdió su estado</translation>
    </message>
    <message>
        <source>who acknowledged is not known: {reason}</source>
        <translation>no se sabe quién la reconoció: {reason}</translation>
    </message>
    <message>
        <source>whose downtimes these are is not known: {reason}</source>
        <translation>no se sabe de quién son estas paradas: {reason}</translation>
    </message>
    <message>
        <source>Icinga is rechecking it</source>
        <translation>Icinga lo revisa otra vez</translation>
    </message>
    <message>
        <source>removed from Icinga&apos;s configuration, or not visible any more</source>
        <translation>quitado de la configuración de Icinga, o ya no visible</translation>
    </message>
    <message>
        <source>{reason}; is the filter under only: right?</source>
        <translation>{reason}; ¿es correcto el filtro en only:?</translation>
    </message>
    <message>
        <source>not checked for {minutes} min; its check is overdue</source>
        <translation>sin revisar durante {minutes} min; su chequeo va atrasado</translation>
    </message>
    <message>
        <source>the API user lacks the permission {permission}</source>
        <translation>al usuario de API le falta el permiso {permission}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>{service} on {host}: {state}</source>
        <translation>{service} en {host}: {state}</translation>
    </message>
    <message>
        <source>being rechecked ({attempt} of {all})</source>
        <translation>en nueva revisión ({attempt} de {all})</translation>
    </message>
    <message>
        <source>in a downtime</source>
        <translation>en una parada</translation>
    </message>
    <message>
        <source>what it depends on is down</source>
        <translation>está caída su dependencia</translation>
    </message>
    <message>
        <source>not checked in time: {names}</source>
        <translation>sin revisar a tiempo: {names}</translation>
    </message>
    <message>
        <source>never checked or unreachable: {names}</source>
        <translation>nunca revisados o inalcanzables: {names}</translation>
    </message>
    <message>
        <source>hosts or services of an Icinga 2</source>
        <translation>hosts o servicios de Icinga 2</translation>
    </message>
    <message>
        <source>status of an Icinga 2</source>
        <translation>estado de Icinga 2</translation>
    </message>
    <message>
        <source>API user of an Icinga 2</source>
        <translation>usuario de API de Icinga 2</translation>
    </message>
    <message>
        <source>Icinga knows no such object any more</source>
        <translation>Icinga ya no conoce ese objeto</translation>
    </message>
    <message>
        <source>comments of an Icinga 2</source>
        <translation>comentarios de Icinga 2</translation>
    </message>
    <message>
        <source>downtimes of an Icinga 2</source>
        <translation>paradas de Icinga 2</translation>
    </message>
    <message>
        <source>it has no {part}</source>
        <translation>falta {part}</translation>
    </message>
    <message>
        <source>results has not one entry</source>
        <translation>results no tiene una sola entrada</translation>
    </message>
    <message>
        <source>outcome of an action of an Icinga 2</source>
        <translation>resultado de una acción de Icinga 2</translation>
    </message>
    <message>
        <source>nobody knows whether Icinga did it: {reason}</source>
        <translation>nadie sabe si Icinga lo hizo: {reason}</translation>
    </message>
    <message>
        <source>refused with code {code}</source>
        <translation>rechazado con código {code}</translation>
    </message>
    <message>
        <source>{name} of an Icinga 2</source>
        <translation>{name} de Icinga 2</translation>
    </message>
    <message>
        <source>{what} has no {part}</source>
        <translation>a {what} le falta {part}</translation>
    </message>
    <message>
        <source>host checks are switched off in Icinga</source>
        <translation>los chequeos de host están desactivados en Icinga</translation>
    </message>
    <message>
        <source>service checks are switched off in Icinga</source>
        <translation>los chequeos de servicio están desactivados en Icinga</translation>
    </message>
    <message>
        <source>Icinga has no connection to {names}; what is checked there is not current</source>
        <translation>Icinga no tiene conexión con {names}; lo que se revisa allí no es actual</translation>
    </message>
    <message>
        <source>flux needs org</source>
        <translation>flux necesita org</translation>
    </message>
    <message>
        <source>{language} needs database</source>
        <translation>{language} necesita database</translation>
    </message>
    <message>
        <source>checks are known to version 2 only: language flux</source>
        <translation>los chequeos solo existen en la versión 2: language flux</translation>
    </message>
    <message>
        <source>not an InfluxDB: the answer names no version</source>
        <translation>no es un InfluxDB: la respuesta no indica versión</translation>
    </message>
    <message>
        <source>its checks cannot be read: {reason}</source>
        <translation>no se pueden leer sus chequeos: {reason}</translation>
    </message>
    <message>
        <source>{count} series are beyond the limit and hidden</source>
        <translation>{count} series superan el límite y se ocultan</translation>
    </message>
    <message>
        <source>its check has written no status for a day</source>
        <translation>su chequeo no ha escrito estado en un día</translation>
    </message>
    <message>
        <source>no check has written a status for a day</source>
        <translation>ningún chequeo ha escrito un estado en un día</translation>
    </message>
    <message>
        <source>not a status of InfluxDB: it lacks {field}</source>
        <translation>no es un estado de InfluxDB: falta {field}</translation>
    </message>
    <message>
        <source>its check has said nothing for {minutes} min</source>
        <translation>su chequeo no dice nada desde hace {minutes} min</translation>
    </message>
    <message>
        <source>checks that say nothing any more: {names}</source>
        <translation>chequeos que ya no dicen nada: {names}</translation>
    </message>
    <message>
        <source>the rows have no time: end the query with last(), or group by time</source>
        <translation>las filas no tienen hora: acabe la consulta con last(), o agrupe por tiempo</translation>
    </message>
    <message>
        <source>a value is not a number; name its column under value:</source>
        <translation>un valor no es un número; indique su columna en value:</translation>
    </message>
    <message>
        <source>the rows have no column {column}</source>
        <translation>las filas no tienen la columna {column}</translation>
    </message>
    <message>
        <source>a row has {count} of {all} columns</source>
        <translation>una fila tiene {count} de {all} columnas</translation>
    </message>
    <message>
        <source>there are more rows than it sent</source>
        <translation>hay más filas de las que envió</translation>
    </message>
    <message>
        <source>a time is not RFC 3339</source>
        <translation>una hora no es RFC 3339</translation>
    </message>
    <message>
        <source>a row has no time</source>
        <translation>una fila no tiene hora</translation>
    </message>
    <message>
        <source>Mute, unmute, stop or start a rule</source>
        <translation>Silenciar, reactivar, parar o iniciar regla</translation>
    </message>
    <message>
        <source>What a muted or disabled rule watches for is reported by nobody.</source>
        <translation>Lo que vigila una regla silenciada o desactivada no lo comunica nadie.</translation>
    </message>
    <message>
        <source>{permission} on the rule&apos;s feature</source>
        <translation>{permission} sobre la función de la regla</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>Kibana has {all} rules and sent {count}</source>
        <translation>Kibana tiene {all} reglas y envió {count}</translation>
    </message>
    <message>
        <source>rule {name}: {reason}</source>
        <translation>regla {name}: {reason}</translation>
    </message>
    <message>
        <source>status of Kibana</source>
        <translation>estado de Kibana</translation>
    </message>
    <message>
        <source>silent about itself</source>
        <translation>callado sobre su estado</translation>
    </message>
    <message>
        <source>Kibana is {state}</source>
        <translation>Kibana está {state}</translation>
    </message>
    <message>
        <source>Kibana is {state}: {reason}</source>
        <translation>Kibana está {state}: {reason}</translation>
    </message>
    <message>
        <source>rules of Kibana</source>
        <translation>reglas de Kibana</translation>
    </message>
    <message>
        <source>rule of Kibana</source>
        <translation>regla de Kibana</translation>
    </message>
    <message>
        <source>it fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>it has not run yet</source>
        <translation>aún no se ha ejecutado</translation>
    </message>
    <message>
        <source>rule {name}: last run {seconds} s ago</source>
        <translation>regla {name}: última ejecución hace {seconds} s</translation>
    </message>
    <message>
        <source>the rule is muted in Kibana</source>
        <translation>la regla está silenciada en Kibana</translation>
    </message>
    <message>
        <source>{count} alerts are active</source>
        <translation>{count} alertas activas</translation>
    </message>
    <message>
        <source>{reason}; if it is for some namespaces only, name them under namespaces</source>
        <translation>{reason}; si es solo para algunos namespaces, indíquelos en namespaces</translation>
    </message>
    <message>
        <source>the token may not {scope}</source>
        <translation>el token no permite {scope}</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>no listo</translation>
    </message>
    <message>
        <source>{workload} in {namespace}: pod {reason}</source>
        <translation>{workload} en {namespace}: pod {reason}</translation>
    </message>
    <message>
        <source>{workload} in {namespace}: {count} pods {reason}</source>
        <translation>{workload} en {namespace}: {count} pods {reason}</translation>
    </message>
    <message>
        <source>{kind} {name} in {namespace}: {count} of {all} ready</source>
        <translation>{kind} {name} en {namespace}: {count} de {all} listos</translation>
    </message>
    <message>
        <source>it says nothing of itself</source>
        <translation>no dice nada de su estado</translation>
    </message>
    <message>
        <source>not ready ({status})</source>
        <translation>no listo ({status})</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>acordonado</translation>
    </message>
    <message>
        <source>node {node}: {state}</source>
        <translation>nodo {node}: {state}</translation>
    </message>
    <message>
        <source>time of an event</source>
        <translation>hora de un evento</translation>
    </message>
    <message>
        <source>Restart a workload</source>
        <translation>Reiniciar una carga</translation>
    </message>
    <message>
        <source>Its pods are made anew, in turn, as `kubectl rollout restart` does.</source>
        <translation>Sus pods se recrean por turnos, como hace `kubectl rollout restart`.</translation>
    </message>
    <message>
        <source>Scale a workload</source>
        <translation>Escalar una carga</translation>
    </message>
    <message>
        <source>Sets how many copies are wanted.</source>
        <translation>Fija cuántas copias se quieren.</translation>
    </message>
    <message>
        <source>Cordon or uncordon a node</source>
        <translation>Acordonar o liberar nodo</translation>
    </message>
    <message>
        <source>A cordoned node takes no new pods.</source>
        <translation>Un nodo acordonado no admite pods nuevos.</translation>
    </message>
    <message>
        <source>restarts from before this board watched are not all known</source>
        <translation>no se conocen todos los reinicios previos a la vigilancia de este tablero</translation>
    </message>
    <message>
        <source>workload of Kubernetes</source>
        <translation>carga de trabajo Kubernetes</translation>
    </message>
    <message>
        <source>node of Kubernetes</source>
        <translation>nodo de Kubernetes</translation>
    </message>
    <message>
        <source>{what} of Kubernetes</source>
        <translation>{what} de Kubernetes</translation>
    </message>
    <message>
        <source>access review of Kubernetes</source>
        <translation>revisión de acceso de Kubernetes</translation>
    </message>
    <message>
        <source>not a quantity of Kubernetes: {value}</source>
        <translation>no es una cantidad de Kubernetes: {value}</translation>
    </message>
    <message>
        <source>its configuration could not be loaded</source>
        <translation>no se pudo cargar su configuración</translation>
    </message>
    <message>
        <source>statistics of Logstash</source>
        <translation>estadísticas de Logstash</translation>
    </message>
    <message>
        <source>the query gives no value</source>
        <translation>la consulta no da ningún valor</translation>
    </message>
    <message>
        <source>rows without just one number are left out</source>
        <translation>se omiten las filas sin un único número</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>problemas</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entidades</translation>
    </message>
    <message>
        <source>the search finds no entity</source>
        <translation>la búsqueda no encuentra entidades</translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation>{count} incidentes</translation>
    </message>
    <message>
        <source>issue {number}</source>
        <translation>problema {number}</translation>
    </message>
    <message>
        <source>New Relic gives no data of this account: the key may not see it</source>
        <translation>New Relic no da datos de esta cuenta: quizá la clave no puede verla</translation>
    </message>
    <message>
        <source>issues of New Relic</source>
        <translation>problemas de New Relic</translation>
    </message>
    <message>
        <source>New Relic gives no issues: the key&apos;s user may not see them</source>
        <translation>New Relic no da problemas: quizá el usuario de la clave no puede verlos</translation>
    </message>
    <message>
        <source>metrics of New Relic</source>
        <translation>métricas de New Relic</translation>
    </message>
    <message>
        <source>New Relic gives no result of the query</source>
        <translation>New Relic no da resultado de la consulta</translation>
    </message>
    <message>
        <source>entities of New Relic</source>
        <translation>entidades de New Relic</translation>
    </message>
    <message>
        <source>New Relic gives no entities: the key may not see them</source>
        <translation>New Relic no da entidades: quizá la clave no puede verlas</translation>
    </message>
    <message>
        <source>answer of New Relic</source>
        <translation>respuesta de New Relic</translation>
    </message>
    <message>
        <source>New Relic refused without a reason: the key may not act on this account</source>
        <translation>New Relic lo rechazó sin motivo: quizá la clave no puede actuar en esta cuenta</translation>
    </message>
    <message>
        <source>New Relic refused: {reason}</source>
        <translation>New Relic lo rechazó: {reason}</translation>
    </message>
    <message>
        <source>nginx&apos;s API offers no version</source>
        <translation>la API de nginx no da una versión</translation>
    </message>
    <message>
        <source>no server of this upstream works</source>
        <translation>ningún servidor del upstream funciona</translation>
    </message>
    <message>
        <source>page of stub_status</source>
        <translation>página de stub_status</translation>
    </message>
    <message>
        <source>more connections handled than accepted</source>
        <translation>más conexiones atendidas que aceptadas</translation>
    </message>
    <message>
        <source>our role lacks pg_monitor: it does not see the sessions of others</source>
        <translation>a nuestro rol le falta pg_monitor: no ve las sesiones de otros</translation>
    </message>
    <message>
        <source>pg_stat_statements is not there: add it to shared_preload_libraries and CREATE EXTENSION</source>
        <translation>falta pg_stat_statements: añádalo a shared_preload_libraries y ejecute CREATE EXTENSION</translation>
    </message>
    <message>
        <source>our role lacks pg_signal_backend</source>
        <translation>a nuestro rol le falta pg_signal_backend</translation>
    </message>
    <message>
        <source>Cancel a query</source>
        <translation>Cancelar consulta</translation>
    </message>
    <message>
        <source>Ends what a session is doing now; the session stays.</source>
        <translation>Acaba lo que una sesión está haciendo; la sesión sigue.</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Its transaction is rolled back and its client is cut off.</source>
        <translation>Su transacción se revierte y se corta su cliente.</translation>
    </message>
    <message>
        <source>no session has the process {pid}</source>
        <translation>ninguna sesión tiene el proceso {pid}</translation>
    </message>
    <message>
        <source>the server could not signal the process {pid}</source>
        <translation>el servidor no pudo enviar la señal al proceso {pid}</translation>
    </message>
    <message>
        <source>PostgreSQL on {host} takes nobody</source>
        <translation>PostgreSQL en {host} no admite a nadie</translation>
    </message>
    <message>
        <source>this standby is not connected to a primary</source>
        <translation>este standby no está conectado a un primario</translation>
    </message>
    <message>
        <source>{name}: the server cannot tell its lag</source>
        <translation>{name}: el servidor no conoce su retraso</translation>
    </message>
    <message>
        <source>Session {pid} of {user} in {database} waits for a lock that {blockers} holds</source>
        <translation>La sesión {pid} de {user} en {database} espera un bloqueo que tiene {blockers}</translation>
    </message>
    <message>
        <source>Session {pid} of {user} in {database} is idle in transaction</source>
        <translation>La sesión {pid} de {user} en {database} está inactiva en transacción</translation>
    </message>
    <message>
        <source>Replication slot {name} has lost its WAL</source>
        <translation>El slot de replicación {name} ha perdido su WAL</translation>
    </message>
    <message>
        <source>Replication slot {name} is about to lose its WAL</source>
        <translation>El slot de replicación {name} va a perder su WAL</translation>
    </message>
    <message>
        <source>A replica that uses it has to be made anew</source>
        <translation>Hay que recrear la réplica que lo usa</translation>
    </message>
    <message>
        <source>Database {name} runs out of transaction numbers: vacuum it</source>
        <translation>La base de datos {name} agota sus números de transacción: haga vacuum</translation>
    </message>
    <message>
        <source>{count} transactions are not frozen; at 2.1 thousand million it stops</source>
        <translation>{count} transacciones sin congelar; con 2100 millones se detiene</translation>
    </message>
    <message>
        <source>Prometheus has begun to wait again before it lets this fire; it may have restarted</source>
        <translation>Prometheus vuelve a esperar antes de activarla; quizá se reinició</translation>
    </message>
    <message>
        <source>rule {name}: last evaluated {seconds} s ago</source>
        <translation>regla {name}: evaluada por última vez hace {seconds} s</translation>
    </message>
    <message>
        <source>Prometheus does not say how old the data is: give `fresh`, one plain selector</source>
        <translation>Prometheus no dice de cuándo son los datos: indique `fresh`, un selector simple</translation>
    </message>
    <message>
        <source>several series have the same labels; the highest value is shown</source>
        <translation>varias series tienen las mismas etiquetas; se muestra el valor más alto</translation>
    </message>
    <message>
        <source>several series have the same labels; the lowest value is shown</source>
        <translation>varias series tienen las mismas etiquetas; se muestra el valor más bajo</translation>
    </message>
    <message>
        <source>{count} of {all} scrape targets of job {job} down</source>
        <translation>{count} de {all} objetivos de scrape del job {job} caídos</translation>
    </message>
    <message>
        <source>{causes}: {reason}</source>
        <translation>{causes}: {reason}</translation>
    </message>
    <message>
        <source>{count} values are not numbers</source>
        <translation>{count} valores no son números</translation>
    </message>
    <message>
        <source>{count} series are no longer scraped</source>
        <translation>{count} series ya sin scrape</translation>
    </message>
    <message>
        <source>this is a VictoriaMetrics, which has no rules: use the kinds victoriametrics and vmalert</source>
        <translation>es un VictoriaMetrics, que no tiene reglas: use los tipos victoriametrics y vmalert</translation>
    </message>
    <message>
        <source>{name} is not a pack; known packs: {packs}</source>
        <translation>{name} no es un paquete; paquetes conocidos: {packs}</translation>
    </message>
    <message>
        <source>its rules cannot be read: {reason}</source>
        <translation>no se pueden leer sus reglas: {reason}</translation>
    </message>
    <message>
        <source>there are more rules than it sent</source>
        <translation>hay más reglas de las que envió</translation>
    </message>
    <message>
        <source>the answer is partial</source>
        <translation>la respuesta es parcial</translation>
    </message>
    <message>
        <source>the query gives a {kind}; it must give an instant vector or a scalar</source>
        <translation>la consulta da {kind}; debe dar un vector instantáneo o un escalar</translation>
    </message>
    <message>
        <source>a value is not a number</source>
        <translation>un valor no es un número</translation>
    </message>
    <message>
        <source>alert without a name</source>
        <translation>alerta sin nombre</translation>
    </message>
    <message>
        <source>it has not been evaluated yet</source>
        <translation>aún no se ha evaluado</translation>
    </message>
    <message>
        <source>is no address of a database, such as postgresql://reader@db-1/shop</source>
        <translation>no es la dirección de una base de datos, como postgresql://reader@db-1/shop</translation>
    </message>
    <message>
        <source>take the password out of the address; refer to it under `password`</source>
        <translation>quite la contraseña de la dirección; ponga su referencia en `password`</translation>
    </message>
    <message>
        <source>name the file, such as sqlite:////var/lib/shop.db</source>
        <translation>indique el archivo, como sqlite:////var/lib/shop.db</translation>
    </message>
    <message>
        <source>the query gave no row</source>
        <translation>la consulta no dio filas</translation>
    </message>
    <message>
        <source>the query gave no column {column}</source>
        <translation>la consulta no dio la columna {column}</translation>
    </message>
    <message>
        <source>a row has no time in {column}</source>
        <translation>una fila no tiene hora en {column}</translation>
    </message>
    <message>
        <source>{count} events and service checks were heard and are not taken</source>
        <translation>se oyeron {count} eventos y chequeos de servicio, que no se toman</translation>
    </message>
    <message>
        <source>{count} connections were turned away</source>
        <translation>se rechazaron {count} conexiones</translation>
    </message>
    <message>
        <source>it has just begun to listen</source>
        <translation>acaba de empezar a escuchar</translation>
    </message>
    <message>
        <source>write host:port, such as {example}</source>
        <translation>escriba host:port, como {example}</translation>
    </message>
    <message>
        <source>nothing was heard on {address} for {seconds} s</source>
        <translation>no se oyó nada en {address} durante {seconds} s</translation>
    </message>
    <message>
        <source>{address} may not be listened on by this user</source>
        <translation>este usuario no puede escuchar en {address}</translation>
    </message>
    <message>
        <source>{address} cannot be listened on: {reason}</source>
        <translation>no se puede escuchar en {address}: {reason}</translation>
    </message>
    <message>
        <source>{count} lines of series beyond the limit</source>
        <translation>{count} líneas de series sobre el límite</translation>
    </message>
    <message>
        <source>{count} members of sets beyond the limit</source>
        <translation>{count} miembros de conjuntos sobre el límite</translation>
    </message>
    <message>
        <source>not taken in: {causes}</source>
        <translation>no tomado: {causes}</translation>
    </message>
    <message>
        <source>{count} lines could not be read, such as {example}</source>
        <translation>no se pudieron leer {count} líneas, como {example}</translation>
    </message>
    <message>
        <source>admin port of StatsD</source>
        <translation>puerto admin de StatsD</translation>
    </message>
    <message>
        <source>the admin port does not answer: {reason}</source>
        <translation>el puerto admin no responde: {reason}</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>se desconectó</translation>
    </message>
    <message>
        <source>it says nothing of {field}</source>
        <translation>no dice nada de {field}</translation>
    </message>
    <message>
        <source>only changes of {name} were heard: its level is not known</source>
        <translation>solo se oyeron cambios de {name}: no se conoce su nivel</translation>
    </message>
    <message>
        <source>vmalert has no rules at all</source>
        <translation>vmalert no tiene ninguna regla</translation>
    </message>
    <message>
        <source>our user sees no item of the type Zabbix internal: a Zabbix server that is dead would look like silence</source>
        <translation>nuestro usuario no ve ningún ítem de tipo Zabbix internal: un servidor Zabbix muerto parecería silencio</translation>
    </message>
    <message>
        <source>Zabbix holds no such problem open any more</source>
        <translation>Zabbix ya no tiene abierto ese problema</translation>
    </message>
    <message>
        <source>give exactly one of token, login</source>
        <translation>indique exactamente uno de token, login</translation>
    </message>
    <message>
        <source>more than {most} open problems: the older ones are not read</source>
        <translation>más de {most} problemas abiertos: los más antiguos no se leen</translation>
    </message>
    <message>
        <source>{name} was planned in Zabbix and may hold for more: end it there</source>
        <translation>{name} se planificó en Zabbix y puede valer para más: acábelo allí</translation>
    </message>
    <message>
        <source>no host group {name} is visible to our Zabbix user</source>
        <translation>nuestro usuario de Zabbix no ve ningún grupo de hosts {name}</translation>
    </message>
    <message>
        <source>triggers that cannot be evaluated: {count}, such as {example}</source>
        <translation>triggers que no se pueden evaluar: {count}, como {example}</translation>
    </message>
    <message>
        <source>of none of the hosts does Zabbix know whether it can be reached</source>
        <translation>Zabbix no sabe de ningún host si es alcanzable</translation>
    </message>
    <message>
        <source>the Zabbix server has stored no value of its own for {minutes} min: it may be dead</source>
        <translation>el servidor Zabbix no guarda ningún valor propio desde hace {minutes} min: puede estar muerto</translation>
    </message>
    <message>
        <source>the host of this problem is not visible to our Zabbix user</source>
        <translation>nuestro usuario de Zabbix no ve el host de este problema</translation>
    </message>
    <message>
        <source>its host is not visible to our Zabbix user</source>
        <translation>nuestro usuario de Zabbix no ve su host</translation>
    </message>
    <message>
        <source>{problem} on {hosts}</source>
        <translation>{problem} en {hosts}</translation>
    </message>
    <message>
        <source>problem {number}</source>
        <translation>problema {number}</translation>
    </message>
    <message>
        <source>Zabbix user {number}</source>
        <translation>usuario de Zabbix {number}</translation>
    </message>
    <message>
        <source>not visible any more: removed from Zabbix, or our user lost the right to see it</source>
        <translation>ya no visible: quitado de Zabbix, o nuestro usuario perdió el derecho a verlo</translation>
    </message>
    <message>
        <source>no longer shown by Zabbix: its trigger, item or host was disabled, or its severity was lowered</source>
        <translation>Zabbix ya no lo muestra: se desactivó su trigger, ítem o host, o bajó su severidad</translation>
    </message>
    <message>
        <source>closed in Zabbix by {who}</source>
        <translation>cerrado en Zabbix por {who}</translation>
    </message>
    <message>
        <source>maintenance {number}</source>
        <translation>mantenimiento {number}</translation>
    </message>
    <message>
        <source>suppressed in Zabbix</source>
        <translation>suprimido en Zabbix</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>evento {number}</translation>
    </message>
    <message>
        <source>its cause stands</source>
        <translation>su causa sigue activa</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>no dice por qué</translation>
    </message>
    <message>
        <source>Zabbix cannot evaluate its trigger now: {reason}</source>
        <translation>Zabbix no puede evaluar ahora su trigger: {reason}</translation>
    </message>
    <message>
        <source>{reason}; check the API token of this target</source>
        <translation>{reason}; revise el token de API de este objetivo</translation>
    </message>
    <message>
        <source>answer of a Zabbix</source>
        <translation>respuesta de Zabbix</translation>
    </message>
    <message>
        <source>version of a Zabbix</source>
        <translation>versión de Zabbix</translation>
    </message>
    <message>
        <source>Zabbix {version} is too old for this connector: 6.0 or newer</source>
        <translation>Zabbix {version} es demasiado antiguo para este conector: 6.0 o posterior</translation>
    </message>
    <message>
        <source>session of a Zabbix</source>
        <translation>sesión de Zabbix</translation>
    </message>
    <message>
        <source>the token is not letters and digits</source>
        <translation>el token no son letras y cifras</translation>
    </message>
    <message>
        <source>problems of a Zabbix</source>
        <translation>problemas de Zabbix</translation>
    </message>
    <message>
        <source>triggers of a Zabbix</source>
        <translation>triggers de Zabbix</translation>
    </message>
    <message>
        <source>a host that is not visible</source>
        <translation>un host no visible</translation>
    </message>
    <message>
        <source>{name} on {host}: {reason}</source>
        <translation>{name} en {host}: {reason}</translation>
    </message>
    <message>
        <source>events of a Zabbix</source>
        <translation>eventos de Zabbix</translation>
    </message>
    <message>
        <source>hosts of a Zabbix</source>
        <translation>hosts de Zabbix</translation>
    </message>
    <message>
        <source>host groups of a Zabbix</source>
        <translation>grupos de hosts de Zabbix</translation>
    </message>
    <message>
        <source>maintenances of a Zabbix</source>
        <translation>mantenimientos de Zabbix</translation>
    </message>
    <message>
        <source>items of a Zabbix</source>
        <translation>ítems de Zabbix</translation>
    </message>
    <message>
        <source>it has no result</source>
        <translation>no tiene resultado</translation>
    </message>
    <message>
        <source>sign-in refused: {reason}</source>
        <translation>acceso rechazado: {reason}</translation>
    </message>
    <message>
        <source>sign-in refused: {reason}; check the credentials of this target</source>
        <translation>acceso rechazado: {reason}; revise las credenciales de este objetivo</translation>
    </message>
    <message>
        <source>the Zabbix user&apos;s role does not allow it: {reason}</source>
        <translation>el rol del usuario de Zabbix no lo permite: {reason}</translation>
    </message>
    <message>
        <source>beta API</source>
        <translation>API beta</translation>
    </message>
    <message>
        <source>alpha API</source>
        <translation>API alfa</translation>
    </message>
    <message>
        <source>undocumented API</source>
        <translation>API sin documentar</translation>
    </message>
    <message>
        <source>{first} (and {count} more)</source>
        <translation>{first} (y {count} más)</translation>
    </message>
    <message>
        <source>{first} · {more}</source>
        <translation>{first} · {more}</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>no hay valor</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>el número es demasiado grande</translation>
    </message>
    <message>
        <source>{value} is not a time</source>
        <translation>{value} no es una hora</translation>
    </message>
    <message>
        <source>ignored in {product}</source>
        <translation>ignorado en {product}</translation>
    </message>
    <message>
        <source>snoozed in {product}</source>
        <translation>pospuesto en {product}</translation>
    </message>
    <message>
        <source>not seen lately; {product} still calls it {status}</source>
        <translation>no visto últimamente; {product} aún lo da por {status}</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>{product} says it is {status} after the change</source>
        <translation>{product} dice que está {status} tras el cambio</translation>
    </message>
    <message>
        <source>{product} knows {count} people called {who}: nothing was assigned</source>
        <translation>{product} conoce a {count} personas llamadas {who}: no se asignó nada</translation>
    </message>
    <message>
        <source>{product} took it, but does not show {who} as the one who has it</source>
        <translation>{product} lo aceptó, pero no muestra que lo tenga {who}</translation>
    </message>
    <message>
        <source>sessions may not be read: {reason}</source>
        <translation>no se permite leer las sesiones: {reason}</translation>
    </message>
    <message>
        <source>Bugsnag tells the sessions of its primary stage alone, {stage}</source>
        <translation>Bugsnag solo da las sesiones de su fase principal, {stage}</translation>
    </message>
    <message>
        <source>{product} counts no sessions</source>
        <translation>{product} no cuenta sesiones</translation>
    </message>
    <message>
        <source>events: {count}</source>
        <translation>eventos: {count}</translation>
    </message>
    <message>
        <source>users: {count}</source>
        <translation>usuarios: {count}</translation>
    </message>
    <message>
        <source>not visible any more: deleted in {product}</source>
        <translation>ya no visible: borrado en {product}</translation>
    </message>
    <message>
        <source>{status} in {product}</source>
        <translation>{status} en {product}</translation>
    </message>
    <message>
        <source>error of {product}</source>
        <translation>error de {product}</translation>
    </message>
    <message>
        <source>errors of {product}</source>
        <translation>errores de {product}</translation>
    </message>
    <message>
        <source>sessions of {product}</source>
        <translation>sesiones de {product}</translation>
    </message>
    <message>
        <source>comment of {product}</source>
        <translation>comentario de {product}</translation>
    </message>
    <message>
        <source>people of {product}</source>
        <translation>personas de {product}</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>crash</translation>
    </message>
    <message>
        <source>hang</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>error that was caught</source>
        <translation>error capturado</translation>
    </message>
    <message>
        <source>early in the session</source>
        <translation>al inicio de la sesión</translation>
    </message>
    <message>
        <source>was closed and came again</source>
        <translation>se cerró y volvió</translation>
    </message>
    <message>
        <source>hits the same users again</source>
        <translation>reincide en los mismos usuarios</translation>
    </message>
    <message>
        <source>report of {product}</source>
        <translation>informe de {product}</translation>
    </message>
    <message>
        <source>issue of {product}</source>
        <translation>problema de {product}</translation>
    </message>
    <message>
        <source>note of {product}</source>
        <translation>nota de {product}</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>the secret is not the key of a service account: give the JSON file that Google made</source>
        <translation>el secreto no es la clave de una cuenta de servicio: ponga el archivo JSON que creó Google</translation>
    </message>
    <message>
        <source>the private key of the service account cannot be read</source>
        <translation>no se puede leer la clave privada de la cuenta de servicio</translation>
    </message>
    <message>
        <source>the private key of the service account is not an RSA key</source>
        <translation>la clave privada de la cuenta de servicio no es una clave RSA</translation>
    </message>
    <message>
        <source>not an HTTP archive: {reason}</source>
        <translation>no es un archivo HTTP (HAR): {reason}</translation>
    </message>
    <message>
        <source>Google Play has no day of this yet</source>
        <translation>Google Play aún no tiene ningún día de esto</translation>
    </message>
    <message>
        <source>Google Play tells nothing: too few users, or none</source>
        <translation>Google Play no dice nada: pocos usuarios o ninguno</translation>
    </message>
    <message>
        <source>rows of vitals</source>
        <translation>filas de vitals</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomalías</translation>
    </message>
    <message>
        <source>{metric} of {app} is unusual</source>
        <translation>{metric} de {app} es inusual</translation>
    </message>
    <message>
        <source>vitals of {product}</source>
        <translation>vitals de {product}</translation>
    </message>
    <message>
        <source>a time is none, or of an unknown zone</source>
        <translation>una hora no es tal, o es de una zona desconocida</translation>
    </message>
    <message>
        <source>anomalies of {product}</source>
        <translation>anomalías de {product}</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>grabaciones</translation>
    </message>
    <message>
        <source>recordings that wait to be read: {count}</source>
        <translation>grabaciones que esperan lectura: {count}</translation>
    </message>
    <message>
        <source>no recording of the last {age} tells it</source>
        <translation>ninguna grabación de los últimos {age} lo dice</translation>
    </message>
    <message>
        <source>{job} failed</source>
        <translation>falló {job}</translation>
    </message>
    <message>
        <source>{job} did not start in time</source>
        <translation>{job} no empezó a tiempo</translation>
    </message>
    <message>
        <source>{job} takes too long</source>
        <translation>{job} tarda demasiado</translation>
    </message>
    <message>
        <source>a scheduled job is over when it checks in</source>
        <translation>una tarea programada termina cuando da señal</translation>
    </message>
    <message>
        <source>scheduled jobs</source>
        <translation>tareas programadas</translation>
    </message>
    <message>
        <source>scheduled jobs may not be read: {reason}</source>
        <translation>no se permite leer las tareas programadas: {reason}</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>proyectos</translation>
    </message>
    <message>
        <source>assigned to {who}</source>
        <translation>asignada a {who}</translation>
    </message>
    <message>
        <source>scheduled job in {environment}</source>
        <translation>tarea programada en {environment}</translation>
    </message>
    <message>
        <source>not visible any more: deleted or merged in {product}</source>
        <translation>ya no visible: borrado o unido en {product}</translation>
    </message>
    <message>
        <source>archived in {product}</source>
        <translation>archivado en {product}</translation>
    </message>
    <message>
        <source>issues of {product}</source>
        <translation>problemas de {product}</translation>
    </message>
    <message>
        <source>projects of {product}</source>
        <translation>proyectos de {product}</translation>
    </message>
    <message>
        <source>scheduled jobs of {product}</source>
        <translation>tareas programadas de {product}</translation>
    </message>
    <message>
        <source>it has no packet</source>
        <translation>no tiene paquetes</translation>
    </message>
    <message>
        <source>tshark cannot read the capture: {reason}</source>
        <translation>tshark no puede leer la captura: {reason}</translation>
    </message>
    <message>
        <source>the capture ends within a packet</source>
        <translation>la captura acaba a mitad de un paquete</translation>
    </message>
    <message>
        <source>tshark printed something else than the columns that it was asked for</source>
        <translation>tshark imprimió algo distinto de las columnas que se le pidieron</translation>
    </message>
    <message>
        <source>every recipient was refused</source>
        <translation>se rechazó a todo destinatario</translation>
    </message>
    <message>
        <source>the mail server cannot be used: {reason}</source>
        <translation>no se puede usar el servidor de correo: {reason}</translation>
    </message>
    <message>
        <source>the mail server does not answer: {reason}</source>
        <translation>el servidor de correo no responde: {reason}</translation>
    </message>
    <message>
        <source>the mail server refused ({code}): {reason}</source>
        <translation>el servidor de correo lo rechazó ({code}): {reason}</translation>
    </message>
    <message>
        <source>the mail server is busy ({code}): {reason}</source>
        <translation>el servidor de correo está ocupado ({code}): {reason}</translation>
    </message>
    <message>
        <source>people on call</source>
        <translation>personas de guardia</translation>
    </message>
    <message>
        <source>escalation policies</source>
        <translation>políticas de escalado</translation>
    </message>
    <message>
        <source>PagerDuty takes changes only in the name of one of its users: set from_email</source>
        <translation>PagerDuty solo admite cambios en nombre de uno de sus usuarios: ponga from_email</translation>
    </message>
    <message>
        <source>who is on call may not be read: {reason}</source>
        <translation>no se permite leer quién está de guardia: {reason}</translation>
    </message>
    <message>
        <source>PagerDuty knows no such incident: {reason}</source>
        <translation>PagerDuty no conoce ese incidente: {reason}</translation>
    </message>
    <message>
        <source>the incident is resolved in PagerDuty</source>
        <translation>el incidente está resuelto en PagerDuty</translation>
    </message>
    <message>
        <source>high urgency</source>
        <translation>urgencia alta</translation>
    </message>
    <message>
        <source>low urgency</source>
        <translation>urgencia baja</translation>
    </message>
    <message>
        <source>on call: {who}</source>
        <translation>de guardia: {who}</translation>
    </message>
    <message>
        <source>not visible any more: deleted in PagerDuty, or our key lost the right to see it</source>
        <translation>ya no visible: borrado en PagerDuty, o nuestra clave perdió el derecho a verlo</translation>
    </message>
    <message>
        <source>not among the incidents that this target reads any more</source>
        <translation>ya no está entre los incidentes que lee este objetivo</translation>
    </message>
    <message>
        <source>resolved in {product} by {who}</source>
        <translation>resuelto en {product} por {who}</translation>
    </message>
    <message>
        <source>incidents of {product}</source>
        <translation>incidentes de {product}</translation>
    </message>
    <message>
        <source>people on call of {product}</source>
        <translation>personas de guardia de {product}</translation>
    </message>
    <message>
        <source>escalation policies of {product}</source>
        <translation>políticas de escalado de {product}</translation>
    </message>
    <message>
        <source>users of {product}</source>
        <translation>usuarios de {product}</translation>
    </message>
    <message>
        <source>incident of {product}</source>
        <translation>incidente de {product}</translation>
    </message>
    <message>
        <source>rate limited by {product}</source>
        <translation>tasa limitada por {product}</translation>
    </message>
    <message>
        <source>Slack does not accept the token: {reason}</source>
        <translation>Slack no acepta el token: {reason}</translation>
    </message>
    <message>
        <source>{product} refused: {reason}</source>
        <translation>{product} lo rechazó: {reason}</translation>
    </message>
    <message>
        <source>{what}: the backend sends us round in circles; {count} are read</source>
        <translation>{what}: el backend nos hace dar vueltas; leídos: {count}</translation>
    </message>
    <message>
        <source>{what}: the backend sends empty pages without end</source>
        <translation>{what}: el backend envía páginas vacías sin fin</translation>
    </message>
    <message>
        <source>not a list in pages: the mark of the next page is not text</source>
        <translation>no es una lista en páginas: la marca de la página siguiente no es texto</translation>
    </message>
    <message>
        <source>not a list in pages: the link to the next page is no address</source>
        <translation>no es una lista en páginas: el enlace a la página siguiente no es una dirección</translation>
    </message>
    <message>
        <source>not a list in pages: the link to the next page leads away from this backend</source>
        <translation>no es una lista en páginas: el enlace a la página siguiente sale de este backend</translation>
    </message>
    <message>
        <source>two rows have the labels {labels}: name one that tells them apart</source>
        <translation>dos filas tienen las etiquetas {labels}: indique una que las distinga</translation>
    </message>
    <message>
        <source>two rows have no labels: name one that tells them apart</source>
        <translation>dos filas no tienen etiquetas: indique una que las distinga</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>give a file or journal: true, not both</source>
        <translation>indique file o journal: true, no ambos</translation>
    </message>
    <message>
        <source>journal_dir needs journal: true</source>
        <translation>journal_dir necesita journal: true</translation>
    </message>
    <message>
        <source>only the newest {most} entries are read</source>
        <translation>solo se leen las {most} entradas más recientes</translation>
    </message>
    <message>
        <source>its file is not read so far back</source>
        <translation>su archivo no se lee tan atrás</translation>
    </message>
    <message>
        <source>nothing at all can be read; is this user in the group adm or systemd-journal?</source>
        <translation>no se puede leer nada; ¿está este usuario en el grupo adm o systemd-journal?</translation>
    </message>
    <message>
        <source>nothing was written for {minutes} min; the logging may be dead</source>
        <translation>no se escribe nada desde hace {minutes} min; puede que el log esté muerto</translation>
    </message>
    <message>
        <source>lines that could not be read: {count}</source>
        <translation>líneas que no se pudieron leer: {count}</translation>
    </message>
    <message>
        <source>output of {program}</source>
        <translation>salida de {program}</translation>
    </message>
    <message>
        <source>Set the status of an alert</source>
        <translation>Fijar el estado de una alerta</translation>
    </message>
    <message>
        <source>It becomes new, in progress, reopened or closed, with a comment.</source>
        <translation>Pasa a nueva, en curso, reabierta o cerrada, con un comentario.</translation>
    </message>
    <message>
        <source>Assign an alert</source>
        <translation>Asignar una alerta</translation>
    </message>
    <message>
        <source>Gives an alert to a user of Falcon.</source>
        <translation>Asigna una alerta a un usuario de Falcon.</translation>
    </message>
    <message>
        <source>Contain a host</source>
        <translation>Contener un host</translation>
    </message>
    <message>
        <source>Cuts a host off from the network, all but Falcon itself.</source>
        <translation>Aísla un host de la red, salvo de Falcon mismo.</translation>
    </message>
    <message>
        <source>Lift the containment of a host</source>
        <translation>Levantar la contención de un host</translation>
    </message>
    <message>
        <source>Lets a contained host into the network again.</source>
        <translation>Deja volver a la red a un host contenido.</translation>
    </message>
    <message>
        <source>is url the address of your own Falcon cloud?</source>
        <translation>¿es url la dirección de su propia nube de Falcon?</translation>
    </message>
    <message>
        <source>open alerts</source>
        <translation>alertas abiertas</translation>
    </message>
    <message>
        <source>{permission} is needed</source>
        <translation>se necesita {permission}</translation>
    </message>
    <message>
        <source>the API client may lack the scope {permission}</source>
        <translation>quizá al cliente de API le falta el permiso {permission}</translation>
    </message>
    <message>
        <source>{alert} on {host}</source>
        <translation>{alert} en {host}</translation>
    </message>
    <message>
        <source>alerts of {product}</source>
        <translation>alertas de {product}</translation>
    </message>
    <message>
        <source>hosts of {product}</source>
        <translation>hosts de {product}</translation>
    </message>
    <message>
        <source>nobody knows whether {product} did it: {reason}</source>
        <translation>nadie sabe si {product} lo hizo: {reason}</translation>
    </message>
    <message>
        <source>{product} changed nothing: what was named is not there</source>
        <translation>{product} no cambió nada: lo indicado no existe</translation>
    </message>
    <message>
        <source>{role} of {client}</source>
        <translation>{role} de {client}</translation>
    </message>
    <message>
        <source>the service account lacks the role {role} of {client}</source>
        <translation>a la cuenta de servicio le falta el rol {role} de {client}</translation>
    </message>
    <message>
        <source>events of {product}</source>
        <translation>eventos de {product}</translation>
    </message>
    <message>
        <source>Unlock an account</source>
        <translation>Desbloquear cuenta</translation>
    </message>
    <message>
        <source>Forgets the failed sign-ins of an account that brute-force detection has locked.</source>
        <translation>Olvida los logins fallidos de una cuenta bloqueada por la detección de fuerza bruta.</translation>
    </message>
    <message>
        <source>End all sessions of an account</source>
        <translation>Cerrar todas las sesiones de una cuenta</translation>
    </message>
    <message>
        <source>Signs the account out everywhere; whoever uses it has to sign in again.</source>
        <translation>Cierra la cuenta en todas partes; quien la usa debe volver a entrar.</translation>
    </message>
    <message>
        <source>whether events are saved is not known: the role {role} is missing</source>
        <translation>no se sabe si se guardan eventos: falta el rol {role}</translation>
    </message>
    <message>
        <source>the realm saves no events: switch on Save events in its settings</source>
        <translation>el realm no guarda eventos: active Save events en sus ajustes</translation>
    </message>
    <message>
        <source>the realm does not save {events}</source>
        <translation>el realm no guarda {events}</translation>
    </message>
    <message>
        <source>the realm keeps its events for {seconds} s only</source>
        <translation>el realm guarda sus eventos solo {seconds} s</translation>
    </message>
    <message>
        <source>events since the last poll</source>
        <translation>eventos desde el último sondeo</translation>
    </message>
    <message>
        <source>the service account needs {role} of {client}</source>
        <translation>la cuenta de servicio necesita {role} de {client}</translation>
    </message>
    <message>
        <source>which accounts are locked is not known: the role {role} is missing</source>
        <translation>no se sabe qué cuentas están bloqueadas: falta el rol {role}</translation>
    </message>
    <message>
        <source>the realm has no user {name}</source>
        <translation>el realm no tiene el usuario {name}</translation>
    </message>
    <message>
        <source>settings of {product}</source>
        <translation>ajustes de {product}</translation>
    </message>
    <message>
        <source>account of {product}</source>
        <translation>cuenta de {product}</translation>
    </message>
    <message>
        <source>Keycloak has locked the account {name}</source>
        <translation>Keycloak ha bloqueado la cuenta {name}</translation>
    </message>
    <message>
        <source>too many failed sign-ins; it can be unlocked with the operation {operation}</source>
        <translation>demasiados logins fallidos; se puede desbloquear con la operación {operation}</translation>
    </message>
    <message>
        <source>{name} has no firewall rule</source>
        <translation>{name} no tiene reglas de firewall</translation>
    </message>
    <message>
        <source>nft answers, and its ruleset is empty: everything passes, or nothing is decided there</source>
        <translation>nft responde y su ruleset está vacío: pasa todo, o allí no se decide nada</translation>
    </message>
    <message>
        <source>rules that deny without a counter: {count}</source>
        <translation>reglas que deniegan sin contador: {count}</translation>
    </message>
    <message>
        <source>the policy of {chains} drops without counting: end such a chain with a rule `counter`</source>
        <translation>la política de {chains} descarta sin contar: acabe cada cadena con una regla `counter`</translation>
    </message>
    <message>
        <source>there is no table {names}</source>
        <translation>no existe la tabla {names}</translation>
    </message>
    <message>
        <source>many others</source>
        <translation>muchos otros</translation>
    </message>
    <message>
        <source>user {name}</source>
        <translation>usuario {name}</translation>
    </message>
    <message>
        <source>Brute force on {realm} from {source}</source>
        <translation>Fuerza bruta en {realm} desde {source}</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>{count} failed sign-ins in {minutes} min</source>
        <translation>{count} logins fallidos en {minutes} min</translation>
    </message>
    <message>
        <source>Brute force from {count} more sources</source>
        <translation>Fuerza bruta desde {count} orígenes más</translation>
    </message>
    <message>
        <source>{user} signed in over {realm} from {source} after brute force</source>
        <translation>{user} entró por {realm} desde {source} tras fuerza bruta</translation>
    </message>
    <message>
        <source>the {product} user lacks {permission}</source>
        <translation>al usuario de {product} le falta {permission}</translation>
    </message>
    <message>
        <source>what the series names cannot be searched for</source>
        <translation>no se puede buscar lo que nombra la serie</translation>
    </message>
    <message>
        <source>Set the status of a notable</source>
        <translation>Fijar el estado de un notable</translation>
    </message>
    <message>
        <source>It becomes new, in progress, pending, resolved or closed, with a comment.</source>
        <translation>Pasa a nuevo, en curso, pendiente, resuelto o cerrado, con un comentario.</translation>
    </message>
    <message>
        <source>Assign a notable</source>
        <translation>Asignar un notable</translation>
    </message>
    <message>
        <source>Gives a notable to a user of Splunk.</source>
        <translation>Asigna un notable a un usuario de Splunk.</translation>
    </message>
    <message>
        <source>splunkd&apos;s health may not be read (capability list_health): {reason}</source>
        <translation>no se permite leer la salud de splunkd (capacidad list_health): {reason}</translation>
    </message>
    <message>
        <source>the scheduler&apos;s log may not be read (index=_internal): {reason}</source>
        <translation>no se permite leer el log del planificador (index=_internal): {reason}</translation>
    </message>
    <message>
        <source>notables</source>
        <translation>notables</translation>
    </message>
    <message>
        <source>Splunk: {part} is red</source>
        <translation>Splunk: {part} en rojo</translation>
    </message>
    <message>
        <source>version of {product}</source>
        <translation>versión de {product}</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} es {value}</translation>
    </message>
    <message>
        <source>results of a search of {product}</source>
        <translation>resultados de una búsqueda de {product}</translation>
    </message>
    <message>
        <source>the search failed with status 200: {reason}</source>
        <translation>la búsqueda falló con estado 200: {reason}</translation>
    </message>
    <message>
        <source>the search has not finished</source>
        <translation>la búsqueda no ha acabado</translation>
    </message>
    <message>
        <source>Splunk warns: {reason}</source>
        <translation>Splunk avisa: {reason}</translation>
    </message>
    <message>
        <source>{product} changed nothing</source>
        <translation>{product} no cambió nada</translation>
    </message>
    <message>
        <source>notable without a title</source>
        <translation>notable sin título</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} está vacío</translation>
    </message>
    <message>
        <source>has not been seen again for {minutes} min</source>
        <translation>no se ha vuelto a ver en {minutes} min</translation>
    </message>
    <message>
        <source>Load the signatures again</source>
        <translation>Recargar las firmas</translation>
    </message>
    <message>
        <source>Has Suricata read its rule files again, without a restart.</source>
        <translation>Hace que Suricata relea sus archivos de reglas, sin reinicio.</translation>
    </message>
    <message>
        <source>write access to the command socket</source>
        <translation>escritura en el socket de comandos</translation>
    </message>
    <message>
        <source>Suricata has not told its counters: is stats among the types of its eve-log?</source>
        <translation>Suricata no ha dado sus contadores: ¿está stats entre los tipos de su eve-log?</translation>
    </message>
    <message>
        <source>Suricata has not told its counters for {seconds} s; it may be dead</source>
        <translation>Suricata no da sus contadores desde hace {seconds} s; puede estar muerto</translation>
    </message>
    <message>
        <source>Suricata itself lost {count} alerts: its queue for one packet was full</source>
        <translation>Suricata mismo perdió {count} alertas: su cola para un paquete estaba llena</translation>
    </message>
    <message>
        <source>this way of capturing does not tell what it missed</source>
        <translation>esta forma de captura no dice qué se le escapó</translation>
    </message>
    <message>
        <source>{count} more signatures matched</source>
        <translation>Coinciden {count} firmas más</translation>
    </message>
    <message>
        <source>{count} times from {sources} to {target}</source>
        <translation>{count} veces de {sources} a {target}</translation>
    </message>
    <message>
        <source>{alert} (blocked)</source>
        <translation>{alert} (bloqueada)</translation>
    </message>
    <message>
        <source>this user may not write to {path}</source>
        <translation>este usuario no puede escribir en {path}</translation>
    </message>
    <message>
        <source>nobody answers at {place}: {reason}</source>
        <translation>nadie responde en {place}: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}</source>
        <translation>no se puede usar {name}: {reason}</translation>
    </message>
    <message>
        <source>signature {id}</source>
        <translation>firma {id}</translation>
    </message>
    <message>
        <source>indexer and indexer_login belong together</source>
        <translation>indexer e indexer_login van juntos</translation>
    </message>
    <message>
        <source>Restart an agent</source>
        <translation>Reiniciar un agente</translation>
    </message>
    <message>
        <source>Restarts the Wazuh agent on a machine; it watches nothing for the time that takes.</source>
        <translation>Reinicia el agente Wazuh de un equipo; mientras dura no vigila nada.</translation>
    </message>
    <message>
        <source>silent agents</source>
        <translation>agentes mudos</translation>
    </message>
    <message>
        <source>Wazuh {version} does not tell how its daemons are</source>
        <translation>Wazuh {version} no dice cómo están sus daemons</translation>
    </message>
    <message>
        <source>the indexer: {reason}</source>
        <translation>el indexador: {reason}</translation>
    </message>
    <message>
        <source>more alerts of level {level} in an hour than can be read</source>
        <translation>más alertas de nivel {level} en una hora de las que se pueden leer</translation>
    </message>
    <message>
        <source>no alert of any level was indexed for an hour; what brings them there may be dead</source>
        <translation>en una hora no se indexó ninguna alerta de ningún nivel; lo que las lleva allí puede estar muerto</translation>
    </message>
    <message>
        <source>{daemon} of {system} does not run</source>
        <translation>{daemon} de {system} no funciona</translation>
    </message>
    <message>
        <source>The Wazuh agent on {host} is silent</source>
        <translation>El agente Wazuh de {host} está mudo</translation>
    </message>
    <message>
        <source>agent {id} at {place}</source>
        <translation>agente {id} en {place}</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>dirección desconocida</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>el gestor</translation>
    </message>
    <message>
        <source>{count} times in the last hour; level {level}</source>
        <translation>{count} veces en la última hora; nivel {level}</translation>
    </message>
    <message>
        <source>vulnerabilities of {product}</source>
        <translation>vulnerabilidades de {product}</translation>
    </message>
    <message>
        <source>the indexer has no index {index}</source>
        <translation>el indexador no tiene el índice {index}</translation>
    </message>
    <message>
        <source>the indexer ran out of time and counted in part</source>
        <translation>el indexador agotó su tiempo y contó en parte</translation>
    </message>
    <message>
        <source>{count} of {total} shards of the indexer did not answer</source>
        <translation>{count} de {total} shards del indexador no respondieron</translation>
    </message>
    <message>
        <source>rule {id}</source>
        <translation>regla {id}</translation>
    </message>
    <message>
        <source>agents of {product}</source>
        <translation>agentes de {product}</translation>
    </message>
    <message>
        <source>daemons of {product}</source>
        <translation>daemons de {product}</translation>
    </message>
    <message>
        <source>policies of {product}</source>
        <translation>políticas de {product}</translation>
    </message>
    <message>
        <source>some items could not be read</source>
        <translation>algunos elementos no se pudieron leer</translation>
    </message>
    <message>
        <source>Wazuh answers in part: {reason}</source>
        <translation>Wazuh responde en parte: {reason}</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>the file {path} does not exist</source>
        <translation>el archivo {path} no existe</translation>
    </message>
    <message>
        <source>the file {path} cannot be read: {reason}</source>
        <translation>no se puede leer el archivo {path}: {reason}</translation>
    </message>
    <message>
        <source>the file was cut off; what was written shortly before is not known</source>
        <translation>el archivo se cortó; no se sabe lo que se escribió poco antes</translation>
    </message>
    <message>
        <source>{size} MB have not been read yet</source>
        <translation>{size} MB aún sin leer</translation>
    </message>
    <message>
        <source>the file was rotated and the end of the old one is not there any more</source>
        <translation>el archivo rotó y el final del anterior ya no existe</translation>
    </message>
    <message>
        <source>a line of more than {size} MB was left out</source>
        <translation>se omitió una línea de más de {size} MB</translation>
    </message>
    <message>
        <source>{what}: {value} is not a time</source>
        <translation>{what}: {value} no es una hora</translation>
    </message>
    <message>
        <source>not the {what}</source>
        <translation>no es «{what}»</translation>
    </message>
    <message>
        <source>not an answer of {product}</source>
        <translation>no es una respuesta de {product}</translation>
    </message>
    <message>
        <source>not an answer of {product}: {reason}</source>
        <translation>no es una respuesta de {product}: {reason}</translation>
    </message>
    <message>
        <source>{product} says {words}</source>
        <translation>{product} dice {words}</translation>
    </message>
    <message>
        <source>{product} warns: {words}</source>
        <translation>{product} avisa: {words}</translation>
    </message>
    <message>
        <source>{what}: {value} is not a number</source>
        <translation>{what}: {value} no es un número</translation>
    </message>
    <message>
        <source>rate limited: {reason}</source>
        <translation>tasa limitada: {reason}</translation>
    </message>
    <message>
        <source>nothing was named that this could be about</source>
        <translation>no se indicó nada a lo que aplicar esto</translation>
    </message>
    <message>
        <source>{target} has not answered yet: end it when it shows</source>
        <translation>{target} aún no ha respondido: acábelo cuando aparezca</translation>
    </message>
    <message>
        <source>an acknowledgement needs an end</source>
        <translation>un reconocimiento necesita un final</translation>
    </message>
    <message>
        <source>it is too late to undo that</source>
        <translation>es demasiado tarde para deshacerlo</translation>
    </message>
    <message>
        <source>{who} alone can ask for that again</source>
        <translation>solo {who} puede volver a pedirlo</translation>
    </message>
    <message>
        <source>this cannot be undone</source>
        <translation>esto no se puede deshacer</translation>
    </message>
    <message>
        <source>there is no journal, so the past is not known</source>
        <translation>no hay registro: no se conoce el pasado</translation>
    </message>
    <message>
        <source>there is no journal, so nothing can be counted</source>
        <translation>no hay registro: no se puede contar nada</translation>
    </message>
    <message>
        <source>without a journal no wall can be reached</source>
        <translation>sin registro no se alcanza ningún mural</translation>
    </message>
    <message>
        <source>nobody has acknowledged it</source>
        <translation>nadie la ha reconocido</translation>
    </message>
    <message>
        <source>a wall only shows: it may not act on anything</source>
        <translation>un mural solo muestra: no puede actuar sobre nada</translation>
    </message>
    <message>
        <source>there is no journal, so nothing can be acknowledged; see the notes on the board</source>
        <translation>no hay registro y no se puede reconocer nada; vea las notas del tablero</translation>
    </message>
    <message>
        <source>{target} knows no silences; shelve it here instead</source>
        <translation>{target} no tiene silencios; aplácela aquí</translation>
    </message>
    <message>
        <source>{target} decides by itself when an alert is over</source>
        <translation>{target} decide por sí mismo cuándo termina una alerta</translation>
    </message>
    <message>
        <source>{target} cannot be made to look again; ask it what it knows</source>
        <translation>no se puede hacer que {target} revise de nuevo; consulte lo que sabe</translation>
    </message>
    <message>
        <source>no alert {alert} stands now</source>
        <translation>la alerta {alert} no está activa</translation>
    </message>
    <message>
        <source>no answer in {seconds} s</source>
        <translation>sin respuesta en {seconds} s</translation>
    </message>
    <message>
        <source>sent; not shown yet</source>
        <translation>enviado; aún no visible</translation>
    </message>
    <message>
        <source>held on this board</source>
        <translation>queda en este tablero</translation>
    </message>
    <message>
        <source>no alert {alert} stands now, or was missed</source>
        <translation>la alerta {alert} no está activa, ni quedó sin ver</translation>
    </message>
    <message>
        <source>it is on the shelf already, put there by {who}</source>
        <translation>ya está aplazada, por {who}</translation>
    </message>
    <message>
        <source>a shelf lasts at most {seconds} s</source>
        <translation>un aplazamiento dura como máximo {seconds} s</translation>
    </message>
    <message>
        <source>say why: a shelf needs a reason</source>
        <translation>diga por qué: aplazar exige motivo</translation>
    </message>
    <message>
        <source>it is not on the shelf</source>
        <translation>no está aplazada</translation>
    </message>
    <message>
        <source>a comment needs words</source>
        <translation>un comentario necesita texto</translation>
    </message>
    <message>
        <source>nobody to escalate to: name people under `escalation:` in the configuration</source>
        <translation>no hay a quién escalar: indique personas en `escalation:` en la configuración</translation>
    </message>
    <message>
        <source>{who} is the last of the escalation chain</source>
        <translation>{who} es el último de la cadena de escalado</translation>
    </message>
    <message>
        <source>too late: it has left already</source>
        <translation>demasiado tarde: ya ha salido</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>{target} is not polled now, or takes no operations</source>
        <translation>{target} no se sondea ahora, o no admite operaciones</translation>
    </message>
    <message>
        <source>{target} knows no operation {name}; it knows {names}</source>
        <translation>{target} no conoce la operación {name}; conoce {names}</translation>
    </message>
    <message>
        <source>no alert that stands shows it</source>
        <translation>ninguna alerta activa lo muestra</translation>
    </message>
    <message>
        <source>{target} takes a downtime of an alert that stands, and no more</source>
        <translation>{target} solo admite la parada de una alerta activa</translation>
    </message>
    <message>
        <source>it cannot be asked for again: {reason}</source>
        <translation>no se puede volver a pedir: {reason}</translation>
    </message>
    <message>
        <source>say why: a silence needs a reason</source>
        <translation>diga por qué: un silencio exige motivo</translation>
    </message>
    <message>
        <source>a silence needs an end</source>
        <translation>un silencio necesita un final</translation>
    </message>
    <message>
        <source>set by the profile of this seat, from {source}</source>
        <translation>fijado por el perfil de este puesto, de {source}</translation>
    </message>
    <message>
        <source>{place}, in place of the profile&apos;s</source>
        <translation>{place}, en lugar del valor del perfil</translation>
    </message>
    <message>
        <source>{file} is not used: {reason}</source>
        <translation>no se usa {file}: {reason}</translation>
    </message>
    <message>
        <source>this seat follows {source}; `noc-app enrol --leave` ends that</source>
        <translation>este puesto sigue a {source}; `noc-app enrol --leave` lo termina</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>name server</source>
        <translation>servidor DNS</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>the gateway {address} does not answer</source>
        <translation>la pasarela {address} no responde</translation>
    </message>
    <message>
        <source>this machine has no way out: its network is down or unplugged</source>
        <translation>este equipo no tiene salida: su red está caída o desenchufada</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>pasarela</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} y {count} más</translation>
    </message>
    <message>
        <source>the name server does not know {name}: it is down or cannot be reached</source>
        <translation>el servidor DNS no conoce {name}: está caído o no se alcanza</translation>
    </message>
    <message>
        <source>the proxy {address} does not answer</source>
        <translation>el proxy {address} no responde</translation>
    </message>
    <message>
        <source>nobody is told of anything, because there is no journal to write it down in first</source>
        <translation>no se avisa a nadie de nada, pues no hay registro donde anotarlo antes</translation>
    </message>
    <message>
        <source>{target} is not polled now</source>
        <translation>{target} no se sondea ahora</translation>
    </message>
    <message>
        <source>is another pack than the one whose sha256 is configured</source>
        <translation>es otro paquete que el del sha256 configurado</translation>
    </message>
    <message>
        <source>This seat has no profile yet: {reason}</source>
        <translation>Este puesto aún no tiene perfil: {reason}</translation>
    </message>
    <message>
        <source>The profile is not up to date: {reason}. The last good one is used</source>
        <translation>El perfil no está al día: {reason}. Se usa el último bueno</translation>
    </message>
    <message>
        <source>The profile is not up to date: {reason}. The last good one of {age} ago is used</source>
        <translation>El perfil no está al día: {reason}. Se usa el último bueno, de hace {age}</translation>
    </message>
    <message>
        <source>{source} cannot be read: {reason}</source>
        <translation>no se puede leer {source}: {reason}</translation>
    </message>
    <message>
        <source>write an address that begins with https://, or the path of a file</source>
        <translation>escriba una dirección que empiece por https://, o la ruta de un archivo</translation>
    </message>
    <message>
        <source>{source} answered {said}</source>
        <translation>{source} respondió {said}</translation>
    </message>
    <message>
        <source>there is no such incident any more</source>
        <translation>ese incidente ya no existe</translation>
    </message>
    <message>
        <source>the key of the audit {path} cannot be kept: {reason}</source>
        <translation>no se puede guardar la clave de la auditoría {path}: {reason}</translation>
    </message>
    <message>
        <source>No target here carries logs</source>
        <translation>Ningún objetivo de aquí lleva registros</translation>
    </message>
    <message>
        <source>This series names no host and no service whose lines could be looked for</source>
        <translation>Esta serie no nombra ni host ni servicio cuyas líneas buscar</translation>
    </message>
    <message>
        <source>That moment has not been yet</source>
        <translation>Ese momento aún no ha llegado</translation>
    </message>
    <message>
        <source>a bug, see the log of this program</source>
        <translation>un error del programa, vea su registro</translation>
    </message>
    <message>
        <source>this maintenance is over already</source>
        <translation>este mantenimiento ya terminó</translation>
    </message>
    <message>
        <source>say why: planned work needs a reason</source>
        <translation>diga por qué: un trabajo previsto exige motivo</translation>
    </message>
    <message>
        <source>it must end later than it begins, and later than now</source>
        <translation>debe acabar después de empezar, y después de ahora</translation>
    </message>
    <message>
        <source>it may last 30 days at most; write what lasts longer into the configuration</source>
        <translation>puede durar 30 días como máximo; escriba lo que dure más en la configuración</translation>
    </message>
    <message>
        <source>not delivered yet: {reason}</source>
        <translation>aún sin entregar: {reason}</translation>
    </message>
    <message>
        <source>given up after a day: {reason}</source>
        <translation>abandonado tras un día: {reason}</translation>
    </message>
    <message>
        <source>{rule} is not understood and tells nobody: {reason}</source>
        <translation>{rule} no se entiende y no avisa a nadie: {reason}</translation>
    </message>
    <message>
        <source>this note was taken back already</source>
        <translation>esta nota ya fue retirada</translation>
    </message>
    <message>
        <source>a note needs words</source>
        <translation>una nota necesita palabras</translation>
    </message>
    <message>
        <source>the Airflow user has the role {role}, this needs {needed}</source>
        <translation>el usuario de Airflow tiene el rol {role}, esto requiere {needed}</translation>
    </message>
    <message>
        <source>the owner of the application key lacks the permission {permission}</source>
        <translation>al dueño de la clave de aplicación le falta el permiso {permission}</translation>
    </message>
    <message>
        <source>permissions of {product}</source>
        <translation>permisos de {product}</translation>
    </message>
    <message>
        <source>the socket has the level {level}, this needs {needed}</source>
        <translation>el socket tiene el nivel {level}, hace falta {needed}</translation>
    </message>
    <message>
        <source>the service account lacks the permission {permission}</source>
        <translation>a la cuenta de servicio le falta el permiso {permission}</translation>
    </message>
    <message>
        <source>scopes of {product}</source>
        <translation>ámbitos de {product}</translation>
    </message>
    <message>
        <source>nobody is told anything there</source>
        <translation>allí no se avisa a nadie</translation>
    </message>
    <message>
        <source>a message whose answer was lost may be sent twice</source>
        <translation>un mensaje cuya respuesta se perdió puede enviarse dos veces</translation>
    </message>
    <message>
        <source>make a new token there and put it where the place {id} of `notify:` says</source>
        <translation>cree allí un token nuevo y póngalo donde dice el lugar {id} de `notify:`</translation>
    </message>
    <message>
        <source>{id} lacks the permission {permission}: {what}</source>
        <translation>a {id} le falta el permiso {permission}: {what}</translation>
    </message>
    <message>
        <source>give the app of the place {id} the permission {permission}, and install it again</source>
        <translation>dé a la aplicación del lugar {id} el permiso {permission} e instálela de nuevo</translation>
    </message>
    <message>
        <source>{id} lets us tell people</source>
        <translation>{id} nos deja avisar a la gente</translation>
    </message>
    <message>
        <source>a note has at most {most} characters</source>
        <translation>una nota tiene como máximo {most} caracteres</translation>
    </message>
    <message>
        <source>a note stands at most a day ahead</source>
        <translation>una nota está como máximo un día por delante</translation>
    </message>
    <message>
        <source>only {owner} takes this note back</source>
        <translation>solo {owner} retira esta nota</translation>
    </message>
    <message>
        <source>a demo reaches nothing but its own estate</source>
        <translation>una demo solo alcanza su propio entorno</translation>
    </message>
    <message>
        <source>this target has no address</source>
        <translation>este objetivo no tiene dirección</translation>
    </message>
    <message>
        <source>not sent: waits on this desk until the shared journal is reached again</source>
        <translation>sin enviar: espera en este puesto hasta volver a alcanzar el registro común</translation>
    </message>
    <message>
        <source>not queued: what hides alerts, or ends that, would begin at a moment that nobody chose</source>
        <translation>no se puso en cola: lo que oculta alertas, o deja de hacerlo, empezaría en un momento que nadie eligió</translation>
    </message>
    <message>
        <source>Not done after the connection came back: {what}</source>
        <translation>No se hizo tras volver la conexión: {what}</translation>
    </message>
    <message>
        <source>Queued, not sent: {names} and {count} more</source>
        <translation>En cola, sin enviar: {names} y {count} más</translation>
    </message>
    <message>
        <source>Queued, not sent: {names}</source>
        <translation>En cola, sin enviar: {names}</translation>
    </message>
    <message>
        <source>the note “{words}”</source>
        <translation>la nota «{words}»</translation>
    </message>
    <message>
        <source>{who} has given it to nobody since then</source>
        <translation>desde entonces {who} la dejó sin asignar</translation>
    </message>
    <message>
        <source>{who} has given it to {other} since then</source>
        <translation>desde entonces {who} la asignó a {other}</translation>
    </message>
    <message>
        <source>the anchor of the audit {path} cannot be read: {reason}</source>
        <translation>no se puede leer el ancla de la auditoría {path}: {reason}</translation>
    </message>
    <message>
        <source>the anchor of the audit {path} cannot be written: {reason}</source>
        <translation>no se puede escribir el ancla de la auditoría {path}: {reason}</translation>
    </message>
    <message>
        <source>without its key the audit cannot be verified; see `audit:` in the configuration</source>
        <translation>sin su clave no se puede verificar la auditoría; vea `audit:` en la configuración</translation>
    </message>
    <message>
        <source>the journal {path} cannot be used: {reason}</source>
        <translation>no se puede usar el registro {path}: {reason}</translation>
    </message>
    <message>
        <source>no journal: {folder} cannot be made ({reason})</source>
        <translation>sin registro: no se puede crear {folder} ({reason})</translation>
    </message>
    <message>
        <source>no journal: {folder} is not writable</source>
        <translation>sin registro: no se puede escribir en {folder}</translation>
    </message>
    <message>
        <source>no journal: {path} is not a file that can be written</source>
        <translation>sin registro: {path} no es un archivo en el que se pueda escribir</translation>
    </message>
    <message>
        <source>make it writable for this user, or name another file under `journal:` in the configuration</source>
        <translation>permita escribir en él a este usuario, o indique otro archivo en `journal:` en la configuración</translation>
    </message>
    <message>
        <source>it was set aside as {path}</source>
        <translation>se apartó como {path}</translation>
    </message>
    <message>
        <source>there is no backup: the journal starts empty, acknowledgements held here are lost</source>
        <translation>no hay respaldo: el registro empieza vacío, se pierden los reconocimientos guardados aquí</translation>
    </message>
    <message>
        <source>the backup {trouble} too: the journal starts empty, acknowledgements held here are lost</source>
        <translation>y el respaldo {trouble}: el registro empieza vacío, se pierden los reconocimientos guardados aquí</translation>
    </message>
    <message>
        <source>the backup of {time} was restored; what came later is not in it</source>
        <translation>se restauró el respaldo de {time}; lo posterior no está en él</translation>
    </message>
    <message>
        <source>cannot be used ({reason})</source>
        <translation>no se puede usar ({reason})</translation>
    </message>
    <message>
        <source>the journal is closed</source>
        <translation>el registro está cerrado</translation>
    </message>
    <message>
        <source>{count} alert events were lost</source>
        <translation>se perdieron {count} eventos de alertas</translation>
    </message>
    <message>
        <source>{reason} (since {time})</source>
        <translation>{reason} (desde {time})</translation>
    </message>
    <message>
        <source>without the key of the audit nothing can be done in a shared journal; give {example}</source>
        <translation>sin la clave de la auditoría no se puede hacer nada en un registro común; indique {example}</translation>
    </message>
    <message>
        <source>the shared journal is not made yet: run noc-app journal init</source>
        <translation>el registro común aún no se ha creado: ejecute noc-app journal init</translation>
    </message>
    <message>
        <source>the shared journal is of version {version}, this program of {own}: here it only shows and leads nothing; bring both to the same version</source>
        <translation>el registro común es de la versión {version}, este programa de la {own}: aquí solo muestra y no dirige nada; lleve ambos a la misma versión</translation>
    </message>
    <message>
        <source>this journal is not shared: nothing waits</source>
        <translation>este registro no es común: nada espera</translation>
    </message>
    <message>
        <source>the audit was changed behind our back: entry {entry} is not the one that {path} knows; run noc-app audit verify</source>
        <translation>la auditoría se cambió sin saberlo nosotros: la entrada {entry} no es la que conoce {path}; ejecute noc-app audit verify</translation>
    </message>
    <message>
        <source>already acknowledged by {who} at {time}</source>
        <translation>ya reconocida por {who} a las {time}</translation>
    </message>
    <message>
        <source>it knows hosts alone, and the series names none</source>
        <translation>solo conoce hosts, y la serie no nombra ninguno</translation>
    </message>
    <message>
        <source>it knows addresses alone, and the series names none</source>
        <translation>solo conoce direcciones, y la serie no nombra ninguna</translation>
    </message>
    <message>
        <source>a condition needs the name of a label</source>
        <translation>una condición necesita el nombre de una etiqueta</translation>
    </message>
    <message>
        <source>{given} is no condition on a label; write NAME=VALUE, NAME!=, NAME=~ or NAME!~</source>
        <translation>{given} no es una condición sobre una etiqueta; escriba NAME=VALUE, NAME!=, NAME=~ o NAME!~</translation>
    </message>
    <message>
        <source>{given} are no conditions on labels</source>
        <translation>{given} no son condiciones sobre etiquetas</translation>
    </message>
    <message>
        <source>{given} is no expression: {reason}</source>
        <translation>{given} no es una expresión: {reason}</translation>
    </message>
    <message>
        <source>inhibit rule {place}</source>
        <translation>regla inhibit {place}</translation>
    </message>
    <message>
        <source>the alert cleared</source>
        <translation>la alerta cesó</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>pedido otra vez</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>se está retirando</translation>
    </message>
    <message>
        <source>asked again by the same operator</source>
        <translation>pedido otra vez por el mismo operador</translation>
    </message>
    <message>
        <source>asked for on another desk</source>
        <translation>pedido en otro puesto</translation>
    </message>
    <message>
        <source>the alert cleared meanwhile</source>
        <translation>la alerta cesó entretanto</translation>
    </message>
    <message>
        <source>kept on this board: the backend takes no comments</source>
        <translation>guardado en este tablero: el backend no admite comentarios</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>in the shared journal now; sent as soon as a poll shows that nobody has it</source>
        <translation>ya en el registro común; se envía cuando un sondeo muestre que nadie la tiene</translation>
    </message>
    <message>
        <source>held on this board: the backend knows no acknowledgement</source>
        <translation>guardado en este tablero: el backend no tiene reconocimientos</translation>
    </message>
    <message>
        <source>lapsed: the severity rose or it fired again</source>
        <translation>venció: subió la severidad o se disparó otra vez</translation>
    </message>
    <message>
        <source>it was asked to look again; its next answer shows what it found</source>
        <translation>se le pidió revisar de nuevo; su próxima respuesta mostrará lo hallado</translation>
    </message>
    <message>
        <source>its time was over before the backend showed it</source>
        <translation>venció antes de que el backend lo mostrara</translation>
    </message>
    <message>
        <source>nobody knows whether it was asked; ask again</source>
        <translation>nadie sabe si se pidió; pídalo otra vez</translation>
    </message>
    <message>
        <source>the backend took it; whether it worked cannot be read back there</source>
        <translation>el backend lo aceptó; allí no se puede comprobar si funcionó</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived; it was not sent again</source>
        <translation>nadie sabe si llegó; no se volvió a enviar</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived, and the backend does not show it; it was not sent again</source>
        <translation>nadie sabe si llegó, y el backend no lo muestra; no se volvió a enviar</translation>
    </message>
    <message>
        <source>the backend accepted it but does not show it; it may have been removed there</source>
        <translation>el backend lo aceptó pero no lo muestra; quizá se quitó allí</translation>
    </message>
    <message>
        <source>the backend took it but does not show it</source>
        <translation>el backend lo tomó pero no lo muestra</translation>
    </message>
    <message>
        <source>its time was over before this desk was connected again</source>
        <translation>venció antes de reconectarse este puesto</translation>
    </message>
    <message>
        <source>the severity rose</source>
        <translation>subió la severidad</translation>
    </message>
    <message>
        <source>the backend accepted it but still shows what was to end</source>
        <translation>el backend lo aceptó pero aún muestra lo que debía acabar</translation>
    </message>
    <message>
        <source>the backend took it but still shows the alert</source>
        <translation>el backend lo tomó pero aún muestra la alerta</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>retirado por {who}</translation>
    </message>
    <message>
        <source>taken from the shelf by {who}</source>
        <translation>retomada por {who}</translation>
    </message>
    <message>
        <source>undone by {who}</source>
        <translation>deshecho por {who}</translation>
    </message>
    <message>
        <source>its acknowledgement ended</source>
        <translation>su reconocimiento acabó</translation>
    </message>
    <message>
        <source>acknowledgement none</source>
        <translation>sin reconocimiento</translation>
    </message>
    <message>
        <source>acknowledgement requested</source>
        <translation>reconocimiento pedido</translation>
    </message>
    <message>
        <source>acknowledgement confirmed</source>
        <translation>reconocimiento confirmado</translation>
    </message>
    <message>
        <source>acknowledgement rejected</source>
        <translation>reconocimiento rechazado</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>asignada a nadie</translation>
    </message>
    <message>
        <source>comment: {words}</source>
        <translation>comentario: {words}</translation>
    </message>
    <message>
        <source>acknowledgement ends at {time}</source>
        <translation>reconocimiento hasta las {time}</translation>
    </message>
    <message>
        <source>silence ends at {time}</source>
        <translation>silencio hasta las {time}</translation>
    </message>
    <message>
        <source>shelf ends at {time}</source>
        <translation>aplazada hasta las {time}</translation>
    </message>
    <message>
        <source>maintenance ends at {time}</source>
        <translation>mantenimiento hasta las {time}</translation>
    </message>
    <message>
        <source>acknowledgement by {who} ends at {time}</source>
        <translation>reconocimiento de {who} hasta las {time}</translation>
    </message>
    <message>
        <source>silence by {who} ends at {time}</source>
        <translation>silencio de {who} hasta las {time}</translation>
    </message>
    <message>
        <source>shelf by {who} ends at {time}</source>
        <translation>aplazada por {who} hasta las {time}</translation>
    </message>
    <message>
        <source>maintenance by {who} ends at {time}</source>
        <translation>mantenimiento de {who} hasta las {time}</translation>
    </message>
    <message>
        <source>escalated to {who}</source>
        <translation>escalada a {who}</translation>
    </message>
    <message>
        <source>no longer silenced</source>
        <translation>ya no silenciada</translation>
    </message>
    <message>
        <source>no longer shelved</source>
        <translation>ya no aplazada</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>rechazado: {reason}</translation>
    </message>
    <message>
        <source>reported again</source>
        <translation>recibida otra vez</translation>
    </message>
    <message>
        <source>severity rose</source>
        <translation>subió la severidad</translation>
    </message>
    <message>
        <source>its time on the shelf is over</source>
        <translation>su aplazamiento ha terminado</translation>
    </message>
    <message>
        <source>shelved: {reason}</source>
        <translation>aplazada: {reason}</translation>
    </message>
    <message>
        <source>taken from the shelf</source>
        <translation>retomada</translation>
    </message>
    <message>
        <source>un-acknowledge requested</source>
        <translation>devolución pedida</translation>
    </message>
    <message>
        <source>not answered yet: {reason}</source>
        <translation>aún sin respuesta: {reason}</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperada</translation>
    </message>
    <message>
        <source>series vanished</source>
        <translation>serie desaparecida</translation>
    </message>
    <message>
        <source>rule deleted</source>
        <translation>regla borrada</translation>
    </message>
    <message>
        <source>target removed</source>
        <translation>objetivo quitado</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>the alert has no labels, so a silence would hide every alert</source>
        <translation>la alerta no tiene etiquetas: un silencio ocultaría todas las alertas</translation>
    </message>
    <message>
        <source>at least one condition is needed</source>
        <translation>se necesita al menos una condición</translation>
    </message>
    <message>
        <source>these conditions hold for alerts without any of the labels too: every alert would be hidden</source>
        <translation>estas condiciones valen también para alertas sin ninguna de las etiquetas: se ocultarían todas</translation>
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
        <translation>Nunca: la configuración lo prohíbe (ack, endless)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Acknowledge {title}</source>
        <translation>Reconocer {title}</translation>
    </message>
    <message>
        <source>Assign {group} to me</source>
        <translation>Asignarme {group}</translation>
    </message>
    <message>
        <source>Assign it to me</source>
        <translation>Asignármela</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n</source>
        <translation>
            <numerusform>Reconocer %n</numerusform>
            <numerusform>Reconocer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The wall keeps showing the alert, with your name, until it clears.</source>
        <translation>El mural sigue mostrando la alerta, con su nombre, hasta que cese.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Alert me again if not fixed in</source>
        <translation>Avisarme otra vez si sigue tras</translation>
    </message>
    <message>
        <source>Shift A skips this, Z undoes</source>
        <translation>Mayús A omite esto, Z deshace</translation>
    </message>
    <message numerus="yes">
        <source>Also acknowledge the %n other alerts in {group}</source>
        <translation>
            <numerusform>Reconocer también la otra alerta de {group}</numerusform>
            <numerusform>Reconocer también las otras %n alertas de {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>Also acknowledge the other alert in {group}</source>
        <translation>Reconocer también la otra alerta de {group}</translation>
    </message>
    <message numerus="yes">
        <source>Also acknowledge the %n other alerts that are marked</source>
        <translation>
            <numerusform>Reconocer también la otra alerta marcada</numerusform>
            <numerusform>Reconocer también las otras %n alertas marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Also acknowledge the other alert that is marked</source>
        <translation>Reconocer también la otra alerta marcada</translation>
    </message>
    <message numerus="yes">
        <source>Search %n systems</source>
        <translation>
            <numerusform>Buscar en %n sistema</numerusform>
            <numerusform>Buscar en %n sistemas</numerusform>
        </translation>
    </message>
    <message>
        <source>A note is written on the chart of a signal: open one first</source>
        <translation>Una nota se escribe en el gráfico de una señal: abra una antes</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>as they came. {why}</source>
        <translation>como llegaron. {why}</translation>
    </message>
    <message>
        <source>Put the cursor on a moment of the chart: lines around it are looked for</source>
        <translation>Ponga el cursor en un momento del gráfico: se buscan las líneas de alrededor</translation>
    </message>
    <message>
        <source>Logs around {time}</source>
        <translation>Logs en torno a {time}</translation>
    </message>
    <message>
        <source>looking for lines …</source>
        <translation>buscando líneas …</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the nearest %n line(s) of more</source>
        <translation>
            <numerusform>la %n línea más próxima de más</numerusform>
            <numerusform>las %n líneas más próximas de más</numerusform>
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
        <translation>paso</translation>
    </message>
    <message>
        <source>note here</source>
        <translation>nota aquí</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>A signal</source>
        <translation>Una señal</translation>
    </message>
    <message>
        <source>{count} of {all} acknowledged, by {who}</source>
        <translation>{count} de {all} reconocidas, por {who}</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Abrir lo elegido</translation>
    </message>
    <message>
        <source>Mark several</source>
        <translation>Marcar varias</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Nobody told what was logged between {start} and {end}</source>
        <translation>Nadie dijo qué se registró entre {start} y {end}</translation>
    </message>
    <message>
        <source>No log lines about {names} between {start} and {end}</source>
        <translation>Sin líneas de log sobre {names} entre {start} y {end}</translation>
    </message>
    <message>
        <source>No log lines between {start} and {end}</source>
        <translation>Sin líneas de log entre {start} y {end}</translation>
    </message>
    <message>
        <source>{target} did not tell all: {reason}</source>
        <translation>{target} no lo dijo todo: {reason}</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Líneas de log</translation>
    </message>
    <message>
        <source>What happened, such as: deploy 4.2 begun</source>
        <translation>Qué pasó, p. ej.: despliegue 4.2 iniciado</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>Nota a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n more here: a shorter time tells them apart</source>
        <translation>
            <numerusform>%n más aquí: un tiempo menor las separa</numerusform>
            <numerusform>%n más aquí: un tiempo menor las separa</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} ({who}, {time})</source>
        <translation>{words} ({who}, {time})</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back: {words}</source>
        <translation>Retirar: {words}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>The comment is sent in {seconds} s</source>
        <translation>El comentario se envía en {seconds} s</translation>
    </message>
    <message>
        <source>Escalated in {seconds} s</source>
        <translation>Se escala en {seconds} s</translation>
    </message>
    <message>
        <source>The backend is told in {seconds} s that it is over</source>
        <translation>En {seconds} s se avisa al backend de que terminó</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) here</source>
        <translation>
            <numerusform>%n nota más aquí</numerusform>
            <numerusform>%n notas más aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>write how long until now, such as 3h, or two times with a dash between</source>
        <translation>indique cuánto hasta ahora, como 3h, o dos horas separadas por un guion</translation>
    </message>
    <message>
        <source>that has not been yet</source>
        <translation>eso aún no ha llegado</translation>
    </message>
    <message>
        <source>the second time must be after the first</source>
        <translation>la segunda hora debe ser posterior a la primera</translation>
    </message>
    <message>
        <source>{moment} is not a time</source>
        <translation>{moment} no es una hora</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Note kept: {words}</source>
        <translation>Nota guardada: {words}</translation>
    </message>
    <message>
        <source>Not sent yet, waits on this desk: {words}</source>
        <translation>Aún sin enviar, espera en este puesto: {words}</translation>
    </message>
    <message>
        <source>Note taken back: {words}</source>
        <translation>Nota retirada: {words}</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Comentada</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalada</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Services asked from this machine over HTTP, TCP, TLS, DNS and ICMP.</source>
        <translation>Servicios consultados desde este equipo por HTTP, TCP, TLS, DNS e ICMP.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Processor, memory, file systems, disks and network, read with psutil.</source>
        <translation>Procesador, memoria, sistemas de archivos, discos y red, leídos con psutil.</translation>
    </message>
    <message>
        <source>Alerts and silences. An acknowledgement is a silence of exactly this alert.</source>
        <translation>Alertas y silencios. Un reconocimiento es un silencio de exactamente esta alerta.</translation>
    </message>
    <message>
        <source>Monitors by group with what mutes them, metrics of your own, incidents; downtimes and events made here.</source>
        <translation>Monitores por grupo con lo que los silencia, métricas propias, incidentes; paradas y eventos creados aquí.</translation>
    </message>
    <message>
        <source>The health of the cluster as alerts, its nodes, and figures of searches and ES|QL.</source>
        <translation>La salud del clúster como alertas, sus nodos y cifras de búsquedas y de ES|QL.</translation>
    </message>
    <message>
        <source>The alerts of its own rules with silences, rules that cannot be evaluated, and queries of its data sources.</source>
        <translation>Las alertas de sus reglas con silencios, reglas que no se pueden evaluar y consultas a sus fuentes de datos.</translation>
    </message>
    <message>
        <source>HAProxy over its statistics page: which servers are up, what waits, what fails.</source>
        <translation>HAProxy por su página de estadísticas: qué servidores están activos, qué espera, qué falla.</translation>
    </message>
    <message>
        <source>What the statistics page says, how full the process is, and servers in and out.</source>
        <translation>Lo que dice la página de estadísticas, cuán lleno está el proceso, y poner y quitar servidores.</translation>
    </message>
    <message>
        <source>Any backend that answers with JSON: paths of RFC 9535 pick values, labels and times out of one document.</source>
        <translation>Cualquier backend que responda con JSON: rutas de RFC 9535 extraen valores, etiquetas y horas de un documento.</translation>
    </message>
    <message>
        <source>Hosts and services with their problems, acknowledgements and downtimes, and how late its checks are.</source>
        <translation>Hosts y servicios con sus problemas, reconocimientos y paradas, y el retraso de sus chequeos.</translation>
    </message>
    <message>
        <source>Queries in InfluxQL, Flux or SQL to signals, and the checks of an InfluxDB 2 to alerts.</source>
        <translation>Consultas en InfluxQL, Flux o SQL como señales, y los chequeos de un InfluxDB 2 como alertas.</translation>
    </message>
    <message>
        <source>Its rules as alerts, those that fail or are late, and muting, unmuting, stopping and starting a rule.</source>
        <translation>Sus reglas como alertas, las que fallan o van tarde; silenciar, dejar de silenciar, parar e iniciar una regla.</translation>
    </message>
    <message>
        <source>Nodes, pods, workloads and events; restart, scale and cordon.</source>
        <translation>Nodos, pods, cargas de trabajo y eventos; reiniciar, escalar y acordonar.</translation>
    </message>
    <message>
        <source>What goes through its pipelines, what waits in them, and what its health report says.</source>
        <translation>Lo que pasa por sus pipelines, lo que espera en ellos y lo que dice su informe de salud.</translation>
    </message>
    <message>
        <source>Open issues, entities that call or went silent, NRQL of your own; acknowledge, give back, resolve.</source>
        <translation>Problemas abiertos, entidades que informan o callaron, NRQL propio; reconocer, devolver, resolver.</translation>
    </message>
    <message>
        <source>Requests and connections of the free page, and upstreams with their servers of the commercial API.</source>
        <translation>Peticiones y conexiones de la página libre, y upstreams con sus servidores de la API comercial.</translation>
    </message>
    <message>
        <source>Is it there, connections, locks, replication, cache, query time; cancels and ends sessions.</source>
        <translation>Si responde, conexiones, bloqueos, replicación, caché, tiempo de consulta; cancela y termina sesiones.</translation>
    </message>
    <message>
        <source>Prometheus and other PromQL stores: queries to signals, rules to alerts, scrape targets to evidence.</source>
        <translation>Prometheus y otros almacenes PromQL: consultas como señales, reglas como alertas, objetivos de scrape como evidencia.</translation>
    </message>
    <message>
        <source>Queries of your own to signals, in transactions that only read.</source>
        <translation>Consultas propias como señales, en transacciones de solo lectura.</translation>
    </message>
    <message>
        <source>This board hears what applications send, as a StatsD daemon would.</source>
        <translation>Este tablero oye lo que envían las aplicaciones, como lo haría un daemon StatsD.</translation>
    </message>
    <message>
        <source>Whether it is well, what it could not read, and the levels of its gauges.</source>
        <translation>Si está bien, qué no pudo leer y los niveles de sus gauges.</translation>
    </message>
    <message>
        <source>PromQL queries to signals. Its alerts are at vmalert, which is a target of its own.</source>
        <translation>Consultas PromQL como señales. Sus alertas están en vmalert, que es un objetivo aparte.</translation>
    </message>
    <message>
        <source>The alerts of its rules, and which of the rules say nothing.</source>
        <translation>Las alertas de sus reglas, y qué reglas no dicen nada.</translation>
    </message>
    <message>
        <source>Open problems with their owners and maintenances, reachable hosts, and whether its server is alive at all.</source>
        <translation>Problemas abiertos con sus responsables y mantenimientos, hosts accesibles, y si su servidor sigue vivo.</translation>
    </message>
    <message>
        <source>Open incidents with their owners, who is on call, and policies that nobody answers for.</source>
        <translation>Incidentes abiertos con sus responsables, quién está de guardia y políticas por las que nadie responde.</translation>
    </message>
    <message>
        <source>Sign-ins of a machine, from its authentication log or its systemd journal: who failed, how often, from where.</source>
        <translation>Logins de un equipo, según su log de autenticación o su journal de systemd: quién falló, cuántas veces, desde dónde.</translation>
    </message>
    <message>
        <source>Open alerts, and hosts that are silent, contained or run with reduced functions.</source>
        <translation>Alertas abiertas, y hosts mudos, aislados o con funciones reducidas.</translation>
    </message>
    <message>
        <source>Who signs in to a realm, who fails, who attacks, and which accounts it has locked.</source>
        <translation>Quién entra en un realm, quién falla, quién ataca y qué cuentas ha bloqueado.</translation>
    </message>
    <message>
        <source>Which rules of a Linux firewall deny how much, which match, and which never did.</source>
        <translation>Qué reglas de un firewall Linux deniegan y cuánto, cuáles coinciden y cuáles nunca lo hicieron.</translation>
    </message>
    <message>
        <source>Splunk with Enterprise Security: open notables, detection searches that fail, and splunkd&apos;s own health.</source>
        <translation>Splunk con Enterprise Security: notables abiertos, búsquedas de detección que fallan y la salud de splunkd.</translation>
    </message>
    <message>
        <source>What its signatures found, what it blocked, and whether it sees all of the traffic.</source>
        <translation>Qué hallaron sus firmas, qué bloqueó y si ve todo el tráfico.</translation>
    </message>
    <message>
        <source>Agents that fell silent, the manager&apos;s own daemons, and from its indexer alerts, sign-ins and vulnerabilities.</source>
        <translation>Agentes que callaron, los daemons del manager y, de su indexador, alertas, logins y vulnerabilidades.</translation>
    </message>
    <message>
        <source>Open errors, sessions and users without a crash; fix, assign, comment.</source>
        <translation>Errores abiertos, sesiones y usuarios sin crash; corregir, asignar, comentar.</translation>
    </message>
    <message>
        <source>Open crashes and hangs, users and sessions without a crash by version; close and note.</source>
        <translation>Crashes y bloqueos abiertos, usuarios y sesiones sin crash por versión; cerrar y anotar.</translation>
    </message>
    <message>
        <source>Users without a crash, hangs, slow starts, wake locks, by day; anomalies as alerts.</source>
        <translation>Usuarios sin crash, bloqueos, arranques lentos, wake locks, por día; anomalías como alertas.</translation>
    </message>
    <message>
        <source>HTTP archives and packet captures in a watched folder, read into network performance.</source>
        <translation>Archivos HTTP (HAR) y capturas de paquetes de una carpeta vigilada, leídos como rendimiento de red.</translation>
    </message>
    <message>
        <source>Unresolved issues, sessions without a crash by release, scheduled jobs; resolve and assign.</source>
        <translation>Problemas sin resolver, sesiones sin crash por versión, tareas programadas; resolver y asignar.</translation>
    </message>
    <message>
        <source>Which pipelines are late, failed and running, and whether anything runs at all.</source>
        <translation>Qué pipelines van tarde, fallaron o están en curso, y si se ejecuta algo.</translation>
    </message>
    <message>
        <source>The newest validation of each suite and table, from the files that it leaves behind.</source>
        <translation>La última validación de cada suite y tabla, según los archivos que deja.</translation>
    </message>
    <message>
        <source>How good the models are that serve, how far what arrives has drifted, and which trainings failed.</source>
        <translation>Calidad de los modelos en servicio, deriva de los datos que llegan y entrenamientos fallidos.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>lower-case letters, digits and hyphens; unique</source>
        <translation>letras minúsculas, cifras y guiones; único</translation>
    </message>
    <message>
        <source>the name on the board; the id if empty</source>
        <translation>el nombre en el tablero; vacío: el id</translation>
    </message>
    <message>
        <source>Ask every</source>
        <translation>Consulta cada</translation>
    </message>
    <message>
        <source>poll interval</source>
        <translation>periodo de sondeo</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Respuesta en</translation>
    </message>
    <message>
        <source>total time for one poll</source>
        <translation>tiempo total de un sondeo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>why this target is not polled; empty means it is</source>
        <translation>por qué no se sondea este objetivo; vacío: sí se sondea</translation>
    </message>
    <message>
        <source>added to every signal of this target</source>
        <translation>se añaden a cada señal de este objetivo</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Montajes</translation>
    </message>
    <message>
        <source>mount points to show, such as / or /srv/*</source>
        <translation>puntos de montaje a mostrar, como / o /srv/*</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>disks to show, such as sda or nvme*</source>
        <translation>discos a mostrar, como sda o nvme*</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>network interfaces to show, such as eth*</source>
        <translation>interfaces de red a mostrar, como eth*</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Chequeos</translation>
    </message>
    <message>
        <source>what is asked, each with a name: http, tcp, tls, dns or icmp</source>
        <translation>qué se consulta, cada uno con nombre: http, tcp, tls, dns o icmp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>base address; a path prefix is kept</source>
        <translation>dirección base; se conserva el prefijo de ruta</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Acceso con</translation>
    </message>
    <message>
        <source>what shows who asks</source>
        <translation>acredita a quien consulta</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token bearer</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>A header of its own</source>
        <translation>Una cabecera propia</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>its name, such as X-Api-Key</source>
        <translation>su nombre, como X-Api-Key</translation>
    </message>
    <message>
        <source>where its value is kept</source>
        <translation>dónde se guarda su valor</translation>
    </message>
    <message>
        <source>Word before it</source>
        <translation>Palabra previa</translation>
    </message>
    <message>
        <source>word before the value, such as Token or ApiKey</source>
        <translation>palabra antes del valor, como Token o ApiKey</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Autoridad de confianza</translation>
    </message>
    <message>
        <source>PEM file of the authorities to trust in place of the system&apos;s</source>
        <translation>archivo PEM de las autoridades de confianza, en vez de las del sistema</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Nuestro certificado</translation>
    </message>
    <message>
        <source>PEM file, where it asks for one</source>
        <translation>archivo PEM, si se pide uno</translation>
    </message>
    <message>
        <source>Key of our certificate</source>
        <translation>Clave de nuestro certificado</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>archivo PEM</translation>
    </message>
    <message>
        <source>Name in its certificate</source>
        <translation>Nombre en su certificado</translation>
    </message>
    <message>
        <source>if it is not that of the address</source>
        <translation>si no es el de la dirección</translation>
    </message>
    <message>
        <source>Check who it is</source>
        <translation>Verificar identidad</translation>
    </message>
    <message>
        <source>off: anybody could answer, and the board says so</source>
        <translation>inactivo: podría responder cualquiera, y el tablero lo dice</translation>
    </message>
    <message>
        <source>TLS at least</source>
        <translation>TLS mínimo</translation>
    </message>
    <message>
        <source>oldest version of TLS that is accepted</source>
        <translation>versión de TLS más antigua que se acepta</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>requests at a time</source>
        <translation>peticiones a la vez</translation>
    </message>
    <message>
        <source>Largest answer, MB</source>
        <translation>Respuesta máxima, MB</translation>
    </message>
    <message>
        <source>larger answers are refused</source>
        <translation>se rechazan respuestas mayores</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>ready mappings: blackbox_exporter, cadvisor, ddos, haproxy_exporter, kube_state_metrics, nginx_exporter, node_exporter, postgres_exporter</source>
        <translation>asignaciones listas: blackbox_exporter, cadvisor, ddos, haproxy_exporter, kube_state_metrics, nginx_exporter, node_exporter, postgres_exporter</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>what is asked besides the packs</source>
        <translation>qué se consulta además de los paquetes</translation>
    </message>
    <message>
        <source>Series limit</source>
        <translation>Límite de series</translation>
    </message>
    <message>
        <source>series kept of one query</source>
        <translation>series guardadas de una consulta</translation>
    </message>
    <message>
        <source>take firing alerts from its rules</source>
        <translation>tomar las alertas activas de sus reglas</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>only these alerts, such as team=&quot;web&quot;</source>
        <translation>solo estas alertas, como team=&quot;web&quot;</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>only alerts for receivers that match this expression</source>
        <translation>solo alertas para receptores que cumplan esta expresión</translation>
    </message>
    <message>
        <source>Only these hosts</source>
        <translation>Solo estos hosts</translation>
    </message>
    <message>
        <source>an Icinga filter over host, such as &quot;linux&quot; in host.groups; all if empty</source>
        <translation>un filtro de Icinga sobre host, como &quot;linux&quot; in host.groups; vacío: todos</translation>
    </message>
    <message>
        <source>Soft problems too</source>
        <translation>También problemas soft</translation>
    </message>
    <message>
        <source>show problems as warnings while Icinga still rechecks them</source>
        <translation>mostrar problemas como avisos mientras Icinga aún los revisa</translation>
    </message>
    <message>
        <source>Sticky acknowledgements</source>
        <translation>Reconocimientos persistentes</translation>
    </message>
    <message>
        <source>keep an acknowledgement until the problem is over, whatever its state becomes meanwhile</source>
        <translation>mantener un reconocimiento hasta que acabe el problema, aunque su estado cambie entretanto</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>have Icinga notify its contacts of our acknowledgements</source>
        <translation>que Icinga notifique nuestros reconocimientos a sus contactos</translation>
    </message>
    <message>
        <source>Icinga Web</source>
        <translation>Icinga Web</translation>
    </message>
    <message>
        <source>address of Icinga Web, for links; none if empty</source>
        <translation>dirección de Icinga Web, para enlaces; vacío: ninguno</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>made under Users, API tokens</source>
        <translation>se crea en Users, API tokens</translation>
    </message>
    <message>
        <source>Only these host groups</source>
        <translation>Solo estos grupos de hosts</translation>
    </message>
    <message>
        <source>by their full names; all that are visible if empty</source>
        <translation>por su nombre completo; vacío: todos los visibles</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Severidad mínima</translation>
    </message>
    <message>
        <source>0 not classified to 5 disaster</source>
        <translation>de 0 sin clasificar a 5 desastre</translation>
    </message>
    <message>
        <source>Hosts up</source>
        <translation>Hosts OK</translation>
    </message>
    <message>
        <source>tell whether hosts are up from their interfaces; no where all are trappers</source>
        <translation>deducir de sus interfaces si los hosts están OK; inactivo si todos son trappers</translation>
    </message>
    <message>
        <source>Most problems</source>
        <translation>Máx. de problemas</translation>
    </message>
    <message>
        <source>the newest that are read in one poll</source>
        <translation>los más nuevos que se leen en un sondeo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>added to the address</source>
        <translation>se añade a la dirección</translation>
    </message>
    <message>
        <source>what follows the ? of the address</source>
        <translation>lo que va tras el ? de la dirección</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>POST only where it is a read</source>
        <translation>POST solo si es una lectura</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>sent as JSON by POST</source>
        <translation>enviado como JSON por POST</translation>
    </message>
    <message>
        <source>Must be found</source>
        <translation>Debe hallarse</translation>
    </message>
    <message>
        <source>an answer in which one of these finds nothing is an error, such as $[?@.status == &apos;ok&apos;]</source>
        <translation>es un error toda respuesta en que una de estas no halle nada, como $[?@.status == &apos;ok&apos;]</translation>
    </message>
    <message>
        <source>what is read</source>
        <translation>qué se lee</translation>
    </message>
    <message>
        <source>Most series</source>
        <translation>Máx. de series</translation>
    </message>
    <message>
        <source>rows kept of one signal</source>
        <translation>filas guardadas de una señal</translation>
    </message>
    <message>
        <source>Statistics page</source>
        <translation>Pág. de estadísticas</translation>
    </message>
    <message>
        <source>its address, such as http://lb-1:8404/stats</source>
        <translation>su dirección, como http://lb-1:8404/stats</translation>
    </message>
    <message>
        <source>Runtime socket</source>
        <translation>Socket de runtime</translation>
    </message>
    <message>
        <source>its path, such as /run/haproxy/admin.sock, or host:port</source>
        <translation>su ruta, como /run/haproxy/admin.sock, o host:port</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Pág. de estado</translation>
    </message>
    <message>
        <source>address of stub_status, such as http://web-1/nginx_status, or of the commercial API, up to /api</source>
        <translation>dirección de stub_status, como http://web-1/nginx_status, o de la API comercial, hasta /api</translation>
    </message>
    <message>
        <source>What answers there</source>
        <translation>Qué responde allí</translation>
    </message>
    <message>
        <source>the free page or the commercial API</source>
        <translation>la página libre o la API comercial</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>label of its signals; its name if empty</source>
        <translation>etiqueta de sus señales; vacío: su nombre</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>influxql for version 1, flux for 2, sql for 3</source>
        <translation>influxql para la versión 1, flux para la 2, sql para la 3</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base datos</translation>
    </message>
    <message>
        <source>of version 1 or 3</source>
        <translation>de la versión 1 o 3</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>of version 2</source>
        <translation>de la versión 2</translation>
    </message>
    <message>
        <source>what is asked at each poll</source>
        <translation>qué se consulta en cada sondeo</translation>
    </message>
    <message>
        <source>take the states of its checks as alerts; version 2</source>
        <translation>tomar los estados de sus chequeos como alertas; versión 2</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>what its data sources are asked</source>
        <translation>qué se consulta a sus fuentes de datos</translation>
    </message>
    <message>
        <source>what is searched at each poll</source>
        <translation>qué se busca en cada sondeo</translation>
    </message>
    <message>
        <source>Log indices</source>
        <translation>Índices de log</translation>
    </message>
    <message>
        <source>indices whose log lines are shown beside a chart, such as logs-*,filebeat-*; none if empty</source>
        <translation>índices cuyas líneas de log se muestran junto a un gráfico, como logs-*,filebeat-*; vacío: ninguno</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>those that the token may read; all if empty</source>
        <translation>los que el token puede leer; vacío: todos</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>address and port for UDP and TCP; 0.0.0.0 for every network</source>
        <translation>dirección y puerto para UDP y TCP; 0.0.0.0 para todas las redes</translation>
    </message>
    <message>
        <source>Quiet at most</source>
        <translation>Máx. sin datos</translation>
    </message>
    <message>
        <source>how long nothing may be heard before this receiver is called blind</source>
        <translation>cuánto puede no oírse nada antes de dar este receptor por ciego</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>what of it supplies which signal</source>
        <translation>qué métrica da qué señal</translation>
    </message>
    <message>
        <source>series kept of all that is heard</source>
        <translation>series guardadas de todo lo que se oye</translation>
    </message>
    <message>
        <source>Admin port</source>
        <translation>Puerto admin</translation>
    </message>
    <message>
        <source>host:port of mgmt_port</source>
        <translation>host:port de mgmt_port</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Gauges</translation>
    </message>
    <message>
        <source>which gauge supplies which signal</source>
        <translation>qué gauge da qué señal</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo log</translation>
    </message>
    <message>
        <source>the file that syslog writes; /var/log/auth.log if empty; /var/log/secure on Red Hat</source>
        <translation>el archivo que escribe syslog; vacío: /var/log/auth.log; en Red Hat, /var/log/secure</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>read the systemd journal instead of a file</source>
        <translation>leer el journal de systemd, no un archivo</translation>
    </message>
    <message>
        <source>Journal folder</source>
        <translation>Carpeta journal</translation>
    </message>
    <message>
        <source>another machine&apos;s journal, such as /var/log/journal/remote; this machine&apos;s if empty</source>
        <translation>journal de otro equipo, como /var/log/journal/remote; vacío: el de este</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>the time over which sign-ins are counted</source>
        <translation>el tiempo en que se cuentan los logins</translation>
    </message>
    <message>
        <source>Failures that are an attack</source>
        <translation>Fallos que son un ataque</translation>
    </message>
    <message>
        <source>as many failed sign-ins from one source within the window are brute force</source>
        <translation>tantos logins fallidos de un mismo origen en la ventana son fuerza bruta</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Mudo tras</translation>
    </message>
    <message>
        <source>a log to which nothing was written for so long may be dead, and the board says so</source>
        <translation>un log en el que no se escribe nada en este tiempo puede estar muerto, y el tablero lo dice</translation>
    </message>
    <message>
        <source>Poll interval</source>
        <translation>Sondeo cada</translation>
    </message>
    <message>
        <source>how often it is asked</source>
        <translation>cada cuánto se consulta</translation>
    </message>
    <message>
        <source>https://api.eu.pagerduty.com for accounts in the EU</source>
        <translation>https://api.eu.pagerduty.com para cuentas de la UE</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>made under Integrations, API Access Keys</source>
        <translation>se crea en Integrations, API Access Keys</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Actuar como</translation>
    </message>
    <message>
        <source>address of the user in whose name changes are made; none can be made without</source>
        <translation>correo del usuario en cuyo nombre se hacen los cambios; sin él, ninguno</translation>
    </message>
    <message>
        <source>Only these services</source>
        <translation>Solo estos servicios</translation>
    </message>
    <message>
        <source>ids; all if empty</source>
        <translation>ids; vacío: todos</translation>
    </message>
    <message>
        <source>Only these teams</source>
        <translation>Solo estos equipos</translation>
    </message>
    <message>
        <source>Who is on call</source>
        <translation>Quién hace guardia</translation>
    </message>
    <message>
        <source>and which policies nobody answers for</source>
        <translation>y por qué políticas nadie responde</translation>
    </message>
    <message>
        <source>Most incidents</source>
        <translation>Máx. de incidentes</translation>
    </message>
    <message>
        <source>between polls</source>
        <translation>entre sondeos</translation>
    </message>
    <message>
        <source>https://api. and your site, such as https://api.datadoghq.eu</source>
        <translation>https://api. y su sitio, como https://api.datadoghq.eu</translation>
    </message>
    <message>
        <source>of the organisation</source>
        <translation>de la organización</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Clave de aplicación</translation>
    </message>
    <message>
        <source>of a service account, with the scopes it needs</source>
        <translation>de una cuenta de servicio, con los permisos que necesita</translation>
    </message>
    <message>
        <source>Only these monitors</source>
        <translation>Solo estos monitores</translation>
    </message>
    <message>
        <source>that have all of these tags; all if empty</source>
        <translation>que tengan todas estas etiquetas; vacío: todos</translation>
    </message>
    <message>
        <source>queries whose values become signals</source>
        <translation>consultas cuyos valores pasan a ser señales</translation>
    </message>
    <message>
        <source>of Incident Management, as alerts</source>
        <translation>de Incident Management, como alertas</translation>
    </message>
    <message>
        <source>Most monitors</source>
        <translation>Máx. de monitores</translation>
    </message>
    <message>
        <source>that are read in one poll</source>
        <translation>que se leen en un sondeo</translation>
    </message>
    <message>
        <source>https://api.eu.newrelic.com for accounts in the EU</source>
        <translation>https://api.eu.newrelic.com para cuentas de la UE</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>Clave usuario</translation>
    </message>
    <message>
        <source>begins with NRAK-</source>
        <translation>empieza por NRAK-</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>su número</translation>
    </message>
    <message>
        <source>NRQL whose values become signals</source>
        <translation>NRQL cuyos valores pasan a ser señales</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>a search such as domain = &apos;APM&apos;: whether each is heard from becomes a signal; none if empty</source>
        <translation>una búsqueda como domain = &apos;APM&apos;: cada entidad da una señal de si informa; vacío: ninguna</translation>
    </message>
    <message>
        <source>Oldest issue</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>days that are looked back</source>
        <translation>días hacia atrás que se miran</translation>
    </message>
    <message>
        <source>Most issues</source>
        <translation>Máx. problemas</translation>
    </message>
    <message>
        <source>https://de.sentry.io, or your own Sentry</source>
        <translation>https://de.sentry.io, o su propio Sentry</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>of an internal integration</source>
        <translation>de una integración interna</translation>
    </message>
    <message>
        <source>its short name</source>
        <translation>su nombre corto</translation>
    </message>
    <message>
        <source>Which issues</source>
        <translation>Qué problemas</translation>
    </message>
    <message>
        <source>in Sentry&apos;s words</source>
        <translation>en términos de Sentry</translation>
    </message>
    <message>
        <source>Seen within</source>
        <translation>Vistos en</translation>
    </message>
    <message>
        <source>quiet ones are left out</source>
        <translation>se omiten los inactivos</translation>
    </message>
    <message>
        <source>share without a crash, by project and release</source>
        <translation>parte sin crash, por proyecto y versión</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Tareas programadas</translation>
    </message>
    <message>
        <source>that fail or are late, as alerts</source>
        <translation>que fallan o van tarde, como alertas</translation>
    </message>
    <message>
        <source>read in one poll</source>
        <translation>leídos en un sondeo</translation>
    </message>
    <message>
        <source>or of a Bugsnag of your own</source>
        <translation>o de un Bugsnag propio</translation>
    </message>
    <message>
        <source>a personal one, made in your account&apos;s settings</source>
        <translation>uno personal, creado en los ajustes de su cuenta</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>its id, 24 characters</source>
        <translation>su id, 24 caracteres</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>label of its sessions</source>
        <translation>etiqueta de sus sesiones</translation>
    </message>
    <message>
        <source>Release stage</source>
        <translation>Etapa de versión</translation>
    </message>
    <message>
        <source>such as production</source>
        <translation>como production</translation>
    </message>
    <message>
        <source>share without a crash, by the day</source>
        <translation>parte sin crash, por día</translation>
    </message>
    <message>
        <source>Most errors</source>
        <translation>Máx. de errores</translation>
    </message>
    <message>
        <source>API client</source>
        <translation>Cliente API</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>su id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto cliente</translation>
    </message>
    <message>
        <source>where the secret of the API client is kept</source>
        <translation>dónde se guarda el secreto del cliente API</translation>
    </message>
    <message>
        <source>how far back open alerts are looked for</source>
        <translation>hasta cuándo atrás se buscan alertas abiertas</translation>
    </message>
    <message>
        <source>a host that Falcon has not seen for so long counts as silent</source>
        <translation>un host que Falcon no ha visto en este tiempo cuenta como mudo</translation>
    </message>
    <message>
        <source>the Falcon user, by mail address, to whom acknowledged alerts are given; nobody if empty</source>
        <translation>el usuario de Falcon, por su correo, al que se asignan las alertas reconocidas; vacío: nadie</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>the realm to watch</source>
        <translation>el realm que se vigila</translation>
    </message>
    <message>
        <source>Client&apos;s realm</source>
        <translation>Realm del cliente</translation>
    </message>
    <message>
        <source>where the client is; that realm if empty</source>
        <translation>dónde está el cliente; vacío: ese realm</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>a client with a service account</source>
        <translation>un cliente con cuenta de servicio</translation>
    </message>
    <message>
        <source>where the secret of the client is kept</source>
        <translation>dónde se guarda el secreto del cliente</translation>
    </message>
    <message>
        <source>as many failed sign-ins from one address within the window are brute force</source>
        <translation>tantos logins fallidos de una misma dirección en la ventana son fuerza bruta</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>how nft is run here, such as [sudo, -n, nft] or [ssh, firewall-1, sudo, -n, nft]</source>
        <translation>cómo se ejecuta nft aquí, como [sudo, -n, nft] o [ssh, firewall-1, sudo, -n, nft]</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>names of the tables to look at; all if none is given</source>
        <translation>nombres de las tablas que se miran; si no se da ninguna, todas</translation>
    </message>
    <message>
        <source>Notables</source>
        <translation>Notables</translation>
    </message>
    <message>
        <source>Enterprise Security is installed there</source>
        <translation>Enterprise Security está instalado allí</translation>
    </message>
    <message>
        <source>how far back open notables are looked for</source>
        <translation>hasta cuándo atrás se buscan notables abiertos</translation>
    </message>
    <message>
        <source>the Splunk user to whom acknowledged notables are given; the one who signs in if empty</source>
        <translation>el usuario de Splunk al que se asignan los notables reconocidos; vacío: el que accede</translation>
    </message>
    <message>
        <source>Log search</source>
        <translation>Búsqueda de logs</translation>
    </message>
    <message>
        <source>what finds log lines, shown beside a chart, such as index=main; none if empty</source>
        <translation>lo que halla líneas de log, junto a un gráfico, como index=main; vacío: ninguna</translation>
    </message>
    <message>
        <source>Splunk Web</source>
        <translation>Splunk Web</translation>
    </message>
    <message>
        <source>address of the web interface, for links; none if empty</source>
        <translation>dirección de la interfaz web, para enlaces; vacío: ninguno</translation>
    </message>
    <message>
        <source>eve.json</source>
        <translation>eve.json</translation>
    </message>
    <message>
        <source>the file that eve-log writes</source>
        <translation>el archivo que escribe eve-log</translation>
    </message>
    <message>
        <source>how long an alert stands after its signature matched for the last time</source>
        <translation>cuánto sigue activa una alerta tras la última coincidencia de su firma</translation>
    </message>
    <message>
        <source>Command socket</source>
        <translation>Socket de comandos</translation>
    </message>
    <message>
        <source>the socket of unix-command, to have the signatures loaded again</source>
        <translation>el socket de unix-command, para volver a cargar las firmas</translation>
    </message>
    <message>
        <source>a sensor that has not told its counters for so long may be dead (usual: every 8 s)</source>
        <translation>un sensor que no da sus contadores en este tiempo puede estar muerto (lo normal: cada 8 s)</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuario API</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexador</translation>
    </message>
    <message>
        <source>address of the indexer (port 9200), for alerts and vulnerabilities</source>
        <translation>dirección del indexador (puerto 9200), para alertas y vulnerabilidades</translation>
    </message>
    <message>
        <source>Indexer user</source>
        <translation>Usu. indexador</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>rules of at least this level are alerts here</source>
        <translation>las reglas de este nivel o superior son alertas aquí</translation>
    </message>
    <message>
        <source>of Google&apos;s API</source>
        <translation>de la API de Google</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>the key file of a service account, as JSON</source>
        <translation>el archivo de clave de una cuenta de servicio, en JSON</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>its id, such as 1:123:android:ab12</source>
        <translation>su id, como 1:123:android:ab12</translation>
    </message>
    <message>
        <source>Caught errors</source>
        <translation>Err. capturados</translation>
    </message>
    <message>
        <source>non-fatal ones as alerts too</source>
        <translation>también los no fatales como alertas</translation>
    </message>
    <message>
        <source>data come by the day</source>
        <translation>los datos llegan por día</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>name of the app, such as org.example.shop</source>
        <translation>nombre de la app, como org.example.shop</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>Por versión</translation>
    </message>
    <message>
        <source>crashes and hangs by version code too</source>
        <translation>también crashes y bloqueos por código de versión</translation>
    </message>
    <message>
        <source>such as postgresql://reader@db-1:5432/shop or sqlite:////var/lib/shop.db; never with a password</source>
        <translation>como postgresql://reader@db-1:5432/shop o sqlite:////var/lib/shop.db; nunca con contraseña</translation>
    </message>
    <message>
        <source>where the password is kept</source>
        <translation>dónde se guarda la contraseña</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>PostgreSQL over TLS; no on loopback alone</source>
        <translation>PostgreSQL por TLS; inactivo solo en loopback</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>what is asked in each poll</source>
        <translation>qué se consulta en cada sondeo</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>Máx. de filas</translation>
    </message>
    <message>
        <source>read of one query</source>
        <translation>leídas de una consulta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>its name or address</source>
        <translation>su nombre o dirección</translation>
    </message>
    <message>
        <source>where it listens</source>
        <translation>dónde escucha</translation>
    </message>
    <message>
        <source>any that our role may connect to</source>
        <translation>cualquiera accesible a nuestro rol</translation>
    </message>
    <message>
        <source>a role with pg_monitor</source>
        <translation>un rol con pg_monitor</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>dónde se guarda</translation>
    </message>
    <message>
        <source>over TLS; no on loopback alone</source>
        <translation>por TLS; inactivo solo en loopback</translation>
    </message>
    <message>
        <source>its name on the page Data and BI; empty if it is none</source>
        <translation>su nombre en la página Datos y BI; vacío si no lo es</translation>
    </message>
    <message>
        <source>Blocked after</source>
        <translation>Bloqueada tras</translation>
    </message>
    <message>
        <source>a session that waits longer for a lock is an alert</source>
        <translation>una sesión que espera más tiempo un bloqueo es una alerta</translation>
    </message>
    <message>
        <source>Idle after</source>
        <translation>Inactiva tras</translation>
    </message>
    <message>
        <source>a transaction that does nothing for longer is an alert</source>
        <translation>una transacción inactiva durante más tiempo es una alerta</translation>
    </message>
    <message>
        <source>its first number</source>
        <translation>su primer número</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estos</translation>
    </message>
    <message>
        <source>ids of pipelines; all if empty</source>
        <translation>ids de pipelines; vacío: todos</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Tarde tras</translation>
    </message>
    <message>
        <source>a run that is not over so long after it was due is late</source>
        <translation>una ejecución sin acabar tanto tiempo después de lo previsto va tarde</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>the same for single pipelines, by id</source>
        <translation>lo mismo para pipelines sueltos, por id</translation>
    </message>
    <message>
        <source>runs that were due within it are counted</source>
        <translation>se cuentan las ejecuciones previstas en ella</translation>
    </message>
    <message>
        <source>Most runs</source>
        <translation>Ejec. máximas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>whose newest run must not have failed</source>
        <translation>cuya última ejecución no debe haber fallado</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>of the validation results, such as gx/uncommitted/validations</source>
        <translation>de los resultados de validación, como gx/uncommitted/validations</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>that must have a result; all that have one are shown if empty</source>
        <translation>que deben tener un resultado; vacío: se muestran todas las que tengan uno</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>a result that is older is no evidence any more (26h)</source>
        <translation>un resultado más antiguo ya no es evidencia (26h)</translation>
    </message>
    <message>
        <source>Most files</source>
        <translation>Máx. archivos</translation>
    </message>
    <message>
        <source>that are looked at</source>
        <translation>que se miran</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>that holds PLATFORM/VERSION/FILE</source>
        <translation>que contiene PLATFORM/VERSION/FILE</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>what is expected: har, pcap or both</source>
        <translation>qué se espera: har, pcap o ambos</translation>
    </message>
    <message>
        <source>recordings that are older are not counted</source>
        <translation>las capturas más antiguas no cuentan</translation>
    </message>
    <message>
        <source>tshark</source>
        <translation>tshark</translation>
    </message>
    <message>
        <source>name or path of it</source>
        <translation>su nombre o ruta</translation>
    </message>
    <message>
        <source>new files read in one poll</source>
        <translation>archivos nuevos por sondeo</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>drain: no new sessions; maint: none at all and no checks; ready: as before</source>
        <translation>drain: sin sesiones nuevas; maint: ni sesiones ni chequeos; ready: como antes</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>qué ocurrió</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>separated by commas, such as deploy, shop</source>
        <translation>separadas por comas, como deploy, shop</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>its uid; all if empty</source>
        <translation>su uid; vacío: todos</translation>
    </message>
    <message>
        <source>its uid, the last part of its address</source>
        <translation>su uid, la última parte de su dirección</translation>
    </message>
    <message>
        <source>a paused rule reports nothing</source>
        <translation>una regla en pausa no comunica nada</translation>
    </message>
    <message>
        <source>its id, the last part of its address</source>
        <translation>su id, la última parte de su dirección</translation>
    </message>
    <message>
        <source>a muted rule tells nobody; a disabled one does not look</source>
        <translation>una regla silenciada no avisa a nadie; una desactivada no mira</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>0 stops it</source>
        <translation>0 lo detiene</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>a cordoned node keeps its pods and takes no new ones</source>
        <translation>un nodo acordonado conserva sus pods y no admite nuevos</translation>
    </message>
    <message>
        <source>its composite id</source>
        <translation>su id compuesto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>a Falcon user, by mail address</source>
        <translation>un usuario de Falcon, por su correo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>its agent id, 32 hexadecimal digits</source>
        <translation>su id de agente, 32 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>the user name, exactly</source>
        <translation>el nombre de usuario, exacto</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>Notable</translation>
    </message>
    <message>
        <source>its event_id</source>
        <translation>su event_id</translation>
    </message>
    <message>
        <source>a user of Splunk, or unassigned</source>
        <translation>un usuario de Splunk, o unassigned</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>its number, such as 007</source>
        <translation>su número, como 007</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>number of its server process, as the alert names it</source>
        <translation>número de su proceso de servidor, como lo nombra la alerta</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>id of the pipeline</source>
        <translation>id del pipeline</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>shown beside the run</source>
        <translation>junto a la ejecución</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>id of the run; the one that failed last if empty</source>
        <translation>id de la ejecución; vacío: la última fallida</translation>
    </message>
    <message>
        <source>Only what failed</source>
        <translation>Solo lo fallido</translation>
    </message>
    <message>
        <source>no: every task is done again</source>
        <translation>no: se repiten todas las tareas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>name of the registered model</source>
        <translation>nombre del modelo registrado</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>such as champion</source>
        <translation>como champion</translation>
    </message>
    <message>
        <source>number of the version that it shall mean</source>
        <translation>número de la versión a la que apuntará</translation>
    </message>
    <message>
        <source>of everything on the screen that no backend wrote; system is that of the user&apos;s session</source>
        <translation>de todo lo que hay en pantalla y no escribió un backend; system es el de la sesión del usuario</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>catalogue files of your own, relative to this file</source>
        <translation>archivos de catálogo propios, relativos a este archivo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>page files of your own, or folders of them</source>
        <translation>archivos de página propios, o carpetas con ellos</translation>
    </message>
    <message>
        <source>file of the journal, or postgresql://LOGIN@HOST/DATABASE; a usual file if not given</source>
        <translation>archivo del registro, o postgresql://LOGIN@HOST/DATABASE; si no se da, uno habitual</translation>
    </message>
    <message>
        <source>signs it, the same on every desk; for a journal of this machine one is made</source>
        <translation>la firma, igual en todos los puestos; para un registro de este equipo se crea una</translation>
    </message>
    <message>
        <source>The audit</source>
        <translation>La auditoría</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Ancla</translation>
    </message>
    <message>
        <source>a second file that remembers how far the audit has come</source>
        <translation>un segundo archivo que recuerda hasta dónde ha llegado la auditoría</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>who acts here; the login name if empty</source>
        <translation>quién actúa aquí; vacío: el nombre de login</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>what this seat is for: it opens when no command is given</source>
        <translation>para qué es este puesto: se abre si no se da ningún comando</translation>
    </message>
    <message>
        <source>dark, light, high-contrast-dark or -light, or a file of your own, from here: mine.json</source>
        <translation>dark, light, high-contrast-dark o -light, o un archivo propio, desde aquí: mine.json</translation>
    </message>
    <message>
        <source>The wall display</source>
        <translation>El mural</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>system, or an IANA name such as Europe/Berlin</source>
        <translation>system, o un nombre IANA como Europe/Berlin</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>further clocks</source>
        <translation>otros relojes</translation>
    </message>
    <message>
        <source>what stands in the columns of the overview</source>
        <translation>qué hay en las columnas del resumen</translation>
    </message>
    <message>
        <source>how desks call this wall; the host&apos;s name if empty</source>
        <translation>cómo llaman los puestos a este mural; vacío: el nombre del host</translation>
    </message>
    <message>
        <source>pages in their order; all of them if empty</source>
        <translation>páginas en su orden; vacío: todas</translation>
    </message>
    <message>
        <source>Dwell</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>how long a page is shown</source>
        <translation>cuánto se muestra una página</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>the primary screen if empty</source>
        <translation>vacío: la pantalla principal</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>other pages at certain times</source>
        <translation>otras páginas a ciertas horas</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>the least severity that takes the wall over</source>
        <translation>la menor severidad que ocupa el mural</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>page that explains it</source>
        <translation>página que lo explica</translation>
    </message>
    <message>
        <source>another page for a domain</source>
        <translation>otra página para un dominio</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>so long every screen shows the overview first</source>
        <translation>antes, todas las pantallas muestran el resumen este tiempo</translation>
    </message>
    <message>
        <source>on a single screen: so long the page is shown</source>
        <translation>en una sola pantalla: tiempo que se muestra la página</translation>
    </message>
    <message>
        <source>then so long the overview, and so on</source>
        <translation>luego el resumen este tiempo, y se alternan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>what gives the wall back</source>
        <translation>qué libera el mural</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>darker at night</source>
        <translation>más oscuro de noche</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>how large everything is on screens that say nothing else</source>
        <translation>tamaño de todo en las pantallas que no indican otro</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>nothing flashes and nothing shifts</source>
        <translation>nada parpadea ni se desplaza</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>hide names and money from the start; the key P does the same</source>
        <translation>ocultar nombres e importes desde el inicio; la tecla P hace lo mismo</translation>
    </message>
    <message>
        <source>Private labels</source>
        <translation>Etiquetas privadas</translation>
    </message>
    <message>
        <source>labels whose values are hidden</source>
        <translation>etiquetas cuyos valores se ocultan</translation>
    </message>
    <message>
        <source>system follows the desktop, high contrast included where it tells</source>
        <translation>system sigue al escritorio, también su alto contraste si lo indica</translation>
    </message>
    <message>
        <source>The operator&apos;s desk</source>
        <translation>El puesto del operador</translation>
    </message>
    <message>
        <source>no cursor blinks and no menu slides; so too if the desktop asks for it</source>
        <translation>ni parpadea el cursor ni se deslizan menús; también si lo pide el escritorio</translation>
    </message>
    <message>
        <source>Text scale</source>
        <translation>Escala de texto</translation>
    </message>
    <message>
        <source>size of text and controls, 1 is usual</source>
        <translation>tamaño de texto y controles, 1 es lo normal</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Límites de tiempo</translation>
    </message>
    <message>
        <source>so many times longer toasts stay and an undo is offered, 1 is usual</source>
        <translation>tantas veces más duran los avisos y la opción de deshacer, 1 es lo usual</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Teclas solas</translation>
    </message>
    <message>
        <source>keys without Ctrl or Alt act; off for speech input</source>
        <translation>las teclas sin Ctrl ni Alt actúan; inactivo para dictado por voz</translation>
    </message>
    <message>
        <source>action to its keys, in place of all that it has, such as `acknowledge: Q` or `next: N Down`</source>
        <translation>acción a sus teclas, en lugar de todas las que tiene, como `acknowledge: Q` o `next: N Down`</translation>
    </message>
    <message>
        <source>off: the header says so, and which criticals nobody hears</source>
        <translation>inactivo: la cabecera lo indica, y qué críticas no oye nadie</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>0 is silent, 1 as loud as it can be</source>
        <translation>0 es silencio, 1 lo más alto posible</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Calma</translation>
    </message>
    <message>
        <source>hours in which criticals alone are heard</source>
        <translation>horas en que solo suenan las críticas</translation>
    </message>
    <message>
        <source>tell the desktop about criticals while the desk is not in front</source>
        <translation>avisar al escritorio de las críticas si el puesto no está en primer plano</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>how long one lasts by default</source>
        <translation>cuánto dura uno por defecto</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Reconocimientos</translation>
    </message>
    <message>
        <source>Endless</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>whether the desk offers one until the alert clears</source>
        <translation>si el puesto ofrece uno hasta que cese la alerta</translation>
    </message>
    <message>
        <source>Usual reason</source>
        <translation>Motivo habitual</translation>
    </message>
    <message>
        <source>the desk writes it into the note of one, where typing replaces it; may be empty</source>
        <translation>el puesto lo escribe en la nota, al teclear se reemplaza; puede estar vacío</translation>
    </message>
    <message>
        <source>how long an alert may stay on it at most</source>
        <translation>cuánto puede estar aplazada una alerta como máximo</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>Aplazamientos</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>who is asked one after the other</source>
        <translation>a quién se acude, uno tras otro</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>adónde</translation>
    </message>
    <message>
        <source>What the board tells by itself</source>
        <translation>Lo que el tablero comunica por sí mismo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>which alerts go where</source>
        <translation>qué alertas van adónde</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>how the last changes count: as Nagios or as Icinga weighs them</source>
        <translation>cómo cuentan los últimos cambios: según los pesos de Nagios o de Icinga</translation>
    </message>
    <message>
        <source>When an alert comes and goes too often</source>
        <translation>Cuando una alerta va y viene demasiado</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>per cent; it flaps from here (30)</source>
        <translation>por ciento; oscila desde aquí (30)</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>and no longer from here (20; Icinga&apos;s is 25)</source>
        <translation>y ya no oscila desde aquí (20; 25 en Icinga)</translation>
    </message>
    <message>
        <source>twenty looks this far apart count</source>
        <translation>cuentan veinte lecturas a este intervalo</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>they started this close to each other</source>
        <translation>empezaron con esta diferencia máxima</translation>
    </message>
    <message>
        <source>Which alerts belong to one incident</source>
        <translation>Qué alertas forman un incidente</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>an incident takes in alerts of this long a time</source>
        <translation>un incidente reúne alertas de este periodo</translation>
    </message>
    <message>
        <source>what relates them beside hosts</source>
        <translation>qué las relaciona además de los hosts</translation>
    </message>
    <message>
        <source>Inhibit</source>
        <translation>Inhibición</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencias</translation>
    </message>
    <message>
        <source>Search systems</source>
        <translation>Buscar sistemas</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Nothing is called {typed}. HTTP/JSON reads any answer in JSON, SQL query any table.</source>
        <translation>Nada se llama {typed}. HTTP/JSON lee cualquier respuesta en JSON; la consulta SQL, cualquier tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) now</source>
        <translation>
            <numerusform>%n alerta ahora</numerusform>
            <numerusform>%n alertas ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>no data of it here</source>
        <translation>aquí no hay datos suyos</translation>
    </message>
    <message>
        <source>No panel of the pages shows what it told. Its values can still be used by rules and pages.</source>
        <translation>Ningún panel de las páginas muestra lo que dijo. Sus valores aún sirven para reglas y páginas.</translation>
    </message>
    <message>
        <source>Leave, keep the draft</source>
        <translation>Salir, guardar borrador</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Añadir igualmente</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar otra vez</translation>
    </message>
    <message>
        <source>This target can fill</source>
        <translation>Este objetivo puede llenar</translation>
    </message>
    <message>
        <source>What is written into the configuration</source>
        <translation>Lo que se escribe en la configuración</translation>
    </message>
    <message>
        <source>Secrets go to the system keyring, not into the file.</source>
        <translation>Los secretos van al llavero del sistema, no al archivo.</translation>
    </message>
    <message>
        <source>This is appended to {file}; nothing else in it changes. {kept}</source>
        <translation>Esto se añade a {file}; nada más cambia en él. {kept}</translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation>Paso {at} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) found</source>
        <translation>
            <numerusform>%n métrica hallada</numerusform>
            <numerusform>%n métricas halladas</numerusform>
        </translation>
    </message>
    <message>
        <source>first of {all}</source>
        <translation>primera de {all}</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>y {more} más</translation>
    </message>
    <message>
        <source>It reports no alerts.</source>
        <translation>No informa de alertas.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) found</source>
        <translation>
            <numerusform>%n alerta hallada</numerusform>
            <numerusform>%n alertas halladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: {what}, last 30 min</source>
        <translation>Muestra: {what}, últimos 30 min</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n)</source>
        <translation>
            <numerusform>Más ajustes (%n)</numerusform>
            <numerusform>Más ajustes (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source> (optional)</source>
        <translation> (opcional)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Fresh data</source>
        <translation>Datos frescos</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Diferencia de reloj</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>conviene saber</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Without any other system</source>
        <translation>Sin ningún otro sistema</translation>
    </message>
    <message>
        <source>Choose a system</source>
        <translation>Elegir un sistema</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>What it fills</source>
        <translation>Lo que llena</translation>
    </message>
    <message>
        <source>Name and finish</source>
        <translation>Nombrar y acabar</translation>
    </message>
    <message>
        <source>{passed} of {all} checks passed</source>
        <translation>{passed} de {all} chequeos superados</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n paneles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved until you finish.</source>
        <translation>Nada se guarda hasta que acabe.</translation>
    </message>
    <message>
        <source>Which system shall be watched?</source>
        <translation>¿Qué sistema se va a vigilar?</translation>
    </message>
    <message>
        <source>How is {name} reached?</source>
        <translation>¿Cómo se llega a {name}?</translation>
    </message>
    <message>
        <source>What {name} fills</source>
        <translation>Lo que llena {name}</translation>
    </message>
    <message>
        <source>Panels of the pages, by what its answer held.</source>
        <translation>Paneles de las páginas, según lo que contenía su respuesta.</translation>
    </message>
    <message>
        <source>Name it and finish</source>
        <translation>Póngale nombre y acabe</translation>
    </message>
    <message>
        <source>The board asks it as soon as it is added.</source>
        <translation>El tablero lo consulta en cuanto se añade.</translation>
    </message>
    <message>
        <source>Stopped at: {check}</source>
        <translation>Parado en: {check}</translation>
    </message>
    <message>
        <source>Correct the settings and connect again. Nothing is saved until you finish.</source>
        <translation>Corrija los ajustes y conecte otra vez. Nada se guarda hasta que acabe.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, %n thing(s) to know</source>
        <translation>
            <numerusform>La conexión funciona, %n consejo</numerusform>
            <numerusform>La conexión funciona, %n consejos</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La conexión funciona</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Añadir objetivo</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>Filter not understood at character {at}: {reason}. All alerts are shown.</source>
        <translation>Filtro no entendido en el carácter {at}: {reason}. Se muestran todas las alertas.</translation>
    </message>
    <message>
        <source>{what}, marked</source>
        <translation>{what}, marcada</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>oscila</translation>
    </message>
    <message numerus="yes">
        <source>{count} new above  ↑</source>
        <translation>
            <numerusform>{count} nueva arriba  ↑</numerusform>
            <numerusform>{count} nuevas arriba  ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts above, go to the top</source>
        <translation>
            <numerusform>%n alerta nueva arriba, ir al inicio</numerusform>
            <numerusform>%n alertas nuevas arriba, ir al inicio</numerusform>
        </translation>
    </message>
    <message>
        <source>{severity}: {title}</source>
        <translation>{severity}: {title}</translation>
    </message>
    <message>
        <source>{what} (optional)</source>
        <translation>{what} (opcional)</translation>
    </message>
    <message>
        <source>together because: {why}</source>
        <translation>juntas, motivo: {why}</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable de entorno</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>{title}: where it is kept</source>
        <translation>{title}: dónde se guarda</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer, never in the configuration file.</source>
        <translation>Se guarda en el llavero de este equipo, nunca en el archivo de configuración.</translation>
    </message>
    <message>
        <source>Path of a file that only its owner may read (chmod 600).</source>
        <translation>Ruta de un archivo que solo su dueño puede leer (chmod 600).</translation>
    </message>
    <message>
        <source>{name} is set. It must be set whenever NOC Board starts.</source>
        <translation>{name} está definida. Debe estarlo siempre que arranque NOC Board.</translation>
    </message>
    <message>
        <source>{name} is not set. Before NOC Board starts, run: {line}</source>
        <translation>{name} no está definida. Antes de arrancar NOC Board, ejecute: {line}</translation>
    </message>
    <message>
        <source>There is no usable keyring here ({why}).</source>
        <translation>Aquí no hay un llavero utilizable ({why}).</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>{key} searches hosts, alerts, pages and commands</source>
        <translation>{key} busca hosts, alertas, páginas y comandos</translation>
    </message>
    <message>
        <source>Search hosts, alerts, pages or run a command</source>
        <translation>Buscar hosts, alertas, páginas o ejecutar un comando</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>{live} of {total} targets live</source>
        <translation>{live} de {total} objetivos activos</translation>
    </message>
    <message>
        <source>oldest answer {age}</source>
        <translation>resp. más antigua {age}</translation>
    </message>
    <message>
        <source>Alert and target</source>
        <translation>Alerta y objetivo</translation>
    </message>
    <message>
        <source>Value, limit</source>
        <translation>Valor, límite</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, not sent</source>
        <translation>
            <numerusform>%n en cola, sin enviar</numerusform>
            <numerusform>%n en cola, sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>No journal: nothing can be acknowledged</source>
        <translation>Sin registro: no se puede reconocer nada</translation>
    </message>
    <message>
        <source>Own journal, in trouble</source>
        <translation>Registro propio, con fallos</translation>
    </message>
    <message>
        <source>Own journal</source>
        <translation>Registro propio</translation>
    </message>
    <message>
        <source>Cut off from the shared journal</source>
        <translation>Sin conexión con el registro común</translation>
    </message>
    <message numerus="yes">
        <source>%n desks</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>no other desk</source>
        <translation>sin otro puesto</translation>
    </message>
    <message>
        <source>Shared journal</source>
        <translation>Registro común</translation>
    </message>
    <message>
        <source>{who} is looking</source>
        <translation>{who} está mirando</translation>
    </message>
    <message>
        <source>{first} and {second} are looking</source>
        <translation>{first} y {second} están mirando</translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and %n more are looking</source>
        <translation>
            <numerusform>{first}, {second} y %n más están mirando</numerusform>
            <numerusform>{first}, {second} y %n más están mirando</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, acts for all</source>
        <translation>{who}, actúa por todos</translation>
    </message>
    <message>
        <source>At other desks: {who}</source>
        <translation>En otros puestos: {who}</translation>
    </message>
    <message>
        <source>this one leads</source>
        <translation>este dirige</translation>
    </message>
    <message>
        <source>{who} leads</source>
        <translation>{who} dirige</translation>
    </message>
    <message>
        <source>nobody leads yet</source>
        <translation>nadie dirige aún</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Related alerts</source>
        <translation>Relacionadas</translation>
    </message>
    <message>
        <source>{key} adds a comment</source>
        <translation>{key} añade un comentario</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Más acciones posibles</translation>
    </message>
    <message>
        <source>nothing is recorded yet</source>
        <translation>aún no hay nada anotado</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>no tiene</translation>
    </message>
    <message>
        <source>it makes no noise already</source>
        <translation>ya está en silencio</translation>
    </message>
    <message>
        <source>it has cleared</source>
        <translation>ha cesado</translation>
    </message>
    <message>
        <source>{action}: {reason}</source>
        <translation>{action}: {reason}</translation>
    </message>
    <message>
        <source>not opened: {reason}</source>
        <translation>no abierto: {reason}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntas</translation>
    </message>
    <message>
        <source>It joined</source>
        <translation>Se unió</translation>
    </message>
    <message>
        <source>first of the incident</source>
        <translation>primera del incidente</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>hace {age}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>At {target}</source>
        <translation>En {target}</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>Más etiquetas</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>{who} by {giver}</source>
        <translation>{who}, por {giver}</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vista por</translation>
    </message>
    <message>
        <source>because: {why}</source>
        <translation>motivo: {why}</translation>
    </message>
    <message>
        <source>Wants attention again</source>
        <translation>Reclama atención otra vez</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>Advertida</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>por {who}</translation>
    </message>
    <message>
        <source>{title}: {severity}, {owner}</source>
        <translation>{title}: {severity}, {owner}</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>sin reconocer</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
    <message>
        <source>Facts: {facts}</source>
        <translation>Datos: {facts}</translation>
    </message>
    <message>
        <source>Timeline: {lines}</source>
        <translation>Cronología: {lines}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more in the list</source>
        <translation>
            <numerusform>{count} más en la lista</numerusform>
            <numerusform>{count} más en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related alert(s)</source>
        <translation>
            <numerusform>%n alerta relacionada</numerusform>
            <numerusform>%n alertas relacionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {title}, {severity}</source>
        <translation>{count}: {title}, {severity}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>Guardar paquete</translation>
    </message>
    <message>
        <source>The bundle is {file}. Look through it before you send it.</source>
        <translation>El paquete es {file}. Revíselo antes de enviarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n consejo</numerusform>
            <numerusform>%n consejos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n en orden</numerusform>
            <numerusform>%n en orden</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking: {found} so far</source>
        <translation>Revisando, por ahora {found}</translation>
    </message>
    <message>
        <source>Not looked yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consejo</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Accounts and SIEM</source>
        <translation>Cuentas y SIEM</translation>
    </message>
    <message>
        <source>DDoS and rules</source>
        <translation>DDoS y reglas</translation>
    </message>
    <message>
        <source>Fix: {fix}</source>
        <translation>Arreglo: {fix}</translation>
    </message>
    <message>
        <source>last {value}</source>
        <translation>último {value}</translation>
    </message>
    <message>
        <source>Filter   {example}</source>
        <translation>Filtro   {example}</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>it is in no incident</source>
        <translation>no está en ningún incidente</translation>
    </message>
    <message>
        <source>choose alerts of one incident</source>
        <translation>elija alertas de un solo incidente</translation>
    </message>
    <message>
        <source>these are all alerts of the incident</source>
        <translation>son todas las alertas del incidente</translation>
    </message>
    <message>
        <source>it is the only alert of its incident</source>
        <translation>es la única alerta de su incidente</translation>
    </message>
    <message>
        <source>what is silenced, shelved or in maintenance is in no incident</source>
        <translation>lo silenciado, aplazado o en mantenimiento no está en ningún incidente</translation>
    </message>
    <message>
        <source>there is no other incident; mark the alerts that belong together with X</source>
        <translation>no hay otro incidente; marque con X las alertas que van juntas</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Sin incidente</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>Requiere acción</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Informativa</translation>
    </message>
    <message>
        <source>Silenced and in maintenance</source>
        <translation>Silenciada o en mantenimiento</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>En mantenimiento</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Inhibited by another alert</source>
        <translation>Inhibida por otra alerta</translation>
    </message>
    <message>
        <source>Reported twice</source>
        <translation>Recibida dos veces</translation>
    </message>
    <message>
        <source>never page, never colour the wall</source>
        <translation>no llaman a nadie ni colorean el mural</translation>
    </message>
    <message numerus="yes">
        <source>{who} and %n more</source>
        <translation>
            <numerusform>{who} y %n más</numerusform>
            <numerusform>{who} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The user guide is being made</source>
        <translation>Se está creando la guía de uso</translation>
    </message>
    <message>
        <source>The user guide cannot be made: {reason}</source>
        <translation>No se puede crear la guía de uso: {reason}</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
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
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Group by incident</source>
        <translation>Agrupar por incidente</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Agrupar por estado</translation>
    </message>
    <message>
        <source>Group by target</source>
        <translation>Agrupar por objetivo</translation>
    </message>
    <message>
        <source>Group by nothing</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Sort: severity, then age</source>
        <translation>Orden: severidad, luego edad</translation>
    </message>
    <message>
        <source>Severity, then age</source>
        <translation>Severidad, luego edad</translation>
    </message>
    <message>
        <source>Sort: age</source>
        <translation>Orden: edad</translation>
    </message>
    <message>
        <source>Sort: title</source>
        <translation>Orden: título</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Sort: target</source>
        <translation>Orden: objetivo</translation>
    </message>
    <message>
        <source>Sort: state</source>
        <translation>Orden: estado</translation>
    </message>
    <message>
        <source>Density: compact</source>
        <translation>Densidad: compacta</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Density: comfortable</source>
        <translation>Densidad: cómoda</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Density: large</source>
        <translation>Densidad: amplia</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <translation>Valor y límite</translation>
    </message>
    <message>
        <source>Times today</source>
        <translation>Veces hoy</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Guardar como vista nueva</translation>
    </message>
    <message>
        <source>Save {view} as it is now</source>
        <translation>Guardar {view} tal como está</translation>
    </message>
    <message>
        <source>Forget {view}</source>
        <translation>Olvidar {view}</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Columna {name}</translation>
    </message>
    <message>
        <source>Sorted by severity</source>
        <translation>Por severidad</translation>
    </message>
    <message>
        <source>Sorted by age</source>
        <translation>Por edad</translation>
    </message>
    <message>
        <source>Sorted by title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Sorted by target</source>
        <translation>Por objetivo</translation>
    </message>
    <message>
        <source>Sorted by state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Save filter, order, groups and columns as</source>
        <translation>Guardar filtro, orden, grupos y columnas como</translation>
    </message>
    <message>
        <source>{signal}, last {span}</source>
        <translation>{signal}, últ. {span}</translation>
    </message>
    <message>
        <source>{time} alert raised</source>
        <translation>{time} alerta generada</translation>
    </message>
    <message>
        <source>{count} standing</source>
        <translation>{count} activas</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>The acknowledgement of {title} ends at {time}</source>
        <translation>El reconocimiento de {title} acaba a las {time}</translation>
    </message>
    <message>
        <source>The silence of {title} ends at {time}</source>
        <translation>El silencio de {title} acaba a las {time}</translation>
    </message>
    <message>
        <source>The shelf of {title} ends at {time}</source>
        <translation>El aplazamiento de {title} acaba a las {time}</translation>
    </message>
    <message>
        <source>The maintenance of {title} ends at {time}</source>
        <translation>El mantenimiento de {title} acaba a las {time}</translation>
    </message>
    <message>
        <source>The acknowledgement of {title} by {who} ends at {time}</source>
        <translation>El reconocimiento de {title} por {who} acaba a las {time}</translation>
    </message>
    <message>
        <source>The silence of {title} by {who} ends at {time}</source>
        <translation>El silencio de {title} por {who} acaba a las {time}</translation>
    </message>
    <message>
        <source>The shelf of {title} by {who} ends at {time}</source>
        <translation>El aplazamiento de {title} por {who} acaba a las {time}</translation>
    </message>
    <message>
        <source>The maintenance of {title} by {who} ends at {time}</source>
        <translation>El mantenimiento de {title} por {who} acaba a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}, y %n más</numerusform>
            <numerusform>{what}, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}. Z undoes it</source>
        <translation>{done}. Z lo deshace</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: {title} and %n more, cleared {time}</source>
        <translation>
            <numerusform>En su ausencia: {title} y %n más, cesaron a las {time}</numerusform>
            <numerusform>En su ausencia: {title} y %n más, cesaron a las {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away: {title}, cleared {time}</source>
        <translation>En su ausencia: {title}, cesó a las {time}</translation>
    </message>
    <message>
        <source>Ask {target} now</source>
        <translation>Consultar {target} ya</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Alert actions</source>
        <translation>Acciones de alerta</translation>
    </message>
    <message>
        <source>Silence everything on {place}…</source>
        <translation>Silenciar todo en {place}…</translation>
    </message>
    <message>
        <source>Acknowledge “{title}” on {place}</source>
        <translation>Reconocer «{title}» en {place}</translation>
    </message>
    <message>
        <source>Give back “{title}” on {place}</source>
        <translation>Devolver «{title}» en {place}</translation>
    </message>
    <message>
        <source>Silence “{title}” on {place}</source>
        <translation>Silenciar «{title}» en {place}</translation>
    </message>
    <message>
        <source>Shelve “{title}” on {place}</source>
        <translation>Aplazar «{title}» en {place}</translation>
    </message>
    <message>
        <source>Assign “{title}” on {place}</source>
        <translation>Asignar «{title}» en {place}</translation>
    </message>
    <message>
        <source>Escalate “{title}” on {place}</source>
        <translation>Escalar «{title}» en {place}</translation>
    </message>
    <message>
        <source>Resolve “{title}” on {place}</source>
        <translation>Resolver «{title}» en {place}</translation>
    </message>
    <message>
        <source>Open the runbook of “{title}” on {place}</source>
        <translation>Abrir el runbook de «{title}» en {place}</translation>
    </message>
    <message>
        <source>Merge with “{title}”</source>
        <translation>Unir con «{title}»</translation>
    </message>
    <message>
        <source>Alerts of {who}</source>
        <translation>Alertas de {who}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>{operation} on {target}</source>
        <translation>{operation} en {target}</translation>
    </message>
    <message>
        <source>{operation}, not possible now</source>
        <translation>{operation}, ahora imposible</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Page: {title}</source>
        <translation>Página: {title}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{help} Needs: {scope}</source>
        <translation>{help} Requiere: {scope}</translation>
    </message>
    <message>
        <source>It interrupts something. Type “{target}” to confirm</source>
        <translation>Esto interrumpe algo. Escriba «{target}» para confirmar</translation>
    </message>
    <message>
        <source>{what}: {outcome}</source>
        <translation>{what}: {outcome}</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Rechazado: {reason}</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Not possible: {reason}</source>
        <translation>No es posible: {reason}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sent, not shown by the backend yet</source>
        <translation>Enviado, el backend aún no lo muestra</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>solo comandos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hosts</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more</source>
        <translation>Nada coincide. Menos letras hallan más</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nada coincide</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrar</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>runbook</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Open wall</source>
        <translation>Abrir mural</translation>
    </message>
    <message>
        <source>the sound device does not work: {reason}</source>
        <translation>el dispositivo de sonido no funciona: {reason}</translation>
    </message>
    <message>
        <source>this machine has no sound device</source>
        <translation>este equipo no tiene dispositivo de sonido</translation>
    </message>
    <message>
        <source>Silence {title}</source>
        <translation>Silenciar {title}</translation>
    </message>
    <message numerus="yes">
        <source>Silence %n alerts</source>
        <translation>
            <numerusform>Silenciar %n alerta</numerusform>
            <numerusform>Silenciar %n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Why, for your colleagues</source>
        <translation>Por qué, para sus colegas</translation>
    </message>
    <message>
        <source>Shelve {title}</source>
        <translation>Aplazar {title}</translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n alerts</source>
        <translation>
            <numerusform>Aplazar %n alerta</numerusform>
            <numerusform>Aplazar %n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>Por qué puede esperar</translation>
    </message>
    <message>
        <source>Assign {title}</source>
        <translation>Asignar {title}</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n alerts</source>
        <translation>
            <numerusform>Asignar %n alerta</numerusform>
            <numerusform>Asignar %n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Comment on {title}</source>
        <translation>Comentar {title}</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n alerts</source>
        <translation>
            <numerusform>Comentar %n alerta</numerusform>
            <numerusform>Comentar %n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>What everybody should know</source>
        <translation>Lo que todos deben saber</translation>
    </message>
    <message>
        <source>Queued, not sent: {verb}</source>
        <translation>En cola, sin enviar: {verb}</translation>
    </message>
    <message>
        <source>Resolve {title}</source>
        <translation>Resolver {title}</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n alerts</source>
        <translation>
            <numerusform>Resolver %n alerta</numerusform>
            <numerusform>Resolver %n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>What ended it</source>
        <translation>Qué lo resolvió</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Silence asked for</source>
        <translation>Silencio pedido</translation>
    </message>
    <message>
        <source>Silence ended</source>
        <translation>Fin del silencio</translation>
    </message>
    <message>
        <source>Taken from the shelf</source>
        <translation>Retomada</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Asked to look again</source>
        <translation>Pedida otra revisión</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n that are shown now, and what comes</source>
        <translation>
            <numerusform>Oculta %n visible ahora, y lo que llegue</numerusform>
            <numerusform>Oculta %n visibles ahora, y lo que llegue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n that are shown now, {critical} of them critical, and what comes</source>
        <translation>
            <numerusform>Oculta %n visible ahora, {critical} de ellas críticas, y lo que llegue</numerusform>
            <numerusform>Oculta %n visibles ahora, {critical} de ellas críticas, y lo que llegue</numerusform>
        </translation>
    </message>
    <message>
        <source>All with {condition}</source>
        <translation>Todas con {condition}</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo esta</translation>
    </message>
    <message numerus="yes">
        <source>Only these %n</source>
        <translation>
            <numerusform>Solo esta</numerusform>
            <numerusform>Solo estas %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides exactly these %n alerts</source>
        <translation>
            <numerusform>Oculta exactamente esta alerta</numerusform>
            <numerusform>Oculta exactamente estas %n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides exactly this alert</source>
        <translation>Oculta exactamente esta alerta</translation>
    </message>
    <message>
        <source>Me, {name}</source>
        <translation>Yo, {name}</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Guardar en HTML</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar en CSV</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>The journal knows no alarms yet.</source>
        <translation>El registro no conoce aún ninguna alarma.</translation>
    </message>
    <message>
        <source>Save the report as {kind}</source>
        <translation>Guardar el informe como {kind}</translation>
    </message>
    <message>
        <source>{what}, chosen</source>
        <translation>{what}, elegido</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{verb}, until the journal is reached</source>
        <translation>{verb}, hasta alcanzar el registro</translation>
    </message>
    <message>
        <source>Queued, not sent</source>
        <translation>En cola, sin enviar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Pidiendo…</translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>para {who}</translation>
    </message>
    <message>
        <source>Refused, try again</source>
        <translation>Rechazado, repita</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>until it clears</source>
        <translation>hasta que cese</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta {time}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Hasta {time}</translation>
    </message>
    <message>
        <source>given to {who}</source>
        <translation>asignada a {who}</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>Ya no es segura</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Sin reconocer</translation>
    </message>
    <message>
        <source>{title}: {severity}, {place}</source>
        <translation>{title}: {severity}, {place}</translation>
    </message>
    <message>
        <source>acknowledged by {who}</source>
        <translation>reconocida por {who}</translation>
    </message>
    <message>
        <source>worst {severity}</source>
        <translation>peor: {severity}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message numerus="yes">
        <source>{count} alert(s)</source>
        <translation>
            <numerusform>{count} alerta</numerusform>
            <numerusform>{count} alertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of {count} alerts is shown here. Esc clears the filter</source>
        <translation>
            <numerusform>Hay {count} alerta, pero no se muestra aquí. Esc quita el filtro</numerusform>
            <numerusform>Hay {count} alertas, pero aquí no se muestra ninguna. Esc quita el filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert is known, but targets that do not answer: {count}</source>
        <translation>No se conoce ninguna alerta, pero hay objetivos que no responden: {count}</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>Sin alertas activas</translation>
    </message>
    <message>
        <source>{who} has acknowledged it first: {title}</source>
        <translation>{who} la reconoció antes: {title}</translation>
    </message>
    <message>
        <source>{shown} shown{parts} = {total} reported</source>
        <translation>{shown} visibles{parts} = {total} en total</translation>
    </message>
    <message>
        <source>oldest hidden critical {age}: {title}</source>
        <translation>crítica oculta más antigua {age}: {title}</translation>
    </message>
    <message>
        <source>in {age}</source>
        <translation>en {age}</translation>
    </message>
    <message numerus="yes">
        <source>{count} maintenance</source>
        <translation>
            <numerusform>{count} en mantenimiento</numerusform>
            <numerusform>{count} en mantenimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shelved</source>
        <translation>
            <numerusform>{count} aplazada</numerusform>
            <numerusform>{count} aplazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} silenced</source>
        <translation>
            <numerusform>{count} silenciada</numerusform>
            <numerusform>{count} silenciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} inhibited</source>
        <translation>
            <numerusform>{count} inhibida</numerusform>
            <numerusform>{count} inhibidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} duplicate</source>
        <translation>
            <numerusform>{count} duplicada</numerusform>
            <numerusform>{count} duplicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} information</source>
        <translation>
            <numerusform>{count} informativa</numerusform>
            <numerusform>{count} informativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} filtered out</source>
        <translation>
            <numerusform>{count} filtrada</numerusform>
            <numerusform>{count} filtradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in closed groups</source>
        <translation>
            <numerusform>{count} en grupos cerrados</numerusform>
            <numerusform>{count} en grupos cerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Tema: {name}</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>Tamaño de texto {size}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Tamaño de texto y controles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Give an action another key under {place} in the configuration.</source>
        <translation>Dé otra tecla a una acción en {place}, en la configuración.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>Where every alert is</source>
        <translation>Dónde está cada alerta</translation>
    </message>
    <message numerus="yes">
        <source>{count} shown</source>
        <translation>
            <numerusform>{count} visible</numerusform>
            <numerusform>{count} visibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= {count} reported</source>
        <translation>
            <numerusform>= {count} en total</numerusform>
            <numerusform>= {count} en total</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, show</source>
        <translation>{what}, mostrar</translation>
    </message>
    <message>
        <source>its newest value is {age} old</source>
        <translation>su valor más nuevo es de hace {age}</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Últ. respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>its clock is {count} s ahead of ours</source>
        <translation>su reloj va {count} s por delante del nuestro</translation>
    </message>
    <message>
        <source>its clock is {count} s behind ours</source>
        <translation>su reloj va {count} s por detrás del nuestro</translation>
    </message>
    <message>
        <source>{left} % of the vendor&apos;s quota left: asked every {every} to spare it</source>
        <translation>queda {left} % de la cuota del proveedor: se consulta cada {every} para ahorrarla</translation>
    </message>
    <message>
        <source>{left} % of the vendor&apos;s quota left</source>
        <translation>queda {left} % de la cuota del proveedor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>cleared: {reason}</source>
        <translation>cesó: {reason}</translation>
    </message>
    <message>
        <source>A acknowledges, Enter opens, Esc goes back</source>
        <translation>A reconoce, Intro abre, Esc vuelve</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s), shown as one</source>
        <translation>
            <numerusform>%n alerta más, mostrada como una</numerusform>
            <numerusform>%n alertas más, mostradas como una</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has them all</source>
        <translation>La lista las tiene todas</translation>
    </message>
    <message>
        <source>flood</source>
        <translation>avalancha</translation>
    </message>
    <message>
        <source>over</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cleared: {title}</source>
        <translation>Cesó: {title}</translation>
    </message>
    <message>
        <source>Toasts</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>A critical toast stays until somebody acknowledges it</source>
        <translation>Una notificación crítica queda hasta que alguien la reconoce</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>cesó</translation>
    </message>
    <message>
        <source>NOC Board: not looked yet</source>
        <translation>NOC Board: aún sin mirar</translation>
    </message>
    <message>
        <source>Open NOC Board</source>
        <translation>Abrir NOC Board</translation>
    </message>
    <message>
        <source>NOC Board: {verdict}</source>
        <translation>NOC Board: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>NOC Board: {verdict}, %n standing</source>
        <translation>
            <numerusform>NOC Board: {verdict}, %n activa</numerusform>
            <numerusform>NOC Board: {verdict}, %n activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n alerts into one incident</source>
        <translation>
            <numerusform>Unida %n alerta en un incidente</numerusform>
            <numerusform>Unidas %n alertas en un incidente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split off %n alert(s)</source>
        <translation>
            <numerusform>Separada %n alerta</numerusform>
            <numerusform>Separadas %n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened: {reason}</source>
        <translation>No abierto: {reason}</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>No se escribió {file}: {reason}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>no admitido</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>inhibida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>All active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mural</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Page to show</source>
        <translation>Página a mostrar</translation>
    </message>
    <message>
        <source>not for {age}</source>
        <translation>nada en {age}</translation>
    </message>
    <message>
        <source>no screen</source>
        <translation>sin pantalla</translation>
    </message>
    <message>
        <source>No wall reports into this journal. Start one with: {command}</source>
        <translation>Ningún mural informa a este registro. Inicie uno con: {command}</translation>
    </message>
    <message>
        <source>There is no toast</source>
        <translation>No hay notificación</translation>
    </message>
    <message>
        <source>the address is longer than {limit} characters</source>
        <translation>la dirección supera {limit} caracteres</translation>
    </message>
    <message>
        <source>the address is not well formed</source>
        <translation>la dirección está mal formada</translation>
    </message>
    <message>
        <source>addresses that begin with {scheme} are not opened</source>
        <translation>no se abren direcciones que empiezan por {scheme}</translation>
    </message>
    <message>
        <source>the address hides its host behind a user name</source>
        <translation>la dirección oculta su host tras un nombre de usuario</translation>
    </message>
    <message>
        <source>the address names no host</source>
        <translation>la dirección no nombra ningún host</translation>
    </message>
    <message>
        <source>this system has no program for such an address</source>
        <translation>este sistema no tiene programa para esa dirección</translation>
    </message>
    <message>
        <source>there is no page {file}</source>
        <translation>no hay página {file}</translation>
    </message>
    <message>
        <source>this system has no browser; the page is {file}</source>
        <translation>este sistema no tiene navegador; la página es {file}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>%n sin evidencia</numerusform>
            <numerusform>%n sin evidencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abnormal</source>
        <translation>
            <numerusform>%n anormal</numerusform>
            <numerusform>%n anormales</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {time} left</source>
        <translation>{who}, quedan {time}</translation>
    </message>
    <message>
        <source>acknowledgement asked by {who}</source>
        <translation>reconocimiento pedido por {who}</translation>
    </message>
    <message>
        <source>acknowledgement refused: {reason}</source>
        <translation>reconocimiento rechazado: {reason}</translation>
    </message>
    <message>
        <source>not acknowledged {time}</source>
        <translation>sin reconocer {time}</translation>
    </message>
    <message>
        <source>↑ over {times}×</source>
        <translation>↑ más de {times}×</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Datos demo</translation>
    </message>
    <message>
        <source>budget left, tick marks even pace</source>
        <translation>presupuesto restante, marca: ritmo parejo</translation>
    </message>
    <message>
        <source>left, tick: even pace</source>
        <translation>queda, marca: ritmo parejo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>queda</translation>
    </message>
    <message>
        <source>{time} window</source>
        <translation>ventana {time}</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>hace {time}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>gone in {time}</source>
        <translation>agotado en {time}</translation>
    </message>
    <message>
        <source>lasts, not known yet</source>
        <translation>alcanza, aún sin datos</translation>
    </message>
    <message>
        <source>lasts, known for {time}</source>
        <translation>alcanza, datos de {time}</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>burn</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>ritmo parejo</translation>
    </message>
    <message>
        <source>ticks mark limits</source>
        <translation>las marcas son límites</translation>
    </message>
    <message>
        <source>tick marks {limit}</source>
        <translation>marca: {limit}</translation>
    </message>
    <message>
        <source>full {time}</source>
        <translation>lleno {time}</translation>
    </message>
    <message>
        <source>&gt; 90 d</source>
        <translation>&gt; 90 d</translation>
    </message>
    <message>
        <source>next in {time}</source>
        <translation>próxima en {time}</translation>
    </message>
    <message>
        <source>one has ended</source>
        <translation>uno ha caducado</translation>
    </message>
    <message numerus="yes">
        <source>%n not normal</source>
        <translation>
            <numerusform>%n no normal</numerusform>
            <numerusform>%n no normales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a target</source>
        <translation>
            <numerusform>%n sin objetivo</numerusform>
            <numerusform>%n sin objetivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, {states}</source>
        <translation>
            <numerusform>y %n más, {states}</numerusform>
            <numerusform>y %n más, {states}</numerusform>
        </translation>
    </message>
    <message>
        <source>all normal</source>
        <translation>todo normal</translation>
    </message>
    <message>
        <source>{normal} of {all} normal</source>
        <translation>{normal} de {all} normales</translation>
    </message>
    <message>
        <source>All normal</source>
        <translation>Todo normal</translation>
    </message>
    <message>
        <source>up</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>for {time} or more</source>
        <translation>hace {time} o más</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Sin incidentes</translation>
    </message>
    <message>
        <source>Nobody can tell whether there is an incident</source>
        <translation>Nadie puede saber si hay un incidente</translation>
    </message>
    <message>
        <source>No signal of this board shows it</source>
        <translation>Ninguna señal de este tablero lo muestra</translation>
    </message>
    <message>
        <source>{time} began</source>
        <translation>{time} inicio</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>últ. {time}</translation>
    </message>
    <message>
        <source>newest {shown} of {all}</source>
        <translation>últimos {shown} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Map a business signal, such as business.orders.rate</source>
        <translation>Asigne una señal de negocio, como business.orders.rate</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>This alert names no runbook. Its rule can: annotation runbook_url.</source>
        <translation>Esta alerta no nombra un runbook. Su regla puede hacerlo: anotación runbook_url.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>{live} of {all} live</source>
        <translation>{live} de {all} activos</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>%n fila más</numerusform>
            <numerusform>%n filas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns</source>
        <translation>
            <numerusform>%n columna más</numerusform>
            <numerusform>%n columnas más</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>This panel is set up wrongly</source>
        <translation>Este panel está mal configurado</translation>
    </message>
    <message>
        <source>right: {signal}</source>
        <translation>derecha: {signal}</translation>
    </message>
    <message>
        <source>{normal} of {all} ok</source>
        <translation>{normal} de {all} bien</translation>
    </message>
    <message>
        <source>No signal {signal} in the catalogue</source>
        <translation>La señal {signal} no está en el catálogo</translation>
    </message>
    <message>
        <source>No target supplies {signal}</source>
        <translation>Ningún objetivo da {signal}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>other {share}</source>
        <translation>otros {share}</translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>mediana {value}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>loading {seconds} s</source>
        <translation>cargando {seconds} s</translation>
    </message>
    <message>
        <source>{target} is set up wrongly</source>
        <translation>{target} está mal configurado</translation>
    </message>
    <message>
        <source>{target} does not let us look</source>
        <translation>{target} no nos deja mirar</translation>
    </message>
    <message>
        <source>Asked again in {time}.</source>
        <translation>Nueva consulta en {time}.</translation>
    </message>
    <message>
        <source>{target} does not answer</source>
        <translation>{target} no responde</translation>
    </message>
    <message>
        <source>It has never answered.</source>
        <translation>Nunca ha respondido.</translation>
    </message>
    <message>
        <source>Last good data {time}.</source>
        <translation>Últimos datos buenos {time}.</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>el objetivo</translation>
    </message>
    <message>
        <source>{targets} answers and has no such series</source>
        <translation>{targets} responde y no tiene esa serie</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <source>limit {value}</source>
        <translation>límite {value}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Calls between services</source>
        <translation>Llamadas entre servicios</translation>
    </message>
    <message numerus="yes">
        <source>%n services not shown</source>
        <translation>
            <numerusform>%n servicio no mostrado</numerusform>
            <numerusform>%n servicios no mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>calls, share that fails</source>
        <translation>llamadas, parte que falla</translation>
    </message>
    <message>
        <source>not named by its source</source>
        <translation>su fuente no la nombra</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Shown because nobody saw it clear: {reason}</source>
        <translation>Visible porque nadie vio que cesara: {reason}</translation>
    </message>
    <message>
        <source>Its source reports it, nothing silences it</source>
        <translation>Su fuente la comunica y nada la silencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation>
            <numerusform>%n seguido</numerusform>
            <numerusform>%n seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Every part of its last answer came</source>
        <translation>Llegó cada parte de su última respuesta</translation>
    </message>
    <message>
        <source>{time}, took {duration}</source>
        <translation>{time}, tardó {duration}</translation>
    </message>
    <message>
        <source>These words stand in the page file. They are no evidence and have no state</source>
        <translation>Este texto está en el archivo de la página. No es evidencia ni tiene estado</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Últimos datos</translation>
    </message>
    <message>
        <source>The clock of this machine when the page last looked at the board</source>
        <translation>El reloj de este equipo cuando la página miró el tablero por última vez</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>no previsto</translation>
    </message>
    <message>
        <source>in {time}, {moment}</source>
        <translation>en {time}, {moment}</translation>
    </message>
    <message>
        <source>{moment}, {time} ago</source>
        <translation>{moment}, hace {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>misconfigured</source>
        <translation>mal configurado</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incompleta</numerusform>
            <numerusform>%n incompletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n obsoleta</numerusform>
            <numerusform>%n obsoletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n sin datos</numerusform>
            <numerusform>%n sin datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n misconfigured</source>
        <translation>
            <numerusform>%n mal configurada</numerusform>
            <numerusform>%n mal configuradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n mayor</numerusform>
            <numerusform>%n mayores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n crítica</numerusform>
            <numerusform>%n críticas</numerusform>
        </translation>
    </message>
    <message>
        <source>information</source>
        <translation>información</translation>
    </message>
    <message numerus="yes">
        <source>%n information</source>
        <translation>
            <numerusform>%n informativa</numerusform>
            <numerusform>%n informativas</numerusform>
        </translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>infraestructura</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>security</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>bi</source>
        <translation>bi</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>business</source>
        <translation>negocio</translation>
    </message>
    <message>
        <source>board</source>
        <translation>tablero</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>no value for {age}</source>
        <translation>sin valor {age}</translation>
    </message>
    <message>
        <source>No value has come yet: {reason}</source>
        <translation>Aún no ha llegado ningún valor: {reason}</translation>
    </message>
    <message>
        <source>The last value is {age} old and no evidence: {reason}</source>
        <translation>El último valor es de hace {age} y no es evidencia: {reason}</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>above {value}</source>
        <translation>sobre {value}</translation>
    </message>
    <message>
        <source>below {value}</source>
        <translation>bajo {value}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The catalogue does not know this signal any more</source>
        <translation>El catálogo ya no conoce esta señal</translation>
    </message>
    <message>
        <source>{reason}. There is nothing to draw</source>
        <translation>{reason}. No hay nada que dibujar</translation>
    </message>
    <message>
        <source>kept here since {time}</source>
        <translation>guardado aquí desde las {time}</translation>
    </message>
    <message>
        <source>its target does not tell last week</source>
        <translation>su objetivo no da la semana pasada</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>Valores últimos</translation>
    </message>
    <message>
        <source>Values around {time}</source>
        <translation>Valores hacia {time}</translation>
    </message>
    <message>
        <source>The same signal elsewhere, now</source>
        <translation>La misma señal en otros sitios, ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n sitio</numerusform>
            <numerusform>%n sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, none of them worse</source>
        <translation>
            <numerusform>%n más, no peor</numerusform>
            <numerusform>%n más, ninguno peor</numerusform>
        </translation>
    </message>
    <message>
        <source>The same signal elsewhere</source>
        <translation>La misma señal en otros sitios</translation>
    </message>
    <message>
        <source>Values as they came</source>
        <translation>Valores como llegaron</translation>
    </message>
    <message>
        <source>as they came</source>
        <translation>como llegaron</translation>
    </message>
    <message>
        <source>No value is kept here</source>
        <translation>Aquí no se guarda ningún valor</translation>
    </message>
    <message>
        <source>Why it has this colour</source>
        <translation>Por qué tiene este color</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>it has no limit</source>
        <translation>no tiene límite</translation>
    </message>
    <message>
        <source>none stands about it or its host</source>
        <translation>ninguna activa sobre ella o su host</translation>
    </message>
    <message>
        <source>Target {name}</source>
        <translation>Objetivo {name}</translation>
    </message>
    <message>
        <source>Alerts of {name}</source>
        <translation>Alertas de {name}</translation>
    </message>
    <message>
        <source>Open at its source</source>
        <translation>Abrir en su fuente</translation>
    </message>
    <message>
        <source>{age} after {what}</source>
        <translation>{age} tras {what}</translation>
    </message>
    <message>
        <source>{name} last week</source>
        <translation>{name}, semana pasada</translation>
    </message>
    <message>
        <source>drag the window, wheel zooms, double-click resets</source>
        <translation>arrastre la ventana, rueda: zoom, doble clic: restablecer</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>To the alert</source>
        <translation>A la alerta</translation>
    </message>
    <message>
        <source>History of {title}, {place}</source>
        <translation>Historial de {title}, {place}</translation>
    </message>
    <message>
        <source>Being read from the journal</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <source>It did not stand in this time, as far as the journal goes back</source>
        <translation>No estuvo activa en este tiempo, hasta donde llega el registro</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acknowledged %n time(s)</source>
        <translation>
            <numerusform>reconocida %n vez</numerusform>
            <numerusform>reconocida %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{times}, longest {longest}, half of them within {usual}, {taken}</source>
        <translation>{times}, la más larga {longest}, la mitad en {usual}, {taken}</translation>
    </message>
    <message>
        <source>Each time that it stood</source>
        <translation>Cada vez que estuvo activa</translation>
    </message>
    <message>
        <source>{age}, stands</source>
        <translation>{age}, activa</translation>
    </message>
    <message>
        <source>{name}, after {age}</source>
        <translation>{name}, tras {age}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>Start maintenance on {name}…</source>
        <translation>Iniciar mantenimiento en {name}…</translation>
    </message>
    <message>
        <source>End maintenance of {what}, {reason}</source>
        <translation>Acabar mantenimiento de {what}, {reason}</translation>
    </message>
    <message>
        <source>Alert history of {title}, {place}</source>
        <translation>Historial de alerta de {title}, {place}</translation>
    </message>
    <message>
        <source>Panel: {name}</source>
        <translation>Panel: {name}</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>cursor</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reiniciar</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparar</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>What is worked on: conditions on labels</source>
        <translation>En qué se trabaja: condiciones de etiquetas</translation>
    </message>
    <message>
        <source>From: now, 22:30, or a date with a time</source>
        <translation>Desde: ahora, 22:30, o una fecha con hora</translation>
    </message>
    <message>
        <source>Until, if none of the times below</source>
        <translation>Hasta, si no es una de las horas de abajo</translation>
    </message>
    <message>
        <source>All of {name}</source>
        <translation>Todo {name}</translation>
    </message>
    <message>
        <source>Only this alert</source>
        <translation>Solo esta alerta</translation>
    </message>
    <message>
        <source>Say what is worked on, such as host=db-1 or service=~check.*</source>
        <translation>Diga en qué se trabaja, por ejemplo host=db-1 o service=~check.*</translation>
    </message>
    <message>
        <source>{words} is no time; write 22:30 or 2026-11-30 22:00</source>
        <translation>{words} no es una hora; escriba 22:30 o 2026-11-30 22:00</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them critical</source>
        <translation>
            <numerusform>, %n de ellas crítica</numerusform>
            <numerusform>, %n de ellas críticas</numerusform>
        </translation>
    </message>
    <message>
        <source>From {time} till {until}, {lasts}</source>
        <translation>De {time} a {until}, {lasts}</translation>
    </message>
    <message numerus="yes">
        <source>{when}: would hide %n alert(s) of now{critical}</source>
        <translation>
            <numerusform>{when}: ocultaría %n alerta de ahora{critical}</numerusform>
            <numerusform>{when}: ocultaría %n alertas de ahora{critical}</numerusform>
        </translation>
    </message>
    <message>
        <source>Till {until}, {lasts}</source>
        <translation>Hasta {until}, {lasts}</translation>
    </message>
    <message numerus="yes">
        <source>{when}: hides %n alert(s) shown now{critical}, and what comes</source>
        <translation>
            <numerusform>{when}: oculta %n alerta visible ahora{critical}, y lo que llegue</numerusform>
            <numerusform>{when}: oculta %n alertas visibles ahora{critical}, y lo que llegue</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the new file in</source>
        <translation>Adoptar el archivo nuevo</translation>
    </message>
    <message>
        <source>No setting is called so</source>
        <translation>Ningún ajuste se llama así</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>The file on disk is in force</source>
        <translation>Rige el archivo del disco</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Escrito en {file}</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer último cambio</translation>
    </message>
    <message>
        <source>Export a profile</source>
        <translation>Exportar un perfil</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importar un perfil</translation>
    </message>
    <message>
        <source>Take this over</source>
        <translation>Adoptar esto</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>What the import will change</source>
        <translation>Lo que cambiará la importación</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>{file} is written; no secret is in it</source>
        <translation>{file} está escrito; no contiene secretos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>y %n línea más</numerusform>
            <numerusform>y %n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>It would change nothing</source>
        <translation>No cambiaría nada</translation>
    </message>
    <message>
        <source>{file} is in force; `noc-app profile undo` takes it back</source>
        <translation>{file} está en vigor; `noc-app profile undo` lo deshace</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Makes other seats like this one: one file, without secrets.</source>
        <translation>Hace otros puestos como este: un archivo, sin secretos.</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{verb} ({alert})</source>
        <translation>{verb} ({alert})</translation>
    </message>
    <message>
        <source>default</source>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>{name}: back to the default, {value}</source>
        <translation>{name}: volver al valor por defecto, {value}</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, elegido</translation>
    </message>
    <message>
        <source>{name}, as it is written</source>
        <translation>{name}, como está escrito</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>no escrito</translation>
    </message>
    <message>
        <source>Open in your editor</source>
        <translation>Abrir en su editor</translation>
    </message>
    <message>
        <source>{name}: open in your editor</source>
        <translation>{name}: abrir en su editor</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>stays until acknowledged</source>
        <translation>queda hasta reconocerse</translation>
    </message>
    <message>
        <source>Maintenance till {time}</source>
        <translation>Mantenimiento hasta {time}</translation>
    </message>
    <message>
        <source>Maintenance ended</source>
        <translation>Mantenimiento acabado</translation>
    </message>
    <message>
        <source>{target} is added and asked from now on</source>
        <translation>{target} está añadido y se consulta desde ahora</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>Idioma y tema</translation>
    </message>
    <message>
        <source>Wall or operator</source>
        <translation>Mural u operador</translation>
    </message>
    <message>
        <source>Demo or real</source>
        <translation>Demo o real</translation>
    </message>
    <message>
        <source>First target</source>
        <translation>Primer objetivo</translation>
    </message>
    <message>
        <source>Sound and distance</source>
        <translation>Sonido y distancia</translation>
    </message>
    <message>
        <source>All of it can be changed later, and skipped now.</source>
        <translation>Todo puede cambiarse después y omitirse ahora.</translation>
    </message>
    <message>
        <source>How shall it look?</source>
        <translation>¿Qué aspecto tendrá?</translation>
    </message>
    <message>
        <source>What is this seat for?</source>
        <translation>¿Para qué es este puesto?</translation>
    </message>
    <message>
        <source>It decides what opens when NOC Board is started.</source>
        <translation>Decide qué se abre al arrancar NOC Board.</translation>
    </message>
    <message>
        <source>What shall it show?</source>
        <translation>¿Qué debe mostrar?</translation>
    </message>
    <message>
        <source>The demo says on every screen that it is one.</source>
        <translation>La demo dice en cada pantalla que lo es.</translation>
    </message>
    <message>
        <source>Can it be heard, and read?</source>
        <translation>¿Se oye y se lee?</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, elegido</translation>
    </message>
    <message>
        <source>NOC Board: first run</source>
        <translation>NOC Board: primer arranque</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Omitir todo</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Abrir el tablero</translation>
    </message>
    <message>
        <source>Nothing can be heard: {why}</source>
        <translation>No se puede oír nada: {why}</translation>
    </message>
    <message>
        <source>This is how a critical sounds.</source>
        <translation>Así suena una alerta crítica.</translation>
    </message>
    <message>
        <source>Everything is readable in its usual size, and more fits.</source>
        <translation>Todo se lee en su tamaño normal, y cabe más.</translation>
    </message>
    <message>
        <source>Everything is readable in its usual size.</source>
        <translation>Todo se lee en su tamaño normal.</translation>
    </message>
    <message>
        <source>Everything is drawn larger, on more pages.</source>
        <translation>Todo se dibuja más grande, en más páginas.</translation>
    </message>
    <message>
        <source>Diagonal: a number from 5 to 400</source>
        <translation>Diagonal: un número de 5 a 400</translation>
    </message>
    <message>
        <source>Distance: a number up to 100</source>
        <translation>Distancia: un número hasta 100</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A wall that shows</source>
        <translation>Un mural que muestra</translation>
    </message>
    <message>
        <source>A desk where alerts are handled</source>
        <translation>Un puesto para atender alertas</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>This seat is</source>
        <translation>Este puesto es</translation>
    </message>
    <message>
        <source>My own systems</source>
        <translation>Mis propios sistemas</translation>
    </message>
    <message>
        <source>A demo, nothing of it real</source>
        <translation>Una demo, nada es real</translation>
    </message>
    <message>
        <source>Hear a critical</source>
        <translation>Oír una crítica</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>The wall, if there is one</source>
        <translation>El mural, si lo hay</translation>
    </message>
    <message>
        <source>Diagonal of its screen, inches</source>
        <translation>Diagonal de su pantalla, pulgadas</translation>
    </message>
    <message>
        <source>Distance from which it is read, metres</source>
        <translation>Distancia desde la que se lee, metros</translation>
    </message>
    <message>
        <source>{file} is no configuration file that is there</source>
        <translation>{file} no es un archivo de configuración existente</translation>
    </message>
    <message>
        <source>this system has no program for {file}</source>
        <translation>este sistema no tiene programa para {file}</translation>
    </message>
    <message>
        <source>{alert} {severity}</source>
        <translation>{alert}: {severity}</translation>
    </message>
    <message>
        <source>{who} acknowledged {alert}</source>
        <translation>{who} reconoció {alert}</translation>
    </message>
    <message>
        <source>{who} asks to acknowledge {alert}</source>
        <translation>{who} pide reconocer {alert}</translation>
    </message>
    <message>
        <source>Cleared {time} after {duration}</source>
        <translation>Cesó a las {time} tras {duration}</translation>
    </message>
    <message>
        <source>Held, {place}</source>
        <translation>Retenida, {place}</translation>
    </message>
    <message>
        <source>Back to the pages in {time}</source>
        <translation>Vuelta a las páginas en {time}</translation>
    </message>
    <message>
        <source>Held until resolved</source>
        <translation>Retenida hasta resolverse</translation>
    </message>
    <message>
        <source>Held until somebody takes it</source>
        <translation>Retenida hasta que alguien la tome</translation>
    </message>
    <message>
        <source>{place}, {page} in {time}</source>
        <translation>{place}, {page} en {time}</translation>
    </message>
    <message>
        <source>Pinned by {who}</source>
        <translation>Fijada por {who}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijada</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) {state}.</source>
        <translation>
            <numerusform>%n panel: {state}.</numerusform>
            <numerusform>%n paneles: {state}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board: {verdict}</source>
        <translation>Tablero: {verdict}</translation>
    </message>
    <message>
        <source>{signal} {state}</source>
        <translation>{signal}: {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n checks, all normal</source>
        <translation>
            <numerusform>%n chequeo, todo normal</numerusform>
            <numerusform>%n chequeos, todo normal</numerusform>
        </translation>
    </message>
    <message>
        <source>{wall}, screen {screen}</source>
        <translation>{wall}, pantalla {screen}</translation>
    </message>
    <message>
        <source>System uptime</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Uptime</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU usada</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Load per core</source>
        <translation>Carga por núcleo</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Memoria usada</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Swap used</source>
        <translation>Swap usada</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>Disco usado</translation>
    </message>
    <message>
        <source>Storage lasts</source>
        <translation>Disco: queda</translation>
    </message>
    <message>
        <source>Disk throughput</source>
        <translation>Caudal de disco</translation>
    </message>
    <message>
        <source>Disk I/O</source>
        <translation>E/S disco</translation>
    </message>
    <message>
        <source>Disk operations</source>
        <translation>Operaciones de disco</translation>
    </message>
    <message>
        <source>IOPS</source>
        <translation>IOPS</translation>
    </message>
    <message>
        <source>Disk latency</source>
        <translation>Lat. disco</translation>
    </message>
    <message>
        <source>Network throughput</source>
        <translation>Caudal de red</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network load</source>
        <translation>Carga de red</translation>
    </message>
    <message>
        <source>Network errors</source>
        <translation>Errores de red</translation>
    </message>
    <message>
        <source>Net errors</source>
        <translation>Err. de red</translation>
    </message>
    <message>
        <source>Packets dropped</source>
        <translation>Paquetes descartados</translation>
    </message>
    <message>
        <source>Net drops</source>
        <translation>Descartes</translation>
    </message>
    <message>
        <source>Network latency</source>
        <translation>Latencia de red</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Pérdida red</translation>
    </message>
    <message>
        <source>Probes answering</source>
        <translation>Sondas que responden</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondas</translation>
    </message>
    <message>
        <source>Probe duration</source>
        <translation>Duración de sonda</translation>
    </message>
    <message>
        <source>Probe time</source>
        <translation>T. sonda</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>DNS look-up</source>
        <translation>Consulta DNS</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Databases up</source>
        <translation>BD activas</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases datos</translation>
    </message>
    <message>
        <source>Database query time</source>
        <translation>Tiempo de consulta BD</translation>
    </message>
    <message>
        <source>DB latency</source>
        <translation>Latencia BD</translation>
    </message>
    <message>
        <source>Database query time p95</source>
        <translation>Tiempo de consulta BD p95</translation>
    </message>
    <message>
        <source>DB p95</source>
        <translation>BD p95</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>Conexiones de BD</translation>
    </message>
    <message>
        <source>DB connections</source>
        <translation>Conexiones BD</translation>
    </message>
    <message>
        <source>Database locks waiting</source>
        <translation>Bloqueos de BD en espera</translation>
    </message>
    <message>
        <source>DB locks</source>
        <translation>Bloqueos BD</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Retraso de réplica</translation>
    </message>
    <message>
        <source>Repl. lag</source>
        <translation>Ret.réplica</translation>
    </message>
    <message>
        <source>Database cache hits</source>
        <translation>Aciertos de caché BD</translation>
    </message>
    <message>
        <source>DB cache</source>
        <translation>Caché BD</translation>
    </message>
    <message>
        <source>Load-balancer backends up</source>
        <translation>Backends activos del balanceador</translation>
    </message>
    <message>
        <source>LB backends</source>
        <translation>Backends LB</translation>
    </message>
    <message>
        <source>Load-balancer requests</source>
        <translation>Peticiones al balanceador</translation>
    </message>
    <message>
        <source>LB requests</source>
        <translation>Petic. LB</translation>
    </message>
    <message>
        <source>Load-balancer 5xx</source>
        <translation>5xx del balanceador</translation>
    </message>
    <message>
        <source>LB 5xx</source>
        <translation>5xx LB</translation>
    </message>
    <message>
        <source>Load-balancer queue</source>
        <translation>Cola del balanceador</translation>
    </message>
    <message>
        <source>LB queue</source>
        <translation>Cola LB</translation>
    </message>
    <message>
        <source>Load-balancer response time</source>
        <translation>Tiempo de respuesta del balanceador</translation>
    </message>
    <message>
        <source>LB response</source>
        <translation>Resp. LB</translation>
    </message>
    <message>
        <source>Load-balancer sessions</source>
        <translation>Sesiones del balanceador</translation>
    </message>
    <message>
        <source>LB sessions</source>
        <translation>Sesiones LB</translation>
    </message>
    <message>
        <source>Load-balancer connections</source>
        <translation>Conexiones del balanceador</translation>
    </message>
    <message>
        <source>LB connections</source>
        <translation>Conexiones LB</translation>
    </message>
    <message>
        <source>CDN hits</source>
        <translation>Aciert. CDN</translation>
    </message>
    <message>
        <source>CDN origin latency</source>
        <translation>Latencia de origen CDN</translation>
    </message>
    <message>
        <source>CDN origin</source>
        <translation>Origen CDN</translation>
    </message>
    <message>
        <source>CDN bandwidth</source>
        <translation>Ancho de banda CDN</translation>
    </message>
    <message>
        <source>CDN traffic</source>
        <translation>Tráfico CDN</translation>
    </message>
    <message>
        <source>Kubernetes nodes ready</source>
        <translation>Nodos Kubernetes listos</translation>
    </message>
    <message>
        <source>Nodes ready</source>
        <translation>Nodos OK</translation>
    </message>
    <message>
        <source>Pods not ready</source>
        <translation>Pods no listos</translation>
    </message>
    <message>
        <source>Pods unready</source>
        <translation>Pods no OK</translation>
    </message>
    <message>
        <source>Pods pending</source>
        <translation>Pods en cola</translation>
    </message>
    <message>
        <source>Container restarts</source>
        <translation>Reinicios de contenedor</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Copies ready</source>
        <translation>Copias OK</translation>
    </message>
    <message>
        <source>Kubernetes warnings</source>
        <translation>Avisos de Kubernetes</translation>
    </message>
    <message>
        <source>K8s warnings</source>
        <translation>Avisos K8s</translation>
    </message>
    <message>
        <source>Container CPU</source>
        <translation>Contened. CPU</translation>
    </message>
    <message>
        <source>Container memory</source>
        <translation>Memoria de contenedor</translation>
    </message>
    <message>
        <source>Container mem</source>
        <translation>Contened. mem</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Cola acumulada</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Java heap used</source>
        <translation>Heap de Java usado</translation>
    </message>
    <message>
        <source>Heap</source>
        <translation>Heap</translation>
    </message>
    <message>
        <source>Search nodes</source>
        <translation>Búsq.: nodos</translation>
    </message>
    <message>
        <source>Shards not assigned</source>
        <translation>Shards sin asignar</translation>
    </message>
    <message>
        <source>Shards lost</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Shards active</source>
        <translation>Shards OK</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Search time</source>
        <translation>T. búsqueda</translation>
    </message>
    <message>
        <source>Documents indexed</source>
        <translation>Documentos indexados</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indexados</translation>
    </message>
    <message>
        <source>Log events</source>
        <translation>Eventos log</translation>
    </message>
    <message>
        <source>Log queue used</source>
        <translation>Cola de logs usada</translation>
    </message>
    <message>
        <source>Log queue</source>
        <translation>Cola logs</translation>
    </message>
    <message>
        <source>Scrape targets up</source>
        <translation>Objetivos de scrape OK</translation>
    </message>
    <message>
        <source>Scrapes</source>
        <translation>Scrapes</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Incidentes abiertos</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Longest without an answer</source>
        <translation>Más tiempo sin respuesta</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin atender</translation>
    </message>
    <message>
        <source>Somebody on call</source>
        <translation>Alguien de guardia</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>De guardia</translation>
    </message>
    <message>
        <source>Receivers well</source>
        <translation>Receptores bien</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Receptores</translation>
    </message>
    <message>
        <source>Lines heard</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines not understood</source>
        <translation>Líneas no entendidas</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Líneas mal</translation>
    </message>
    <message>
        <source>Time since last line</source>
        <translation>Tiempo desde última línea</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Monitored hosts</source>
        <translation>Hosts vigilados</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Monitored services</source>
        <translation>Servicios vigilados</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Problemas abiertos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Checks overdue</source>
        <translation>Chequeos atrasados</translation>
    </message>
    <message>
        <source>Late checks</source>
        <translation>Cheq. tarde</translation>
    </message>
    <message>
        <source>Triggers that cannot be evaluated</source>
        <translation>Triggers que no se pueden evaluar</translation>
    </message>
    <message>
        <source>Blind triggers</source>
        <translation>Trigg. ciegos</translation>
    </message>
    <message>
        <source>Check latency</source>
        <translation>Lat. chequeos</translation>
    </message>
    <message>
        <source>Crash-free users</source>
        <translation>Usuarios sin crash</translation>
    </message>
    <message>
        <source>Crash-free</source>
        <translation>Sin crash</translation>
    </message>
    <message>
        <source>Crash-free sessions</source>
        <translation>Sesiones sin crash</translation>
    </message>
    <message>
        <source>Stable sessions</source>
        <translation>Ses. estables</translation>
    </message>
    <message>
        <source>Hangs</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>ANR and hangs</source>
        <translation>ANR/bloqueos</translation>
    </message>
    <message>
        <source>App start cold</source>
        <translation>Arranque frío</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>En frío</translation>
    </message>
    <message>
        <source>App start warm</source>
        <translation>Arranque caliente</translation>
    </message>
    <message>
        <source>Warm start</source>
        <translation>En caliente</translation>
    </message>
    <message>
        <source>Slow starts</source>
        <translation>Arr. lentos</translation>
    </message>
    <message>
        <source>Slow frames</source>
        <translation>Fr. lentos</translation>
    </message>
    <message>
        <source>Frozen frames</source>
        <translation>Fr. parados</translation>
    </message>
    <message>
        <source>Mobile request time</source>
        <translation>Tiempo de petición móvil</translation>
    </message>
    <message>
        <source>Request time</source>
        <translation>T. petición</translation>
    </message>
    <message>
        <source>Mobile request errors</source>
        <translation>Errores de petición móvil</translation>
    </message>
    <message>
        <source>Request fails</source>
        <translation>Pet. fallidas</translation>
    </message>
    <message>
        <source>Phases of requests</source>
        <translation>Fases de peticiones</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Mobile round trip</source>
        <translation>Ida y vuelta móvil</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida/vuelta</translation>
    </message>
    <message>
        <source>Packets sent again</source>
        <translation>Paquetes reenviados</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Reenviados</translation>
    </message>
    <message>
        <source>Mobile look-ups failing</source>
        <translation>Fallos de DNS móvil</translation>
    </message>
    <message>
        <source>DNS fails</source>
        <translation>Fallos DNS</translation>
    </message>
    <message>
        <source>Recording age</source>
        <translation>Edad captura</translation>
    </message>
    <message>
        <source>Stuck wake locks</source>
        <translation>Wake locks colgados</translation>
    </message>
    <message>
        <source>Wake locks</source>
        <translation>Wake locks</translation>
    </message>
    <message>
        <source>Background battery use</source>
        <translation>Batería en segundo plano</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Session length</source>
        <translation>Duración de sesión</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>T. sesión</translation>
    </message>
    <message>
        <source>Sessions per user</source>
        <translation>Sesiones por usuario</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Feature adoption</source>
        <translation>Adopción de función</translation>
    </message>
    <message>
        <source>Feature use</source>
        <translation>Uso función</translation>
    </message>
    <message>
        <source>On the latest version</source>
        <translation>En la última versión</translation>
    </message>
    <message>
        <source>On latest</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Push sent</source>
        <translation>Push envíos</translation>
    </message>
    <message>
        <source>Push delivered</source>
        <translation>Push entregadas</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Push opened</source>
        <translation>Push vistas</translation>
    </message>
    <message>
        <source>Store rating</source>
        <translation>Nota en tienda</translation>
    </message>
    <message>
        <source>App stores</source>
        <translation>Tiendas</translation>
    </message>
    <message>
        <source>Store reviews</source>
        <translation>Reseñas en tienda</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reseñas</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Active threats</source>
        <translation>Amenazas activas</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Amenazas</translation>
    </message>
    <message>
        <source>Attacks blocked</source>
        <translation>Ataques bloqueados</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Detecciones</translation>
    </message>
    <message>
        <source>Anomalous behaviour</source>
        <translation>Conducta anómala</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>Sign-in failures</source>
        <translation>Logins fallidos</translation>
    </message>
    <message>
        <source>Sign-in fails</source>
        <translation>Login fallido</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Sign-ins under attack</source>
        <translation>Logins bajo ataque</translation>
    </message>
    <message>
        <source>Brute force</source>
        <translation>Fza. bruta</translation>
    </message>
    <message>
        <source>Accounts locked</source>
        <translation>Cuentas bloqueadas</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueadas</translation>
    </message>
    <message>
        <source>Privileged access</source>
        <translation>Acceso privilegiado</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegio</translation>
    </message>
    <message>
        <source>Out-of-hours access</source>
        <translation>Acceso fuera de horario</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>A deshoras</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Denegados</translation>
    </message>
    <message>
        <source>Data accesses</source>
        <translation>Accesos a datos</translation>
    </message>
    <message>
        <source>Data reads</source>
        <translation>Lect. datos</translation>
    </message>
    <message>
        <source>Data modifications</source>
        <translation>Cambios de datos</translation>
    </message>
    <message>
        <source>Data changes</source>
        <translation>Camb. datos</translation>
    </message>
    <message>
        <source>Firewall denials</source>
        <translation>Denegado por firewall</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Firewall rules hit</source>
        <translation>Reglas firewall usadas</translation>
    </message>
    <message>
        <source>Rules hit</source>
        <translation>Reg. usadas</translation>
    </message>
    <message>
        <source>Firewall rules never hit</source>
        <translation>Reglas firewall sin uso</translation>
    </message>
    <message>
        <source>Rules unused</source>
        <translation>Reg. sin uso</translation>
    </message>
    <message>
        <source>Firewall rules uncounted</source>
        <translation>Reglas firewall sin contador</translation>
    </message>
    <message>
        <source>Rules no count</source>
        <translation>Sin contador</translation>
    </message>
    <message>
        <source>Attack traffic</source>
        <translation>Tráfico de ataque</translation>
    </message>
    <message>
        <source>DDoS</source>
        <translation>DDoS</translation>
    </message>
    <message>
        <source>Packets per second</source>
        <translation>Paquetes por segundo</translation>
    </message>
    <message>
        <source>DDoS packets</source>
        <translation>Paq. DDoS</translation>
    </message>
    <message>
        <source>SYN rate</source>
        <translation>Tasa SYN</translation>
    </message>
    <message>
        <source>Request surge</source>
        <translation>Pico peticiones</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>Connection table used</source>
        <translation>Tabla de conexiones usada</translation>
    </message>
    <message>
        <source>Conn. table</source>
        <translation>Tabla conex</translation>
    </message>
    <message>
        <source>Attack traffic mitigated</source>
        <translation>Tráfico de ataque mitigado</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Mitigado</translation>
    </message>
    <message>
        <source>Security agents</source>
        <translation>Agentes de seguridad</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Security agents silent</source>
        <translation>Agentes de seguridad mudos</translation>
    </message>
    <message>
        <source>Agents silent</source>
        <translation>Agentes mudos</translation>
    </message>
    <message>
        <source>Sensor packets dropped</source>
        <translation>Paquetes perdidos del sensor</translation>
    </message>
    <message>
        <source>Sensor drops</source>
        <translation>Pérd. sensor</translation>
    </message>
    <message>
        <source>SIEM parts at fault</source>
        <translation>Partes de SIEM con fallo</translation>
    </message>
    <message>
        <source>SIEM faults</source>
        <translation>Fallos SIEM</translation>
    </message>
    <message>
        <source>Detection searches failing</source>
        <translation>Búsquedas de detección fallidas</translation>
    </message>
    <message>
        <source>Searches fail</source>
        <translation>Búsq. fallan</translation>
    </message>
    <message>
        <source>Certificate time left</source>
        <translation>Vigencia de certificado</translation>
    </message>
    <message>
        <source>TLS certs</source>
        <translation>Certs TLS</translation>
    </message>
    <message>
        <source>Certificate chain valid</source>
        <translation>Cadena de certificado válida</translation>
    </message>
    <message>
        <source>TLS chain</source>
        <translation>Cadena TLS</translation>
    </message>
    <message>
        <source>TLS protocol modern</source>
        <translation>Protocolo TLS moderno</translation>
    </message>
    <message>
        <source>TLS protocol</source>
        <translation>Protoc. TLS</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>Vulns</source>
        <translation>Vulns</translation>
    </message>
    <message>
        <source>Vulnerabilities overdue</source>
        <translation>Vulnerabilidades vencidas</translation>
    </message>
    <message>
        <source>Vulns late</source>
        <translation>Vulns tarde</translation>
    </message>
    <message>
        <source>Oldest vulnerability</source>
        <translation>Vulnerabilidad más antigua</translation>
    </message>
    <message>
        <source>Vuln age</source>
        <translation>Edad vuln</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformidad</translation>
    </message>
    <message>
        <source>Controls failing</source>
        <translation>Controles fallidos</translation>
    </message>
    <message>
        <source>Ctrls failing</source>
        <translation>Ctrls fallan</translation>
    </message>
    <message>
        <source>Security incidents</source>
        <translation>Incidentes de seguridad</translation>
    </message>
    <message>
        <source>Sec. incidents</source>
        <translation>Inc. seguridad</translation>
    </message>
    <message>
        <source>Security response</source>
        <translation>Respuesta de seguridad</translation>
    </message>
    <message>
        <source>Sec. response</source>
        <translation>Respuesta seg</translation>
    </message>
    <message>
        <source>Audit trail intact</source>
        <translation>Auditoría íntegra</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infraestructura</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Data &amp; BI</source>
        <translation>Datos y BI</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Data and BI</source>
        <translation>Datos y BI</translation>
    </message>
    <message>
        <source>BI</source>
        <translation>BI</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>late first</source>
        <translation>tardíos antes</translation>
    </message>
    <message>
        <source>Query performance</source>
        <translation>Rendim. de consultas</translation>
    </message>
    <message>
        <source>quality, drift</source>
        <translation>calidad, deriva</translation>
    </message>
    <message>
        <source>load time, views</source>
        <translation>carga, vistas</translation>
    </message>
    <message>
        <source>Business and SLO</source>
        <translation>Negocio y SLO</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>SLO error budgets</source>
        <translation>Presup. de error SLO</translation>
    </message>
    <message>
        <source>Worst budget</source>
        <translation>Peor presupuesto</translation>
    </message>
    <message>
        <source>Customer SLA</source>
        <translation>SLA de clientes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fallando</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>First signals, oldest first</source>
        <translation>Primeras señales, por antigüedad</translation>
    </message>
    <message>
        <source>likely cause on the left</source>
        <translation>causa probable a la izquierda</translation>
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
        <translation>despliegue {version}</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>copies ready, restarts</source>
        <translation>copias OK, reinicios</translation>
    </message>
    <message>
        <source>Queues and collectors</source>
        <translation>Colas y colectores</translation>
    </message>
    <message>
        <source>Without a crash</source>
        <translation>Sin crash</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Start and battery</source>
        <translation>Arranque y batería</translation>
    </message>
    <message>
        <source>Requests failing</source>
        <translation>Peticiones fallidas</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>On-call</source>
        <translation>Guardia</translation>
    </message>
    <message>
        <source>Monitoring itself</source>
        <translation>El propio monitoreo</translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation>Rutas de red</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Balanceadores</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation>ATT&amp;CK</translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation>Certificados TLS</translation>
    </message>
    <message>
        <source>TLS trust</source>
        <translation>Confianza TLS</translation>
    </message>
</context>
</TS>
