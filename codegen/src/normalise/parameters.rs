//! Parameters of path, query and header.

use indexmap::IndexMap;
use openapiv3::{
    HeaderStyle, Parameter as Raw, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle,
};

use super::enums::Owner;
use super::filters::Filters;
use super::reference::Node;
use super::types::{self, Site};
use super::{Context, constraints, reference};
use crate::ir::{Location, Parameter, Type};
use crate::name;
use crate::problem::Pointer;
use crate::spec::Endpoint;
use crate::words::Member;

/// Reads the parameters of an operation, including those of its path.
pub(super) fn read<'a>(
    context: &mut Context<'a>,
    endpoint: &'a Endpoint,
    id: &str,
) -> Option<Vec<Parameter>> {
    let spec = context.spec;
    let mut sound = true;
    // By location and wire name: parameters of the operation override those of the path.
    let mut parameters = IndexMap::new();
    for list in [&endpoint.shared, &endpoint.parameters] {
        let mut declared = Vec::new();
        for piece in list {
            let Some((raw, pointer)) =
                reference::component(context, piece, "parameters", &spec.parameters)
            else {
                sound = false;
                continue;
            };
            let key = (std::mem::discriminant(raw), raw.parameter_data_ref().name.as_str());
            if declared.contains(&key) {
                context
                    .problems
                    .add(&piece.0, format!("the parameter `{}` is declared twice", key.1));
            }
            declared.push(key);
            parameters.insert(key, (raw, pointer));
        }
    }
    let filters = Filters::of_items(spec, endpoint);
    let mut result = Vec::new();
    for (raw, pointer) in parameters.into_values() {
        match parameter(context, raw, &pointer, id, &filters) {
            Some(parameter) => result.push(parameter),
            None => sound = false,
        }
    }
    sound &= check_path(context, endpoint, &result, sound);
    sound.then_some(result)
}

/// Compares the parameters in the braces of the path with the declared ones.
fn check_path(
    context: &mut Context<'_>,
    endpoint: &Endpoint,
    parameters: &[Parameter],
    complete: bool,
) -> bool {
    let pointer = &endpoint.pointer;
    let mut sound = true;
    let mut refuse = |context: &mut Context<'_>, message: String| {
        context.problems.add(pointer, message);
        sound = false;
    };
    let mut braces = Vec::new();
    let mut rest = endpoint.path.as_str();
    while let Some((_, parameter)) = rest.split_once('{') {
        let Some((name, after)) = parameter.split_once('}') else {
            refuse(context, format!("the path `{}` has no closing brace", endpoint.path));
            break;
        };
        braces.push(name);
        rest = after;
    }
    let declared: Vec<_> = parameters
        .iter()
        .filter(|parameter| matches!(parameter.location, Location::Path(_)))
        .map(|parameter| parameter.wire.as_str())
        .collect();
    // A malformed parameter has been reported, and may be the one that is missing.
    for name in braces.iter().filter(|name| complete && !declared.contains(name)) {
        refuse(context, format!("the path has `{{{name}}}`, which is not declared"));
    }
    for name in declared.iter().filter(|name| !braces.contains(name)) {
        refuse(context, format!("the path parameter `{name}` is not in the path"));
    }
    sound
}

fn parameter<'a>(
    context: &mut Context<'a>,
    raw: &'a Raw,
    pointer: &Pointer,
    id: &str,
    filters: &Filters<'_>,
) -> Option<Parameter> {
    let data = raw.parameter_data_ref();
    let ParameterSchemaOrContent::Schema(schema) = &data.format else {
        context.problems.add(pointer, "a parameter needs a `schema`");
        return None;
    };
    let own = data.description.as_deref();
    let site = Site {
        owner: Owner::Operation(name::type_name(id)),
        wire: data.name.clone(),
        docs: own.unwrap_or_default().to_owned(),
        pointer: pointer.at("schema"),
    };
    let value = types::value(context, schema.into(), &site)?;
    let member = Member {
        owner: id,
        wire: &data.name,
        own,
        is_ocid: Node::from(schema).is_ocid(),
        filter: filters.of(raw, id),
    };
    let mut docs = context.words.member(&member, &value);
    if own.is_none() {
        constraints::describe(&mut docs, schema.into(), &site.pointer, &mut context.problems);
    }
    if data.deprecated == Some(true) {
        docs.push_str("\n\nDeprecated.");
    }
    let location = location(context, raw, value, pointer)?;
    Some(Parameter {
        wire: data.name.clone(),
        name: name::snake(&data.name),
        location,
        required: data.required,
        docs,
    })
}

