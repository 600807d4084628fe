//! The origin of a new item: what is known about it without having been sent.

use serde_json::{Map, Value};

use crate::{
    caller::Caller, issuer::random_hex, making::Maker, members::Members, ocid, roles::Resource,
    spec::Service, state::EmulatorState,
};

/// The service, the caller and the time of a new item.
pub(crate) struct Origin<'o> {
    pub(crate) state: &'o EmulatorState,
    pub(crate) service: &'o Service,
    pub(crate) caller: &'o Caller,
    /// The time in the form of models.
    pub(crate) time: &'o str,
}

impl Origin<'_> {
    pub(crate) fn maker(&self) -> Maker<'_> {
        Maker { document: &self.service.document, now: self.time, place: &self.state.place }
    }

    /// Creates the fields of a new item.
    pub(crate) fn item(
        &self,
        resource: &Resource,
        mut known: Map<String, Value>,
    ) -> Map<String, Value> {
        let document = &self.service.document;
        let members = Members::of(document, &resource.schema, &known);
        let region = &self.state.options.region;
        let tags = || Value::Object(Map::new());
        let given: [(&str, Value); 13] = [
            ("timeCreated", Value::from(self.time)),
            ("timeUpdated", Value::from(self.time)),
            ("timeAccepted", Value::from(self.time)),
            ("freeformTags", tags()),
            ("definedTags", tags()),
            ("createdBy", Value::from(self.caller.principal.as_str())),
            ("tenancyId", Value::from(self.caller.tenancy.as_str())),
            ("tenantId", Value::from(self.caller.tenancy.as_str())),
            ("ownerPrincipalId", Value::from(self.caller.principal.as_str())),
            ("availabilityDomain", Value::from(self.state.availability_domain(1))),
            ("region", Value::from(region.id.as_str())),
            ("namespace", Value::from(self.state.namespace(&self.caller.tenancy))),
            ("namespaceName", Value::from(self.state.namespace(&self.caller.tenancy))),
        ];
        for (name, value) in given {
            let is_usual =
                name.starts_with("time") || name.ends_with("Tags") || name == "createdBy";
            let is_wanted = members.properties.contains_key(name)
                && (is_usual || members.required.contains(name));
            if is_wanted && known.get(name).is_none_or(Value::is_null) {
                known.insert(name.to_owned(), value);
            }
        }
        // A name that is required and was not sent is that for display.
        for (name, other) in [("name", "displayName"), ("displayName", "name")] {
            if members.required.contains(name)
                && !known.contains_key(name)
                && let Some(value) = known.get(other).cloned()
            {
                known.insert(name.to_owned(), value);
            }
        }
        if let Some(lifecycle) = &resource.lifecycle
            && let Some(state) = lifecycle.course.last()
            && known.get(&lifecycle.member).is_none_or(Value::is_null)
        {
            known.insert(lifecycle.member.clone(), Value::from(state.as_str()));
        }
        self.maker().object(&resource.schema, &known)
    }

    /// Returns the key of a new item: one that is assigned, or one that the caller has chosen.
    pub(crate) fn key(
        &self,
        resource: &Resource,
        sent: &Value,
        known: &mut Map<String, Value>,
    ) -> String {
        let member = &resource.key.member;
        let text = |value: &Value| match value {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        let chosen = |name: &str| sent.get(name).and_then(text);
        if let Some(key) = chosen(member) {
            return key;
        }
        // The body may name the key like the path parameter, unless that is another field of the item: the
        // `compartmentId` of a compartment is that of its parent.
        let members = Members::of(&self.service.document, &resource.schema, known);
        let parameter = resource.parameter.as_deref();
        let parameter = parameter.filter(|name| !members.properties.contains_key(name));
        if let Some(key) = parameter.and_then(chosen) {
            known.insert(member.clone(), Value::from(key.as_str()));
            return key;
        }
        if !resource.key.is_minted {
            let chosen = ["name", "displayName"].iter().find_map(|name| sent.get(*name)?.as_str());
            if let Some(name) = chosen {
                known.insert(member.clone(), Value::from(name));
                return name.to_owned();
            }
        }
        let schema = members.properties.get(member.as_str());
        if schema.is_some_and(|schema| self.service.document.resolve(schema)["type"] == "integer") {
            let number = self.state.numbers.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            known.insert(member.clone(), Value::from(number));
            return number.to_string();
        }
        let is_ocid = member == "id" || member.ends_with("Id");
        let key = if is_ocid { self.new_id(resource) } else { random_hex(16) };
        known.insert(member.clone(), Value::from(key.as_str()));
        key
    }

    fn new_id(&self, resource: &Resource) -> String {
        let is_global = resource.facts.get("global") == Some(&Value::Bool(true));
        let realm = &self.state.options.region.realm;
        let place = if is_global { format!("{realm}.") } else { self.state.place.clone() };
        ocid::of(&resource.kind, &place)
    }
}
