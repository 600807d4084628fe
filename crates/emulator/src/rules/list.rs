//! Lists: the items of a collection that the parameters select, in their order, one page at a time.

use std::cmp::Ordering;

use serde_json::{Map, Value, json};

use super::Rules;
use crate::{
    answer::Answer,
    error_body::ErrorBody,
    listing::project,
    members::{Members, own_kind},
    operation::Shape,
    paging::{self, Listing},
    roles::Resource,
    store::{Collection, Item, Selection, text},
    work_requests,
    world::World,
};

/// Parameters that do not select items.
const NOT_FILTERS: [&str; 6] =
    ["limit", "page", "sortBy", "sortOrder", "compartmentIdInSubtree", "accessLevel"];

/// The fields to sort by when only a direction is given.
const TIMES: [&str; 3] = ["timestamp", "timeCreated", "timeAccepted"];

/// Compares the value of a field with a string.
type Comparison = fn(&Value, &str) -> bool;

/// The comparisons, by the ending of the name of a parameter whose start names a field.
const COMPARISONS: [(&str, Comparison); 10] = [
    ("GreaterThanOrEqualTo", |value, wanted| compare(value, wanted).is_some_and(Ordering::is_ge)),
    ("GreaterThan", |value, wanted| compare(value, wanted).is_some_and(Ordering::is_gt)),
    ("LessThanOrEqualTo", |value, wanted| compare(value, wanted).is_some_and(Ordering::is_le)),
    ("LessThan", |value, wanted| compare(value, wanted).is_some_and(Ordering::is_lt)),
    ("Contains", |value, wanted| text(value).contains(wanted)),
    ("StartsWith", |value, wanted| text(value).starts_with(wanted)),
    ("NotEqualTo", |value, wanted| text(value) != wanted),
    ("EqualTo", |value, wanted| text(value) == wanted),
    ("After", |value, wanted| compare(value, wanted).is_some_and(Ordering::is_ge)),
    ("Before", |value, wanted| compare(value, wanted).is_some_and(Ordering::is_lt)),
];

