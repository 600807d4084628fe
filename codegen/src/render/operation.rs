//! The file of an operation: a table of its parameters and its response.

use super::named;
use super::names::Names;
use super::parameters::{optional, parameter_type, required};
use super::source::{Source, fits, listed, literal};
use crate::ir::{Body, Content, Event, FollowUp, Items, Location, Operation, Parameter, Value};

/// The header by which a service recognises a retried request.
const RETRY_TOKEN: &str = "opc-retry-token";

/// Renders an operation.
pub(super) fn file(operation: &Operation, root: &str) -> String {
    let names = Names::new(&operation.name);
    let table = names.seam("operation");
    let mut body = Source::default();
    body.line(0, format!("{table}! {{"));
    body.docs(1, docs(operation));
    let mut head = vec![
        format!("{} =", operation.name),
        format!("{} {}", operation.method.name(), literal(&operation.path)),
    ];
    if operation.name != operation.id {
        head[0] += &format!(" {},", literal(&operation.id));
    }
    if let Some(url) = &operation.reference {
        head[1].push(',');
        head.push(literal(url));
    }
    if let Some(last) = head.last_mut() {
        last.push(';');
    }
    body.row(1, &head);
    facts(&mut body, operation);
    let required: Vec<_> = required(operation).map(|parameter| row(&names, parameter)).collect();
    let required_body = operation.body.iter().filter(|body| body.required);
    let required = required.into_iter().chain(required_body.map(|body| body_row(&names, body)));
    block(&mut body, "required", required.map(|row| (Vec::new(), row)));
    let optional =
        optional(operation).map(|parameter| (setter_docs(parameter), row(&names, parameter)));
    let optional_body = operation.body.iter().filter(|body| !body.required).map(|body| {
        let docs = body.docs.split("\n\n").map(str::to_owned).collect();
        (docs, body_row(&names, body))
    });
    let optional: Vec<_> = optional.chain(optional_body).collect();
    block(&mut body, "optional", optional);
    returns(&mut body, &names, operation, root);
    if let Some(follow_up) = &operation.follow_up {
        then(&mut body, &names, follow_up);
    }
    body.line(0, "}");
    if named::is_named(operation) {
        body.blank();
        named::declare(&mut body, &names, operation);
    }

    let mut source = Source::default();
    names.imports(&mut source, root);
    source.finish() + &body.finish()
}

/// Renders a block of the table, unless it is empty.
fn block(
    body: &mut Source,
    keyword: &str,
    rows: impl IntoIterator<Item = (Vec<String>, Vec<String>)>,
) {
    let mut rows = rows.into_iter().peekable();
    if rows.peek().is_none() {
        return;
    }
    body.line(1, format!("{keyword} {{"));
    for (docs, row) in rows {
        body.docs(2, docs);
        body.row(2, &row);
    }
    body.line(1, "}");
}

/// Renders the facts of an operation beside method and path.
fn facts(body: &mut Source, operation: &Operation) {
    let mut facts = Vec::new();
    if let Some(accept) = &operation.accept {
        facts.push(format!("with_accept({})", literal(accept)));
    }
    if let Some(media) = &operation.content_type {
        facts.push(format!("with_content_type({})", literal(media)));
    }
    if !operation.sign_body {
        facts.push("with_unsigned_body()".to_owned());
    }
    if matches!(operation.success.value, Value::Stream) {
        facts.push("with_stream()".to_owned());
    }
    if operation.default_retry == Some(false) {
        facts.push("without_default_retry()".to_owned());
    }
    if operation.parameters.iter().any(|parameter| parameter.wire == RETRY_TOKEN) {
        facts.push("with_retry_token()".to_owned());
    }
    if operation.expect_continue {
        facts.push("with_expect_continue()".to_owned());
    }
    if let Some(field) = switch(operation) {
        facts.push(format!("with_events_when({})", literal(field)));
    }
    if !operation.secret_fields.is_empty() {
        let members: Vec<_> = operation.secret_fields.iter().map(|name| literal(name)).collect();
        facts.push(format!("with_secret_fields(&[{}])", members.join(", ")));
    }
    match facts.as_slice() {
        [] => {}
        [only] => body.line(1, format!("facts {{ {only}; }}")),
        all => {
            body.line(1, "facts {");
            for fact in all {
                body.line(2, format!("{fact};"));
            }
            body.line(1, "}");
        }
    }
}

/// Returns the field of the body that requests a stream of events.
fn switch(operation: &Operation) -> Option<&str> {
    operation.events.as_ref()?.when.as_deref()
}

/// Returns the paragraphs about an operation. The macro adds method, path and reference.
fn docs(operation: &Operation) -> Vec<String> {
    let mut paragraphs: Vec<_> = operation.docs.split("\n\n").map(str::to_owned).collect();
    if operation.deprecated {
        paragraphs.push("Deprecated.".to_owned());
    }
    if operation.events.is_some() {
        paragraphs.push(match switch(operation) {
            Some(field) => format!(
                "`stream()` returns the response as a stream of events, and sets `{field}` itself."
            ),
            None => {
                "The response is a stream of events: `stream()` decodes them, and `send()` returns \
                     the bytes."
                    .to_owned()
            }
        });
    }
    match operation.success.headers.as_slice() {
        [] => {}
        [header] => paragraphs.push(format!("The response has the header `{header}`.")),
        headers => paragraphs.push(format!("The response has the headers {}.", listed(headers))),
    }
    if operation.default_retry == Some(false) {
        let note =
            "With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.";
        paragraphs.push(note.to_owned());
    }
    paragraphs
}

