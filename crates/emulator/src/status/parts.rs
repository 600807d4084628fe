//! The parts of the status page.

use std::time::SystemTime;

use chrono::{DateTime, Utc};

use super::html::Html;
use crate::{
    aliases,
    commands::commands,
    identities,
    keys::printable,
    lock::lock,
    recorder::RecordedRequest,
    resources::{self, CollectionInfo},
    state::EmulatorState,
    template::encode,
};

/// The requests that the page shows.
const REQUESTS: usize = 100;

/// The collections and the identities that the page shows.
const ROWS: usize = 200;

/// The characters of a string that the page shows.
const TEXT: usize = 600;

/// Returns the body of the page.
pub(super) fn body(state: &EmulatorState) -> Html {
    let search = |rows: &'static str, label: &'static str| {
        Html::literal("<input class=\"end\" type=\"search\" placeholder=\"")
            .show(label)
            .raw("\" aria-label=\"")
            .show(label)
            .raw("\" data-rows=\"")
            .show(rows)
            .raw("\" hidden>")
    };
    let list = |id: &'static str, rows: Html| {
        let tall = if id == "requests" { " tall" } else { "" };
        Html::literal("<div class=\"scroll")
            .raw(tall)
            .raw("\"><table><tbody id=\"")
            .raw(id)
            .raw("\" data-live>")
            .add(rows)
            .raw("</tbody></table></div></section>\n")
    };
    let live = Live::of(state);
    Html::literal("<header><h1>OCI emulator</h1><div class=\"facts\" id=\"facts\" data-live>")
        .add(live.facts)
        .raw("</div></header>\n<main>\n<div class=\"column\">\n")
        .raw("<section><h2>Requests <small><a href=\"/_emulator/requests\">JSON</a></small>")
        .add(search("requests", "Filter requests"))
        .add(button("/_emulator/requests", "DELETE", "clear"))
        .raw("</h2>")
        .add(list("requests", live.requests))
        .raw("<section><h2>Resources <small><a href=\"/_emulator/state\">JSON</a></small>")
        .add(search("resources", "Filter collections"))
        .raw("</h2>")
        .add(list("resources", live.resources))
        .raw("</div>\n<div class=\"column\">\n")
        .raw("<section><h2>Faults <small>that wait for requests</small><span class=\"end\"></span>")
        .add(button("/_emulator/faults", "DELETE", "clear"))
        .raw("</h2>")
        .add(list("faults", live.faults))
        .raw("<section><h2>Point a client here</h2>")
        .each(commands(state), |command| {
            Html::literal("<div class=\"command\"><p>")
                .show(command.title)
                .raw("</p><button type=\"button\" data-copy>copy</button><pre>")
                .show(command.text)
                .raw("</pre></div>")
        })
        .raw("</section>\n<section><h2>Identities</h2>")
        .add(list("identities", live.identities))
        .raw("<section><h2>Services <small>")
        .show(state.routes.services().len())
        .raw("</small>")
        .add(search("services", "Search services"))
        .raw("</h2><div class=\"scroll\"><table><tbody id=\"services\">")
        .add(services(state))
        .raw("</tbody></table></div></section>\n</div>\n</main>\n")
}

/// Returns the parts that change, with the ids that they have on the page.
pub(super) fn live(state: &EmulatorState) -> Html {
    let live = Live::of(state);
    let rows = [
        ("requests", live.requests),
        ("resources", live.resources),
        ("faults", live.faults),
        ("identities", live.identities),
    ];
    Html::literal("<!doctype html><div id=\"facts\" data-live>").add(live.facts).raw("</div>").each(
        rows,
        |(id, rows)| {
            Html::literal("<table><tbody id=\"")
                .raw(id)
                .raw("\" data-live>")
                .add(rows)
                .raw("</tbody></table>")
        },
    )
}

/// The parts that change.
struct Live {
    facts: Html,
    requests: Html,
    resources: Html,
    faults: Html,
    identities: Html,
}

