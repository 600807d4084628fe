//! Lists: selects, sorts and projects the items of a collection, one page at a time.

use std::{cmp::Ordering, collections::HashSet};

use serde_json::{Value, json};

use crate::{
    behaviour::Behaviour,
    error_body::ErrorBody,
    operation::{Operation, Shape},
    paging::{self, Listing},
    parameters::Query,
    store::key,
};

/// Parameters that do not select items.
const NOT_FILTERS: [&str; 4] = ["limit", "page", "sortBy", "sortOrder"];

/// The fields to sort by when only a direction is given.
const TIMES: [&str; 3] = ["timestamp", "timeCreated", "timeAccepted"];

/// The field of a response with the names that replace several items each.
const GROUPS: &str = "prefixes";

/// A page of a list, ready to be sent.
#[derive(Debug, PartialEq)]
pub(crate) struct Page {
    pub(crate) body: Value,
    pub(crate) next: Option<String>,
}

/// The token and the size of a page.
pub(crate) struct Cut<'l> {
    pub(crate) listing: &'l Listing,
    pub(crate) default_limit: usize,
}

pub(crate) fn page(
    items: &[Value],
    operation: &Operation,
    query: &Query,
    behaviour: Option<&dyn Behaviour>,
    cut: &Cut<'_>,
) -> Result<Page, ErrorBody> {
    let Shape::List { wrapper, fields, cursor } = &operation.shape else {
        return Err(ErrorBody::not_implemented(&operation.id));
    };
    let mut selected: Vec<&Value> =
        items.iter().filter(|item| is_selected(item, query, fields.as_ref(), behaviour)).collect();
    if let Some(first) = cursor.as_ref().and_then(|cursor| query.get(&cursor.parameter)) {
        selected.retain(|item| key(item).is_some_and(|key| key >= first));
    }
    if cursor.is_some() || behaviour.is_some_and(|behaviour| behaviour.orders_by_key(operation)) {
        selected.sort_by_key(|item| key(item));
    }
    sort(&mut selected, query);
    let start = cut.listing.start(query)?;
    // Without such a parameter the rest could not be requested.
    let limit = if cursor.is_some() || operation.declares("page") {
        paging::limit(query, cut.default_limit)?
    } else {
        usize::MAX
    };
    let entries = group(selected, |item| behaviour?.group(item, query));
    let end = start.saturating_add(limit).min(entries.len());
    let page = entries.get(start..end).unwrap_or_default();
    let items = page.iter().filter(|entry| entry.group.is_none());
    let shown: Vec<Value> = items.map(|entry| project(entry.first, fields.as_ref())).collect();
    let groups: Vec<&str> = page.iter().filter_map(|entry| entry.group.as_deref()).collect();
    let mut body = match wrapper {
        Some(wrapper) => json!({ wrapper: shown }),
        None => Value::Array(shown),
    };
    if !groups.is_empty() {
        body[GROUPS] = json!(groups);
    }
    let rest = entries.get(end).map(|entry| entry.first);
    if let Some(cursor) = cursor {
        if let Some(next) = rest.and_then(|item| key(item)) {
            body[&cursor.next] = Value::from(next);
        }
        return Ok(Page { body, next: None });
    }
    Ok(Page { body, next: rest.map(|_| cut.listing.token(end)) })
}

/// An entry of a list: an item, or the name of a group of items.
struct Entry<'i> {
    first: &'i Value,
    group: Option<String>,
}

fn group<'i>(items: Vec<&'i Value>, group_of: impl Fn(&Value) -> Option<String>) -> Vec<Entry<'i>> {
    let mut entries: Vec<Entry<'i>> = Vec::new();
    for first in items {
        let group = group_of(first);
        if group.is_none() || entries.last().is_none_or(|entry| entry.group != group) {
            entries.push(Entry { first, group });
        }
    }
    entries
}

fn is_selected(
    item: &Value,
    query: &Query,
    fields: Option<&HashSet<String>>,
    behaviour: Option<&dyn Behaviour>,
) -> bool {
    query.iter().filter(|(name, _)| !NOT_FILTERS.contains(name)).all(|(name, wanted)| {
        let special = behaviour.and_then(|behaviour| behaviour.selects(item, name, wanted));
        special.unwrap_or_else(|| match item.get(name) {
            Some(value) => wanted.contains(&text(value)),
            // A field that the item could have but lacks. Other parameters do not filter.
            None => !fields.is_some_and(|fields| fields.contains(name)),
        })
    })
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), String::from)
}

fn sort(items: &mut [&Value], query: &Query) {
    let by = query.get("sortBy");
    let order = query.get("sortOrder");
    if by.is_none() && order.is_none() {
        return;
    }
    let field = |item: &Value| match by {
        Some(by) => field_like(item, by),
        None => TIMES.iter().find(|time| item.get(**time).is_some()).map(ToString::to_string),
    };
    let Some(field) = items.iter().find_map(|item| field(item)) else {
        return;
    };
    // By default, OCI sorts times from newest to oldest.
    let descending = match order {
        Some(order) => order.eq_ignore_ascii_case("DESC"),
        None => field.starts_with("time"),
    };
    if descending {
        // The sort is stable, so equal items have to be reversed as well.
        items.reverse();
    }
    items.sort_by(|one, other| {
        let order = compare(one.get(&field), other.get(&field));
        if descending { order.reverse() } else { order }
    });
}

