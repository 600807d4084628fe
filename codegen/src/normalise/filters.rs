//! The parameters that filter a list: optional ones in the query, which can name a field of its items.

use std::collections::BTreeSet;

use openapiv3::{Parameter as Raw, ReferenceOr, Schema, SchemaKind, Type as Kind};

use crate::name;
use crate::spec::{Endpoint, Spec};
use crate::words::{self, Filter};

/// The fields with the items of a page.
const ITEMS: &[&str] = &["items", "resources", "Resources", "objects"];

/// Parameters of lists that no field restricts.
const NO_FILTERS: &[&str] = &["fields", "limit", "page", "sortBy", "sortOrder"];

/// The fields of the items that an operation lists.
pub(super) struct Filters<'a> {
    /// `None` if the operation returns no list.
    fields: Option<BTreeSet<&'a str>>,
}

impl<'a> Filters<'a> {
    /// Reads the fields of the items in the response of an operation.
    pub(super) fn of_items(spec: &'a Spec, endpoint: &'a Endpoint) -> Self {
        let is_get = endpoint.method == "get";
        Self { fields: items(spec, endpoint).filter(|_| is_get).map(|item| fields(spec, item)) }
    }

    /// Returns whether a parameter of the operation `id` is a filter.
    pub(super) fn of(&self, raw: &Raw, id: &str) -> Filter {
        let data = raw.parameter_data_ref();
        if !matches!(raw, Raw::Query { .. }) {
            return Filter::No;
        }
        let wire = words::compared_field(&data.name);
        let Some(fields) = self.fields.as_ref().filter(|_| !data.required) else {
            return if wire == data.name { Filter::No } else { Filter::Option };
        };
        if NO_FILTERS.contains(&wire) {
            return Filter::Option;
        }
        let is_field = |name: &str| fields.contains(name);
        let is_plural = wire.strip_suffix('s').is_some_and(is_field);
        // `jobId` of `ListJobs` is the field `id`.
        let is_id =
            is_field("id") && listed(id).is_some_and(|resource| wire == format!("{resource}Id"));
        if is_field(wire) || is_plural || is_id { Filter::Field } else { Filter::Option }
    }
}

/// Returns the resource that an operation lists, as the start of a wire name: `job` for `ListJobs`.
fn listed(id: &str) -> Option<String> {
    let resource = name::singular(id.strip_prefix("List")?);
    let mut letters = resource.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect())
}

/// Returns the schema of the items in a response.
fn items<'a>(spec: &'a Spec, endpoint: &'a Endpoint) -> Option<&'a Schema> {
    let (_, (_, response)) =
        endpoint.responses.iter().find(|(status, _)| status.starts_with('2'))?;
    let response = match response.as_ref()? {
        ReferenceOr::Item(response) => response,
        ReferenceOr::Reference { reference } => {
            let name = reference.rsplit('/').next()?;
            spec.responses.get(name)?.1.as_ref()?.as_item()?
        }
    };
    let page = resolve(spec, response.content.values().next()?.schema.as_ref()?)?;
    item(spec, page).or_else(|| {
        let SchemaKind::Type(Kind::Object(object)) = &page.schema_kind else { return None };
        let list = ITEMS.iter().find_map(|name| object.properties.get(*name))?;
        let list = match list {
            ReferenceOr::Item(schema) => schema,
            ReferenceOr::Reference { reference } => component(spec, reference)?,
        };
        item(spec, list)
    })
}

/// Returns the schema of the elements of a list.
fn item<'a>(spec: &'a Spec, list: &'a Schema) -> Option<&'a Schema> {
    let SchemaKind::Type(Kind::Array(array)) = &list.schema_kind else { return None };
    match array.items.as_ref()? {
        ReferenceOr::Item(schema) => Some(schema),
        ReferenceOr::Reference { reference } => component(spec, reference),
    }
}

/// Returns the names of the properties of an object, including those that it inherits.
fn fields<'a>(spec: &'a Spec, item: &'a Schema) -> BTreeSet<&'a str> {
    let mut fields = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![item];
    while let Some(schema) = open.pop() {
        let (properties, parts) = match &schema.schema_kind {
            SchemaKind::Type(Kind::Object(object)) => (Some(&object.properties), [].as_slice()),
            SchemaKind::AllOf { all_of } => (None, all_of.as_slice()),
            SchemaKind::Any(any) => (Some(&any.properties), any.all_of.as_slice()),
            _ => continue,
        };
        fields.extend(properties.into_iter().flat_map(|names| names.keys()).map(String::as_str));
        for part in parts {
            match part {
                ReferenceOr::Item(schema) => open.push(schema),
                ReferenceOr::Reference { reference } if seen.insert(reference) => {
                    open.extend(component(spec, reference));
                }
                ReferenceOr::Reference { .. } => {}
            }
        }
    }
    fields
}

fn resolve<'a>(spec: &'a Spec, schema: &'a ReferenceOr<Schema>) -> Option<&'a Schema> {
    match schema {
        ReferenceOr::Item(schema) => Some(schema),
        ReferenceOr::Reference { reference } => component(spec, reference),
    }
}

fn component<'a>(spec: &'a Spec, reference: &str) -> Option<&'a Schema> {
    let name = reference.rsplit('/').next()?;
    spec.schemas.get(name)?.1.as_ref()?.as_item()
}