impl Live {
    fn of(state: &EmulatorState) -> Self {
        Self {
            facts: facts(state),
            requests: requests(state),
            resources: collections(state),
            faults: faults(state),
            identities: keys(state),
        }
    }
}

fn button(target: &'static str, method: &'static str, label: &'static str) -> Html {
    Html::literal("<button type=\"button\" data-post=\"")
        .raw(target)
        .raw("\" data-method=\"")
        .raw(method)
        .raw("\">")
        .raw(label)
        .raw("</button>")
}

fn facts(state: &EmulatorState) -> Html {
    let fact = |html: Html, label: &'static str, value: Html| {
        html.raw("<span>").raw(label).raw(" <b>").add(value).raw("</b></span>")
    };
    let now = DateTime::<Utc>::from(state.clock().now).format("%Y-%m-%d %H:%M UTC").to_string();
    let clock = match state.clock_offset() {
        0 => now,
        offset => format!("{now} ({offset:+} s)"),
    };
    let signatures = match (state.options.require_signatures, state.keys.is_empty()) {
        (false, _) => "not required",
        (true, true) => "required, but no key is registered",
        (true, false) => "required",
    };
    let mut facts = fact(Html::default(), "", Html::text(&state.endpoint));
    facts = fact(facts, "version", Html::literal(env!("CARGO_PKG_VERSION")));
    facts = fact(facts, "region", Html::text(&state.options.region.id));
    facts = fact(facts, "signatures", Html::literal(signatures));
    fact(facts, "clock", Html::text(clock))
}

/// Returns a row with one cell for a list without items.
fn or_empty(rows: Html, text: &'static str) -> Html {
    if rows.is_empty() {
        return Html::literal("<tr><td class=\"soft\">").raw(text).raw("</td></tr>");
    }
    rows
}

fn requests(state: &EmulatorState) -> Html {
    let (latest, more): (Vec<RecordedRequest>, usize) = {
        let recorder = lock(&state.recorder);
        let latest = recorder.iter().rev().take(REQUESTS).map(without_body).collect();
        (latest, recorder.len().saturating_sub(REQUESTS))
    };
    let rows = Html::default().each(&latest, request);
    let rows = match more {
        0 => rows,
        more => rows
            .raw("<tr><td class=\"soft\" colspan=\"4\">and ")
            .show(more)
            .raw(" earlier ones</td></tr>"),
    };
    or_empty(rows, "Nothing was requested so far.")
}

/// Copies what the page shows of a request.
fn without_body(request: &RecordedRequest) -> RecordedRequest {
    RecordedRequest {
        headers: http::HeaderMap::new(),
        body: bytes::Bytes::new(),
        ..request.clone()
    }
}

fn request(request: &RecordedRequest) -> Html {
    let (class, status) = match request.status {
        Some(status) if status < 300 => ("status ok", status.to_string()),
        Some(status) if status < 400 => ("status", status.to_string()),
        Some(status) if status < 500 => ("status warn", status.to_string()),
        Some(status) => ("status bad", status.to_string()),
        None => ("status soft", "\u{2013}".to_owned()),
    };
    let operation = request.operation.as_deref().unwrap_or("unknown path");
    let row = Html::literal("<tr><td class=\"")
        .raw(class)
        .raw("\">")
        .show(status)
        .raw("</td><td class=\"method code\">")
        .show(&request.method)
        .raw("</td><td><a class=\"code\" data-json data-title=\"")
        .show(operation)
        .raw("\" href=\"/_emulator/requests?number=")
        .show(request.number)
        .raw("\">")
        .show(shortened(&aliases::printable(&request.target)))
        .raw("</a> <span class=\"soft\">")
        .show(operation);
    let row = match &request.signed_by {
        Some(Ok(key_id)) => row.raw(" \u{b7} ").show(principal(printable(key_id))),
        _ => row,
    };
    let row = row.raw("</span>");
    let row = match &request.fault {
        Some(fault) => row.raw("<div class=\"why fault\">fault: ").show(fault).raw("</div>"),
        None => row,
    };
    let row = match &request.refused {
        Some(why) => row.raw("<div class=\"why\">").show(shortened(why)).raw("</div>"),
        None => row,
    };
    row.raw("</td><td class=\"number soft\">").show(time(request.time)).raw("</td></tr>\n")
}