/// `TIMECREATED`, `TIME_CREATED` and `timeCreated` all name the field `timeCreated`.
fn field_like(item: &Value, name: &str) -> Option<String> {
    let folded = |text: &str| text.replace('_', "").to_ascii_lowercase();
    let wanted = folded(name);
    item.as_object()?.keys().find(|field| folded(field) == wanted).cloned()
}

fn compare(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    match (one, other) {
        (Some(Value::Number(one)), Some(Value::Number(other))) => {
            one.as_f64().unwrap_or_default().total_cmp(&other.as_f64().unwrap_or_default())
        }
        _ => one.map(text).cmp(&other.map(text)),
    }
}

/// Returns the item without the fields that the response schema does not define.
pub(crate) fn project(item: &Value, fields: Option<&HashSet<String>>) -> Value {
    match (item, fields) {
        (Value::Object(object), Some(fields)) => {
            let known = object.iter().filter(|(name, _)| fields.contains(*name));
            Value::Object(known.map(|(name, value)| (name.clone(), value.clone())).collect())
        }
        _ => item.clone(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use http::{HeaderMap, Method};
    use serde_json::{Value, json};

    use super::{Cut, page};
    use crate::{
        paging::Listing,
        parameters,
        routes::{Route, Routes},
        spec,
    };

    const SPEC: &str = r##"
info: {title: T, version: '1'}
servers: [{url: 'https://h'}]
paths:
  /things:
    get:
      operationId: ListThings
      parameters:
        - {name: color, in: query, schema: {type: string}}
        - {name: size, in: query, schema: {type: array, items: {type: integer}}}
        - {name: accessLevel, in: query, schema: {type: string}}
        - {name: sortBy, in: query, schema: {type: string}}
        - {name: sortOrder, in: query, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer}}
        - {name: page, in: query, schema: {type: string}}
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Things'}}}}}
components:
  schemas:
    Things: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
    Thing:
      type: object
      properties:
        id: {type: string}
        color: {type: string}
        size: {type: integer}
        timeCreated: {type: string}
"##;

    fn things() -> Vec<Value> {
        vec![
            json!({ "id": "a", "color": "red", "size": 10, "timeCreated": "2024", "secret": 1 }),
            json!({ "id": "b", "color": "red", "size": 9, "timeCreated": "2025" }),
            json!({ "id": "c", "color": "blue", "size": 9, "timeCreated": "2023" }),
            json!({ "id": "d", "size": 1, "timeCreated": "2023" }),
        ]
    }

    /// Returns the ids of the page and its token, or the error.
    fn list(query: &str) -> Result<(String, Option<String>), String> {
        let routes = Routes::new(vec![Arc::new(spec::read("t", "t", SPEC).unwrap().into())]);
        let Route::Operation(found) = routes.find(&Method::GET, "/things") else {
            panic!("no route")
        };
        let query = parameters::read(&found, Some(query), &HeaderMap::new())
            .map_err(|error| error.message)?;
        let listing = Listing::new("t", &found.path, &query);
        let cut = Cut { listing: &listing, default_limit: 3 };
        let page =
            page(&things(), found.operation, &query, None, &cut).map_err(|error| error.message)?;
        let items = page.body["items"].as_array().unwrap();
        assert!(items.iter().all(|item| item.get("secret").is_none()), "{items:?}");
        Ok((items.iter().map(|item| item["id"].as_str().unwrap()).collect(), page.next))
    }

    #[test]
    fn items_are_filtered_and_sorted() {
        for (query, expected) in [
            ("limit=9", "abcd"),
            ("color=red", "ab"),
            ("color=green", ""),
            ("size=9", "bc"),
            ("size=1&size=10", "ad"),
            ("color=red&size=9", "b"),
            ("limit=9&accessLevel=ANY", "abcd"),
            ("limit=9&sortBy=TIMECREATED", "badc"),
            ("limit=9&sortBy=TIME_CREATED&sortOrder=ASC", "cdab"),
            ("limit=9&sortOrder=DESC", "badc"),
            ("limit=9&sortBy=size", "dbca"),
            ("limit=9&sortBy=nothing", "abcd"),
        ] {
            assert_eq!(list(query), Ok((expected.to_owned(), None)), "{query}");
        }
    }

    #[test]
    fn page_token_belongs_to_one_list() {
        let (first, token) = list("limit=2").unwrap();
        let token = token.expect("two more items follow");
        assert_eq!(first, "ab");
        assert_eq!(list(&format!("limit=2&page={token}")), Ok(("cd".to_owned(), None)));
        let (one, _) = list(&format!("limit=1&page={token}")).unwrap();
        assert_eq!(one, "c", "the size of pages may change");

        let other_filter = list(&format!("color=red&page={token}")).unwrap_err();
        assert!(other_filter.contains("is not a token of this list"), "{other_filter}");
        for garbled in [
            token.to_lowercase(),
            format!("{token}AA"),
            token[1..].to_owned(),
            "x".to_owned(),
            String::new(),
        ] {
            let error = list(&format!("page={garbled}")).unwrap_err();
            assert!(error.contains("is not a token"), "{garbled}: {error}");
        }

        assert_eq!(list("").unwrap().0, "abc", "default size");
        for limit in ["0", "1001", "-1"] {
            let error = list(&format!("limit={limit}")).unwrap_err();
            assert!(error.contains("is not between 1 and 1000"), "{error}");
        }
    }
}