/// Returns the location and the form of a parameter.
fn location(
    context: &mut Context<'_>,
    raw: &Raw,
    value: Type,
    pointer: &Pointer,
) -> Option<Location> {
    let mut refuse = |message: &str| {
        context.problems.add(pointer, message);
        None
    };
    let ParameterData { required, explode, .. } = raw.parameter_data_ref();
    match raw {
        Raw::Cookie { .. } => refuse("a parameter in a cookie is not supported"),
        Raw::Path { .. } if !required => refuse("a path parameter has to be `required`"),
        Raw::Path { style: PathStyle::Simple, .. } if is_scalar(&value) => {
            Some(Location::Path(value))
        }
        Raw::Path { .. } => refuse("a path parameter has to be a single plain value"),
        Raw::Header { .. } if is_of_the_signature(&raw.parameter_data_ref().name) => {
            refuse("a header that the signature sets cannot be a parameter")
        }
        Raw::Header { .. } if value == Type::Secret => Some(Location::SecretHeader),
        Raw::Header { style: HeaderStyle::Simple, .. } if is_scalar(&value) => {
            Some(Location::Header(value))
        }
        Raw::Header { .. } if value == Type::Map(Box::new(Type::String)) && !required => {
            match raw.parameter_data_ref().name.strip_suffix('*') {
                Some(prefix) => Some(Location::HeaderEntry(prefix.to_owned())),
                None => refuse("the name of a header that is a map has to end in `*`"),
            }
        }
        Raw::Header { style: HeaderStyle::Simple, .. } => match value {
            Type::List(item) if is_scalar(&item) => Some(Location::HeaderList(*item)),
            _ => refuse("a header has to be a plain value or a list of them"),
        },
        Raw::Query { style, .. } if *style != QueryStyle::Form => {
            refuse("a query parameter has to have the style `form`")
        }
        Raw::Query { .. } => match value {
            Type::List(item) if is_scalar(&item) => Some(if explode.unwrap_or(true) {
                Location::QueryEach(*item)
            } else {
                Location::QueryList(*item)
            }),
            Type::Map(_) if *required => refuse("a required map is not supported yet"),
            Type::Map(entry) => match *entry {
                Type::List(item) if is_scalar(&item) => Some(Location::QueryEntry(*item)),
                entry if is_scalar(&entry) => Some(Location::QueryEntry(entry)),
                _ => refuse("a map in a query may only hold plain values or lists of them"),
            },
            value if is_scalar(&value) => Some(Location::Query(value)),
            Type::Secret => refuse("a secret in a query would be logged on its way"),
            _ => refuse("a query parameter cannot be an object"),
        },
    }
}

/// Whether the core sets the header for the signature.
fn is_of_the_signature(name: &str) -> bool {
    ["authorization", "date", "host", "x-content-sha256"]
        .iter()
        .any(|own| own.eq_ignore_ascii_case(name))
}

/// Whether the value is written as a single string.
fn is_scalar(value: &Type) -> bool {
    match value {
        Type::Bool
        | Type::I64
        | Type::F64
        | Type::String
        | Type::Base64
        | Type::DateTime
        | Type::Date
        | Type::Enum(_) => true,
        Type::Secret
        | Type::Value
        | Type::List(_)
        | Type::Map(_)
        | Type::Model(_)
        | Type::Union(_) => false,
    }
}