/// Returns the row of a parameter.
fn row(names: &Names<'_>, parameter: &Parameter) -> Vec<String> {
    let (put, wire) = match &parameter.location {
        Location::Path(_) => ("path", &parameter.wire),
        Location::Query(_) => ("query", &parameter.wire),
        Location::QueryEach(_) => ("query_each", &parameter.wire),
        Location::QueryList(_) => ("query_list", &parameter.wire),
        Location::QueryEntry(_) => ("query_entries", &parameter.wire),
        Location::Header(_) => ("header", &parameter.wire),
        Location::HeaderList(_) => ("header_list", &parameter.wire),
        Location::HeaderEntry(prefix) => ("header_entries", prefix),
        Location::SecretHeader => ("secret_header", &parameter.wire),
    };
    let shape = names.shape(&parameter_type(&parameter.location));
    vec![format!("{} =", parameter.name), format!("{put} {}", literal(wire)), format!("({shape});")]
}

/// Returns the row of a body.
fn body_row(names: &Names<'_>, body: &Body) -> Vec<String> {
    let (put, shape) = match &body.content {
        Content::Json(value) => ("json", names.shape(value)),
        Content::Bytes => ("body", names.seam("Body")),
    };
    vec![format!("{} =", body.name), format!("{put}({shape});")]
}

fn setter_docs(parameter: &Parameter) -> Vec<String> {
    let mut paragraphs: Vec<_> = parameter.docs.split("\n\n").map(str::to_owned).collect();
    if matches!(parameter.location, Location::QueryEntry(_) | Location::HeaderEntry(_)) {
        paragraphs.push("Adds entries to those of earlier calls.".to_owned());
    }
    paragraphs
}

/// Renders the response and the pagination.
fn returns(body: &mut Source, names: &Names<'_>, operation: &Operation, root: &str) {
    let value = match &operation.success.value {
        Value::None => "empty".to_owned(),
        Value::Text => "text".to_owned(),
        Value::Stream => "stream".to_owned(),
        Value::Json(value) => names.value(value),
    };
    let Some(pager) = &operation.pager else {
        let mut parts = vec![match &operation.success.value {
            Value::Json(_) => format!("json({value})"),
            Value::None | Value::Text | Value::Stream => value,
        }];
        let state = operation.state.as_ref().map(|state| format!("state({})", names.value(state)));
        let events = operation.events.as_ref().map(|events| match &events.event {
            Event::Schema(event) => format!("events(json {})", names.value(event)),
            Event::HandWritten(name) => format!("events({root}::{name})"),
            Event::Any => format!("events({})", names.seam("Value")),
        });
        parts.extend(state.into_iter().chain(events));
        return body.list(1, "returns { ", &parts, " }");
    };
    let next = pager
        .next
        .as_ref()
        .map(|next| format!(", {}, |page| page.{next}.clone()", literal(&pager.parameter)));
    let mut parts = vec![format!("pages({value}{})", next.unwrap_or_default())];
    if let Some((item, items)) = &pager.items {
        let taken = match items {
            Items::Whole => String::new(),
            Items::Field { name, optional: false } => format!(" = |page| page.{name}"),
            Items::Field { name, optional: true } => {
                format!(" = |page| page.{name}.unwrap_or_default()")
            }
        };
        parts.push(format!("items({}{taken})", names.value(item)));
    }
    body.list(1, "returns { ", &parts, " }");
}

/// Renders what a caller can wait for.
fn then(body: &mut Source, names: &Names<'_>, follow_up: &FollowUp) {
    let (get, model, state, id, cancels) = match follow_up {
        FollowUp::WorkRequest => return body.line(1, "then { work_request(); }"),
        FollowUp::Deleted { get } => return body.line(1, format!("then {{ deleted({get}); }}")),
        FollowUp::Settled { get, model, state, id, cancels } => (get, model, state, id, cancels),
    };
    let (model, state) = (names.value(model), names.value(state));
    let mut facts = Vec::new();
    if let Some((parameter, field)) = id {
        facts.push(format!("with_id({}, {});", literal(parameter), literal(field)));
    }
    if *cancels {
        facts.push("with_cancellation();".to_owned());
    }
    let settled = [format!("settled({get},"), format!("{model},"), format!("{state});")];
    let one = format!("then {{ {} }}", settled.join(" "));
    if facts.is_empty() && fits(1, &one) {
        return body.line(1, one);
    }
    body.line(1, "then {");
    body.row(2, &settled);
    for fact in facts {
        body.line(2, fact);
    }
    body.line(1, "}");
}