impl Rules<'_> {
    pub(super) fn list(
        &self,
        resource: Option<&Resource>,
        world: &mut World,
    ) -> Result<Answer, ErrorBody> {
        let path = &self.call.found.path;
        self.check_parents(world)?;
        let own =
            world.store.collection(self.store_key(), path).is_some_and(|items| !items.is_empty());
        if let Some(resource) = resource.filter(|resource| !own && !resource.is_singleton())
            && let Ok(other) = self.collection_path(resource)
            && other != *path
        {
            return self.list_at(self.store_key(), &other, world);
        }
        self.list_at(self.store_key(), path, world)
    }

    /// Lists the items of the collection at a path.
    pub(super) fn list_at(
        &self,
        service: &str,
        path: &[String],
        world: &mut World,
    ) -> Result<Answer, ErrorBody> {
        let operation = self.call.found.operation;
        let query = self.call.query;
        let Shape::List { wrapper, item: schema, fields, .. } = &operation.shape else {
            return Ok(self.computed_answer(self.parameters()));
        };
        let listing = Listing::new(service, &self.call.found.path, query);
        let after = listing.position(query)?;
        // Without such a parameter the rest could not be requested.
        let limit = if operation.declares("page") {
            paging::limit(query, self.call.state.options.page_size)?
        } else {
            usize::MAX
        };
        let subtree = self.subtree(world);
        let mut none = Collection::default();
        let items = world.store.existing_mut(service, path).unwrap_or(&mut none);
        let names: Vec<&str> = self.path_filters(path);
        let filters = Filters::of(self, fields.as_ref(), &subtree, items);
        let path_values: Vec<(&str, &str)> = self.call.found.path_values().collect();
        let also = |item: &Item| {
            // The root compartment is not in itself.
            let id = item.short().get("id").and_then(Value::as_str);
            id.is_none_or(|id| query.get("compartmentId") != Some(id))
                && filters.also.iter().all(|filter| filter.selects(item.short()))
                && names.iter().all(|name| {
                    let value = path_values.iter().find(|(other, _)| other == name);
                    let has = item.short().get(*name);
                    has.is_none_or(|has| value.is_none_or(|(_, value)| text(has) == *value))
                })
        };
        let order = sort_order(items, query);
        let selection = Selection {
            tenancy: self.tenancy,
            equal: filters.equal,
            also: &also,
            order: order.as_ref().map(|(member, descending)| (member.as_str(), *descending)),
        };
        let (page, next) = items.page(&selection, after.as_ref(), limit);
        let maker = self.maker();
        let empty = Map::new();
        let required = Members::of(maker.document, schema, &empty).required;
        let other = self.other_members(schema);
        let key = self.resource.and_then(|resource| {
            let parameter = resource.parameter.as_deref()?;
            let is_shown = fields.as_ref().is_some_and(|fields| fields.contains(parameter));
            is_shown.then_some((parameter, resource.key.member.as_str()))
        });
        let kind = own_kind(maker.document, schema);
        let shown = page.iter().map(|(stored_key, item)| {
            let mut shown = project(&item.value(), fields.as_ref());
            if !item.is_verbatim
                && let Value::Object(known) = &mut shown
            {
                // The summary may have the key under another name.
                if let Some((parameter, member)) = key
                    && let Some(value) = item.short().get(member)
                {
                    known.entry(parameter).or_insert_with(|| value.clone());
                }
                if required.contains("id")
                    && let Some(key) = stored_key
                {
                    known.entry("id").or_insert_with(|| Value::from(*key));
                }
                if let Some((member, kind)) = kind {
                    known.insert(member.to_owned(), Value::from(kind));
                }
                for (name, schema) in &other {
                    let Some(value) = known.remove(*name) else { continue };
                    if let Some(value) = maker.fit(schema, &value) {
                        known.insert((*name).to_owned(), value);
                    }
                }
            }
            match shown {
                // What the summary requires and the item lacks is made up.
                Value::Object(known)
                    if !item.is_verbatim
                        && required.iter().any(|name| !known.contains_key(*name)) =>
                {
                    Value::Object(maker.object(schema, &known))
                }
                shown => shown,
            }
        });
        let shown: Vec<Value> = shown.collect();
        let body = match wrapper {
            Some(wrapper) => self.wrapped(wrapper, shown),
            None => Value::Array(shown),
        };
        let mut answer = Answer::json(operation.status, &body);
        if let Some(media) =
            operation.answer.media.as_deref().filter(|media| *media != "application/json")
        {
            answer = answer.header("content-type", media);
        }
        Ok(match next {
            Some(position) => answer.header("opc-next-page", listing.token(&position)),
            None => answer,
        })
    }

    /// Whether the operation cannot be called without a query parameter.
    fn requires(&self, name: &str) -> bool {
        let parameters = &self.call.found.operation.parameters;
        parameters.iter().any(|parameter| parameter.name == name && parameter.required)
    }

    /// Returns the fields of the items of a list whose schemas differ from those of the resource.
    fn other_members<'s>(&'s self, schema: &'s Value) -> Vec<(&'s str, &'s Value)> {
        let empty = Map::new();
        let document = &self.service.document;
        let Some(resource) = self.resource.filter(|resource| resource.schema != *schema) else {
            return Vec::new();
        };
        let own = Members::of(document, &resource.schema, &empty).properties;
        let shown = Members::of(document, schema, &empty).properties;
        let differs = |(name, schema): &(&str, &Value)| own.get(name) != Some(schema);
        shown.into_iter().filter(differs).collect()
    }

    /// Returns the response with the items and what its model requires besides.
    fn wrapped(&self, wrapper: &str, shown: Vec<Value>) -> Value {
        let schema = &self.call.found.operation.answer.schema;
        let empty = Map::new();
        let members = Members::of(&self.service.document, schema, &empty);
        let count = shown.len();
        let mut body = json!({ wrapper: shown });
        for name in members.required.iter().filter(|name| **name != wrapper) {
            body[*name] = match members.properties.get(name) {
                Some(_)
                    if ["totalResults", "itemsPerPage", "count", "totalItemCount"]
                        .contains(name) =>
                {
                    json!(count)
                }
                Some(schema) => self.maker().value(schema, name, 0),
                None => continue,
            };
        }
        body
    }

    /// Returns the path parameters that select items of a collection at another path.
    fn path_filters(&self, path: &[String]) -> Vec<&str> {
        if *path == self.call.found.path {
            return Vec::new();
        }
        self.call.found.path_values().map(|(name, _)| name).collect()
    }

    /// Returns the compartments that a list with `compartmentIdInSubtree` covers; `None` for one compartment.
    fn subtree(&self, world: &World) -> Option<Vec<String>> {
        let query = self.call.query;
        query.get("compartmentIdInSubtree").filter(|wanted| wanted.eq_ignore_ascii_case("true"))?;
        let mut covered = vec![query.get("compartmentId")?.to_owned()];
        let path = ["20160918", "compartments"].map(str::to_owned);
        let compartments = world.store.collection("identity", &path);
        let text = |item: &Item, member: &str| {
            item.short().get(member).and_then(Value::as_str).map(str::to_owned)
        };
        let mut next = 0;
        while let Some(parent) = covered.get(next).cloned() {
            let children =
                compartments.into_iter().flat_map(Collection::iter).filter(|(_, item)| {
                    item.is_seen_by(self.tenancy)
                        && text(item, "compartmentId").as_deref() == Some(parent.as_str())
                });
            let children: Vec<String> = children.filter_map(|(_, item)| text(item, "id")).collect();
            covered.extend(children.into_iter().filter(|child| *child != parent));
            next += 1;
        }
        Some(covered)
    }
}