/// Returns the end of the principal's OCID.
fn principal(key_id: &str) -> String {
    let user = key_id.split('/').nth(1).unwrap_or(key_id);
    let start = user.char_indices().rev().nth(7).map_or(0, |(start, _)| start);
    match start {
        0 => user.to_owned(),
        _ => format!("\u{2026}{}", &user[start..]),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(TEXT) {
        Some((end, _)) => format!("{}\u{2026}", &text[..end]),
        None => text.to_owned(),
    }
}

fn time(time: SystemTime) -> String {
    DateTime::<Utc>::from(time).format("%H:%M:%S").to_string()
}

fn collections(state: &EmulatorState) -> Html {
    let found = resources::collections(state);
    let more = found.len().saturating_sub(ROWS);
    let rows = Html::default().each(found.iter().take(ROWS), collection);
    let rows = match more {
        0 => rows,
        more => rows
            .raw("<tr><td class=\"soft\" colspan=\"3\">and ")
            .show(more)
            .raw(" more collections</td></tr>"),
    };
    or_empty(rows, "Nothing is stored.")
}

fn collection(collection: &CollectionInfo) -> Html {
    Html::literal("<tr><td>")
        .show(&collection.service)
        .raw("</td><td><a class=\"code\" data-json href=\"/_emulator/resources?service=")
        .show(value(&collection.service))
        .raw("&amp;path=")
        .show(value(&collection.path))
        .raw("\">")
        .show(shortened(&collection.path))
        .raw("</a></td><td class=\"number\">")
        .show(collection.items)
        .raw("</td></tr>\n")
}

/// Encodes the value of a query parameter.
fn value(text: &str) -> String {
    encode(&[text.to_owned()]).trim_start_matches('/').to_owned()
}

fn faults(state: &EmulatorState) -> Html {
    let waiting = lock(&state.faults).all();
    let rows = Html::default().each(waiting.iter().take(ROWS), |fault| {
        Html::literal("<tr><td>")
            .show(fault.describe())
            .raw("</td><td class=\"soft\">")
            .show(fault.operation.as_deref().unwrap_or("any operation"))
            .raw("</td><td class=\"number\">\u{d7} ")
            .show(fault.times)
            .raw("</td></tr>\n")
    });
    or_empty(rows, "None.")
}

fn keys(state: &EmulatorState) -> Html {
    let found = identities::list(state);
    let rows = Html::default().each(found.iter().take(ROWS), |key| {
        let row = Html::literal("<tr><td class=\"code\">");
        let row = match (&key.user, &key.tenancy, &key.fingerprint) {
            (Some(user), Some(tenancy), Some(fingerprint)) => row
                .show(shortened(user))
                .raw("<br><span class=\"soft\">")
                .show(shortened(tenancy))
                .raw("<br>")
                .show(shortened(fingerprint))
                .raw("</span>"),
            _ => row.show(shortened(&key.key_id)),
        };
        row.raw("</td></tr>\n")
    });
    or_empty(rows, "No key is registered.")
}

fn services(state: &EmulatorState) -> Html {
    Html::default().each(state.routes.services(), |service| {
        Html::literal("<tr><td><a data-json href=\"/_emulator/operations?service=")
            .show(value(&service.name))
            .raw("\">")
            .show(&service.name)
            .raw("</a><br><span class=\"soft\">")
            .show(&service.title)
            .raw("</span></td><td class=\"number soft\">")
            .show(&service.version)
            .raw("</td><td class=\"number\">")
            .show(service.operations.len())
            .raw("</td></tr>\n")
    })
}
