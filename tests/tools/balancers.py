"""HAProxy and nginx on loopback, with backends that answer, fail or are not there."""

from contextlib import contextmanager

from tests.tools.servers import free_port, program, started

STATS_PASSWORD = "a-password-of-this-test"
HAPROXY = """
global
  maxconn 100
  stats socket {folder}/ha.sock level admin
  stats socket ipv4@127.0.0.1:{control} level user
defaults
  mode http
  timeout connect 1s
  timeout client 5s
  timeout server 5s
frontend entrance
  bind 127.0.0.1:{front}
  maxconn 50
  default_backend shop
frontend statistics
  bind 127.0.0.1:{port}
  monitor-uri /alive
  stats enable
  stats uri /stats
  stats auth noc:{password}
backend shop
  option httpchk GET /ok
  default-server check inter 200ms fall 1 rise 1
  server web-1 127.0.0.1:{web}
  server web-2 127.0.0.1:9
backend dead
  server gone 127.0.0.1:9 check inter 200ms fall 1
backend trusted
  server quiet 127.0.0.1:{web}
listen letters
  mode tcp
  bind 127.0.0.1:{letters}
  server post 127.0.0.1:{web} check
"""
NGINX = """
daemon off;
pid {folder}/nginx.pid;
error_log stderr;
worker_processes 1;
events {{ worker_connections 64; }}
http {{
  access_log off;
  client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
  uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
  server {{
    listen 127.0.0.1:{port};
    location /nginx_status {{ stub_status; }}
    location /ok {{ return 200 "ok"; }}
    location /broken {{ return 500 "broken"; }}
  }}
}}
"""


def nginx(folder):
    port = free_port()
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port))
    command = [program("nginx"), "-c", str(folder / "nginx.conf"), "-p", str(folder), "-e", "stderr"]
    return started(command, port, "/ok", folder, "nginx")


@contextmanager
def haproxy(folder, web):
    """A balancer before `web`, an nginx. Its `front`, `control`, `letters` ports and `socket` path are attributes."""
    ports = {name: free_port() for name in ("front", "control", "letters")}
    port = free_port()
    given = {**ports, "port": port, "web": web.port, "folder": folder, "password": STATS_PASSWORD}
    (folder / "ha.cfg").write_text(HAPROXY.format(**given))
    command = [program("haproxy"), "-db", "-f", str(folder / "ha.cfg")]
    with started(command, port, "/alive", folder, "haproxy") as server:
        server.front, server.control, server.letters = ports.values()
        server.socket = folder / "ha.sock"
        yield server


FRONT = """
daemon off;
pid {folder}/front.pid;
error_log stderr;
events {{ worker_connections 64; }}
http {{
  access_log off;
  client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
  uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
  server {{
    listen 127.0.0.1:{port};
    default_type application/json;
{locations}
  }}
}}
"""


def fronted(folder, behind, said):
    """An nginx that has servers under paths of its own: `behind` maps a path to a server, `said` one to a text."""
    port = free_port()
    locations = [f"    location {path} {{ proxy_pass {url}/; }}" for path, url in behind.items()]
    locations += [f"    location = {path} {{ return 200 '{text}'; }}" for path, text in said.items()]
    (folder / "front.conf").write_text(FRONT.format(folder=folder, port=port, locations="\n".join(locations)))
    command = [program("nginx"), "-c", str(folder / "front.conf"), "-p", str(folder), "-e", "stderr"]
    return started(command, port, next(iter(said)), folder, "front")
