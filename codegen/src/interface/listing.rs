//! Listing of the public items of a service.

use super::{DEPRECATED, Interface, Item, KIND, Kind, Place};
use crate::ir::{
    Client, Content, Enum, Event, Field, Location, Model, Operation, Service, Type, Union, Value,
};
use crate::render;

/// Lists the items of a service.
pub(super) fn interface(service: &Service) -> Interface {
    let mut interface = Interface::default();
    let mut api = Item::default();
    api.hidden.insert("version", service.version.clone());
    interface.add(Kind::Api, None, &service.package, api);
    for client in &service.clients {
        add_client(&mut interface, service, client);
    }
    for model in &service.models {
        add_model(&mut interface, model);
    }
    for item in &service.enums {
        add_enum(&mut interface, item);
    }
    for union in &service.unions {
        add_union(&mut interface, union);
    }
    interface
}

impl Interface {
    fn add(&mut self, kind: Kind, owner: Option<&str>, name: &str, item: Item) {
        let place = Place { kind, owner: owner.map(str::to_owned), name: name.to_owned() };
        self.items.insert(place, item);
    }

    /// Remembers where an enum is used.
    fn note(&mut self, value: &Type, owner: &str, wire: &str) {
        if let Type::Enum(name) = value.innermost() {
            self.uses.entry(name.clone()).or_default().insert(format!("{owner}.{wire}"));
        }
    }
}

fn add_client(interface: &mut Interface, service: &Service, client: &Client) {
    let endpoint = &service.endpoint;
    let mut item = Item::default();
    let arguments = if client.regional { "config" } else { "config, endpoint" };
    item.shape.insert("arguments of `new`", arguments.to_owned());
    let template = format!("{}{}", endpoint.template, endpoint.base_path);
    item.hidden.insert("endpoint", template);
    if let Some(template) = &endpoint.dual_stack {
        item.hidden.insert("dual-stack endpoint", template.clone());
    }
    let default = if endpoint.dual_stack_by_default { "dual-stack" } else { "single-stack" };
    item.hidden.insert("default endpoint", default.to_owned());
    let realms: Vec<_> =
        endpoint.realms.iter().map(|(realm, template)| format!("{realm}: {template}")).collect();
    item.hidden.insert("endpoints of realms", realms.join(", "));
    interface.add(Kind::Client, None, &client.name, item);
    for operation in &client.operations {
        add_operation(interface, client, operation);
    }
}

fn add_operation(interface: &mut Interface, client: &Client, operation: &Operation) {
    interface.operations += 1;
    let mut item = Item { wire: Some(operation.id.clone()), ..Item::default() };
    item.shape.insert("method", format!("{}::{}", client.name, operation.call));
    item.shape.insert("response", response(&operation.success.value));
    if let Some(events) = &operation.events {
        let event = match &events.event {
            Event::Schema(event) => rust(event),
            Event::HandWritten(name) => name.clone(),
            Event::Any => rust(&Type::Value),
        };
        item.shape.insert("events", event);
    }
    if let Some(pager) = &operation.pager {
        item.shape.insert("pages", String::new());
        if let Some((value, _)) = &pager.items {
            item.shape.insert("items", rust(value));
        }
    }
    item.hidden.insert("request", format!("{} {}", operation.method.name(), operation.path));
    let mut note = |label, applies: bool, value: &str| {
        if applies {
            item.hidden.insert(label, value.to_owned());
        }
    };
    note(DEPRECATED, operation.deprecated, "");
    note("retried by Oracle's SDKs", operation.default_retry == Some(false), "no");
    note("header `accept`", operation.accept.is_some(), operation.accept.as_deref().unwrap_or(""));
    let media = operation.content_type.as_deref();
    note("media type of the body", media.is_some(), media.unwrap_or_default());
    note("signature", !operation.sign_body, "without the body");
    note("waits for `100 Continue`", operation.expect_continue, "with a large body");
    let (arguments, named) = render::arguments(operation);
    item.arguments.extend(arguments.iter().map(|parameter| parameter.name.clone()));
    if !named.is_empty() {
        // The order of its fields does not matter.
        item.shape.insert("struct of arguments", String::new());
    }
    let id = operation.id.as_str();
    for parameter in render::parameters(operation) {
        let value = render::parameter_type(&parameter.location);
        interface.note(&value, id, &parameter.wire);
        let use_ = if parameter.required { "argument" } else { "setter" };
        let mut item = Item { wire: Some(parameter.wire.clone()), ..Item::default() };
        item.demanding = parameter.required;
        item.shape.insert(use_, rust(&value));
        item.hidden.insert("location", location(&parameter.location).to_owned());
        interface.add(Kind::Parameter, Some(&operation.name), &parameter.name, item);
    }
    if let Some(body) = &operation.body {
        let content = match &body.content {
            Content::Json(value) => rust(value),
            Content::Bytes => "Body".to_owned(),
        };
        let mut parameter = Item { demanding: body.required, ..Item::default() };
        if let Content::Json(value) = &body.content {
            interface.note(value, id, "body");
        }
        parameter.shape.insert(if body.required { "argument" } else { "setter" }, content);
        interface.add(Kind::Parameter, Some(&operation.name), &body.name, parameter);
        if body.required {
            item.arguments.push(body.name.clone());
        }
    }
    interface.add(Kind::Operation, None, &operation.name, item);
}

