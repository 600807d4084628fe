//! Regions and endpoints.

use oci_sdk_core::Region;
use oci_sdk_core::config::Environment;

use crate::scene::{Canned, nothing};
use crate::table::Table;

pub(crate) async fn rows(table: &mut Table) {
    for (name, text) in [
        ("region/empty", ""),
        ("region/white_space", "us phoenix"),
        ("region/line_break", "phx\n"),
        ("region/slash", "phx/"),
        ("region/url_with_password", "https://me:hunter2@h.example"),
    ] {
        table.fails(name, Region::find(text, &nothing()));
    }
    let environment = Environment::from_vars([("OCI_DEFAULT_REALM", "evil.com/")]);
    table.fails("region/default_realm", Region::find("mars-north-1", &environment));
    for (name, url) in [
        ("endpoint/scheme", "ftp://h.example"),
        ("endpoint/no_scheme", "h.example"),
        ("endpoint/user", "https://me:hunter2@h.example"),
        ("endpoint/no_host", "https://"),
        ("endpoint/host", "https://a_b,c"),
        ("endpoint/ipv4", "https://1.2.3"),
        ("endpoint/ipv6", "https://[::g]"),
        ("endpoint/port", "https://h.example:0"),
        ("endpoint/query", "https://h.example?x=1"),
        ("endpoint/fragment", "https://h.example#x"),
        ("endpoint/path_character", "https://h.example/a\"b"),
        ("endpoint/path_escape", "https://h.example/a%2"),
        ("endpoint/path_dots", "https://h.example/a/../b"),
    ] {
        table.fails(name, Canned::default().config().with_endpoint(url).load().await);
    }
}