/// The parameters of a list that select items.
struct Filters<'q> {
    equal: Vec<(&'q str, &'q [String])>,
    also: Vec<Filter<'q>>,
}

/// A parameter that is not compared with a field as it is.
enum Filter<'q> {
    Compared(&'q str, &'q str, Comparison),
    Compartments(&'q [String]),
    Affected(&'q [String]),
    /// A list that requires the parameter has items without the field as well.
    IfPresent(&'q str, &'q [String]),
}

impl Filter<'_> {
    fn selects(&self, item: &Value) -> bool {
        match self {
            Self::Compared(member, wanted, fits) => {
                item.get(*member).is_some_and(|value| fits(value, wanted))
            }
            Self::Compartments(covered) => item
                .get("compartmentId")
                .and_then(Value::as_str)
                .is_none_or(|id| covered.iter().any(|covered| covered == id)),
            Self::Affected(wanted) => work_requests::selects(item, wanted),
            Self::IfPresent(member, wanted) => {
                item.get(*member).is_none_or(|value| wanted.contains(&text(value)))
            }
        }
    }
}

impl<'q> Filters<'q> {
    fn of(
        rules: &Rules<'q>,
        fields: Option<&std::collections::HashSet<String>>,
        subtree: &'q Option<Vec<String>>,
        items: &Collection,
    ) -> Self {
        let mut filters = Self { equal: Vec::new(), also: Vec::new() };
        let first = items.iter().next().map(|(_, item)| item.short());
        let has = |name: &str| {
            fields.is_some_and(|fields| fields.contains(name))
                || first.is_some_and(|item| item.get(name).is_some())
                || items.len() < 64
                    && items.iter().any(|(_, item)| item.short().get(name).is_some())
        };
        for (name, values) in
            rules.call.query.iter().filter(|(name, _)| !NOT_FILTERS.contains(name))
        {
            if name == "compartmentId"
                && let Some(covered) = subtree
            {
                filters.also.push(Filter::Compartments(covered));
                continue;
            }
            if name == "resourceId" && !has(name) && has("resources") {
                filters.also.push(Filter::Affected(values));
                continue;
            }
            if has(name) {
                if rules.requires(name) && first.is_none_or(|item| item.get(name).is_none()) {
                    filters.also.push(Filter::IfPresent(name, values));
                } else {
                    filters.equal.push((name, values));
                }
                continue;
            }
            let comparison = COMPARISONS.iter().find_map(|(end, fits)| {
                Some((name.strip_suffix(end)?, *fits)).filter(|(member, _)| has(member))
            });
            if let Some(((member, fits), wanted)) = comparison.zip(values.first()) {
                filters.also.push(Filter::Compared(member, wanted, fits));
            }
        }
        filters
    }
}

/// Returns the field to sort by, and whether the largest comes first.
fn sort_order(items: &Collection, query: &crate::parameters::Query) -> Option<(String, bool)> {
    let (by, order) = (query.get("sortBy"), query.get("sortOrder"));
    if by.is_none() && order.is_none() {
        return None;
    }
    let member = items.iter().take(64).find_map(|(_, item)| match by {
        Some(by) => member_like(item.short(), by),
        None => {
            let time = TIMES.iter().find(|time| item.short().get(**time).is_some());
            time.map(ToString::to_string)
        }
    })?;
    // By default, times are sorted from newest to oldest.
    let descending = match order {
        Some(order) => {
            order.eq_ignore_ascii_case("DESC") || order.eq_ignore_ascii_case("descending")
        }
        None => member.starts_with("time"),
    };
    Some((member, descending))
}

/// `TIMECREATED`, `TIME_CREATED` and `timeCreated` all name the field `timeCreated`.
fn member_like(item: &Value, name: &str) -> Option<String> {
    let folded = |text: &str| text.replace('_', "").to_ascii_lowercase();
    let wanted = folded(name);
    item.as_object()?.keys().find(|member| folded(member) == wanted).cloned()
}

/// Compares a value with a string: as numbers, if both are, else as strings, which are times in most cases.
fn compare(value: &Value, wanted: &str) -> Option<Ordering> {
    match (value.as_f64(), wanted.parse::<f64>()) {
        (Some(value), Ok(wanted)) => value.partial_cmp(&wanted),
        _ => Some(text(value).as_str().cmp(wanted)),
    }
}