fn add_model(interface: &mut Interface, model: &Model) {
    let mut item = of_kind("model");
    let constants = model.constants.iter().map(|(wire, value)| format!("{wire}: {value}"));
    item.hidden.insert("discriminator", constants.collect::<Vec<_>>().join(", "));
    let sent = model.sent || model.update;
    if sent {
        item.shape.insert("constructor and setters", String::new());
        let required = model.fields.iter().filter(|field| field.required);
        item.arguments = required.map(|field| field.name.clone()).collect();
    }
    if model.update {
        item.shape.insert("methods that clear fields", String::new());
    }
    interface.add(Kind::Type, None, &model.name, item);
    for field in &model.fields {
        interface.note(&field.value, &model.name, &field.wire);
        let mut item = field_item(field);
        item.demanding = field.required && sent;
        interface.add(Kind::Field, Some(&model.name), &field.name, item);
    }
}

/// Returns the item of a field, whose type is that of the struct.
fn field_item(field: &Field) -> Item {
    let mut item = Item { wire: Some(field.wire.clone()), ..Item::default() };
    let mut value = rust(&field.value);
    if field.boxed {
        value = format!("Box<{value}>");
    }
    if !field.required {
        value = format!("Option<{value}>");
    }
    item.shape.insert("type", value);
    item.hidden.insert("name on the wire", field.wire.clone());
    if matches!(field.value.innermost(), Type::Base64) {
        item.hidden.insert("encoding", "base64".to_owned());
    }
    if field.deprecated {
        item.hidden.insert(DEPRECATED, String::new());
    }
    item
}

fn add_enum(interface: &mut Interface, item: &Enum) {
    interface.add(Kind::Type, None, &item.name, of_kind("enum"));
    for variant in &item.variants {
        let mut value = Item { wire: Some(variant.value.clone()), ..Item::default() };
        value.hidden.insert("value on the wire", variant.value.clone());
        interface.add(Kind::Value, Some(&item.name), &variant.name, value);
    }
}

fn add_union(interface: &mut Interface, union: &Union) {
    let mut item = of_kind("union");
    item.hidden.insert("discriminator", union.discriminator.clone());
    interface.add(Kind::Type, None, &union.name, item);
    for variant in &union.variants {
        let mut item = Item { wire: Some(variant.value.clone()), ..Item::default() };
        item.shape.insert("content", rust(&variant.content));
        item.shape.insert("method", variant.cast.clone());
        item.hidden.insert("value on the wire", variant.value.clone());
        interface.add(Kind::Subtype, Some(&union.name), &variant.name, item);
    }
    for shared in &union.shared {
        let mut item = field_item(&shared.field);
        // The method returns an option, because the subtype can be unknown.
        item.shape.insert("type", rust(&shared.field.value));
        interface.add(Kind::Accessor, Some(&union.name), &shared.field.name, item);
    }
}

fn of_kind(kind: &str) -> Item {
    let mut item = Item::default();
    item.shape.insert(KIND, kind.to_owned());
    item
}

fn response(value: &Value) -> String {
    match value {
        Value::None => "()".to_owned(),
        Value::Json(value) => rust(value),
        Value::Text => "String".to_owned(),
        Value::Stream => "ByteStream".to_owned(),
    }
}

fn location(location: &Location) -> &'static str {
    match location {
        Location::Path(_) => "path",
        Location::Query(_) => "query",
        Location::QueryEach(_) => "query, repeated",
        Location::QueryList(_) => "query, comma-separated",
        Location::QueryEntry(_) => "query, by key",
        Location::Header(_) => "header",
        Location::HeaderList(_) => "header, comma-separated",
        Location::HeaderEntry(_) => "headers, by key",
        Location::SecretHeader => "header, redacted",
    }
}

/// Returns a type as Rust writes it.
fn rust(value: &Type) -> String {
    match value {
        Type::Bool => "bool".to_owned(),
        Type::I64 => "i64".to_owned(),
        Type::F64 => "f64".to_owned(),
        Type::String | Type::Base64 => "String".to_owned(),
        Type::Secret => "Secret".to_owned(),
        Type::DateTime => "DateTime<Utc>".to_owned(),
        Type::Date => "NaiveDate".to_owned(),
        Type::Value => "Value".to_owned(),
        Type::List(item) => format!("Vec<{}>", rust(item)),
        Type::Map(entry) => format!("BTreeMap<String, {}>", rust(entry)),
        Type::Model(name) | Type::Enum(name) | Type::Union(name) => name.clone(),
    }
}
