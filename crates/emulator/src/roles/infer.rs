//! The inference of roles: the first rule that fits.

use std::collections::{BTreeMap, HashMap};

use super::{
    Assigned, Effect, Resource, Role, Roles, WorkRequestPart, facts, resource, verb, word,
};
use crate::{
    document::Document,
    members::model_name,
    operation::{Operation, Shape},
    template::Segment,
};
use http::Method;

/// A path in a form that does not depend on the names of parameters.
type Form = Vec<Option<String>>;

/// Infers the roles of the operations of a document.
pub(super) fn roles(document: &Document, operations: &[Operation]) -> Roles {
    let paths = Paths::of(operations);
    let known = Known::of(paths.resources(document));
    let assigned = operations.iter().map(|operation| paths.assign(document, operation, &known));
    let assigned = assigned.collect();
    let mut roles = Roles { resources: known.resources, assigned };
    paths.note_makers(&mut roles);
    roles
}

/// The resources of a service by their paths.
struct Known {
    resources: Vec<Resource>,
    by_form: HashMap<Form, usize>,
}

impl Known {
    fn of(resources: Vec<Resource>) -> Self {
        let forms = resources.iter().map(resource_form);
        let by_form = forms.enumerate().map(|(index, form)| (form, index)).collect();
        Self { resources, by_form }
    }

    /// Returns the resource at this very path.
    fn at(&self, path: &[Option<String>]) -> Option<usize> {
        self.by_form.get(path).copied()
    }

    /// Returns the resource whose item is the longest prefix of the path.
    fn below(&self, path: &[Option<String>]) -> Option<usize> {
        (1..path.len()).rev().find_map(|length| self.at(&path[..length]))
    }
}

/// The operations of a service by their paths.
struct Paths<'o> {
    operations: &'o [Operation],
    by_form: BTreeMap<Form, Vec<&'o Operation>>,
}

impl<'o> Paths<'o> {
    fn of(operations: &'o [Operation]) -> Self {
        let mut by_form: BTreeMap<Form, Vec<&Operation>> = BTreeMap::new();
        for operation in operations {
            by_form.entry(form(&operation.segments)).or_default().push(operation);
        }
        Self { operations, by_form }
    }

    fn at(&self, form: &[Option<String>], method: &Method) -> Option<&'o Operation> {
        self.by_form.get(form)?.iter().find(|operation| operation.method == *method).copied()
    }

    /// Whether bytes are sent to a path.
    fn takes_bytes(&self, form: &[Option<String>]) -> bool {
        let operations = self.by_form.get(form).into_iter().flatten();
        operations.clone().any(|operation| operation.takes_bytes() && !operation.answer.is_json())
    }

    /// Whether a path addresses items, or one object: it can be read, and more.
    fn is_resource(&self, form: &[Option<String>]) -> bool {
        let Some(operations) = self.by_form.get(form) else { return false };
        if is_work_request(form) {
            return false;
        }
        let is_item = form.last().is_some_and(Option::is_none);
        let reads = |operation: &&Operation| {
            operation.method == Method::GET
                && !operation.answer.is_bytes()
                && !matches!(operation.shape, Shape::List { .. })
        };
        let changes = |operation: &&Operation| {
            matches!(operation.method, Method::PUT | Method::PATCH | Method::DELETE)
                && !operation.takes_bytes()
        };
        let kept = || operations.iter().copied();
        let stated = kept().any(|operation| {
            matches!(
                word(&operation.facts, "role"),
                Some("get" | "update" | "put" | "delete" | "singleton")
            )
        });
        let of_bytes = kept().any(|operation| {
            operation.takes_bytes()
                || (operation.method == Method::GET && operation.answer.is_bytes())
        });
        stated
            || if is_item {
                kept().any(|operation| reads(&operation) || (!of_bytes && changes(&operation)))
            } else {
                kept().any(|operation| reads(&operation))
                    && kept().any(|operation| changes(&operation))
            }
    }

    fn resources(&self, document: &Document) -> Vec<Resource> {
        let mut resources = Vec::new();
        for (form, operations) in &self.by_form {
            if !self.is_resource(form) {
                continue;
            }
            let is_item = form.last().is_some_and(Option::is_none);
            let collection = if is_item { &form[..form.len() - 1] } else { &form[..] };
            let creator = self.at(collection, &Method::POST);
            let put = self.at(form, &Method::PUT).or_else(|| self.at(form, &Method::PATCH));
            let listed = || match &self.at(collection, &Method::GET)?.shape {
                Shape::List { item, .. } => Some(item.clone()),
                _ => None,
            };
            let answered = |operation: Option<&Operation>| {
                let operation = operation.filter(|operation| operation.answer.is_json())?;
                let is_object = matches!(operation.shape, Shape::Object { .. })
                    || model_name(&operation.answer.schema).is_some();
                is_object.then(|| operation.answer.schema.clone())
            };
            let sent = |operation: Option<&Operation>| operation?.body.as_ref()?.schema.clone();
            let schema = answered(self.at(form, &Method::GET))
                .or_else(|| answered(put))
                .or_else(|| answered(creator))
                .or_else(listed)
                .or_else(|| sent(put))
                .or_else(|| sent(creator))
                .unwrap_or_default();
            let facts = creator.into_iter().chain(operations.iter().copied());
            let stating = facts.clone().find(|operation| !operation.facts.is_null());
            let is_made = creator.is_some() || put.is_some();
            let is_removed = self.at(form, &Method::DELETE).is_some();
            resources.push(resource::new(
                document,
                &operations[0].segments,
                schema,
                stating,
                is_made,
                is_removed,
            ));
        }
        resources
    }

    /// Returns the role of an operation.
    fn assign(&self, document: &Document, operation: &Operation, known: &Known) -> Assigned {
        let form = form(&operation.segments);
        let here = known.at(&form);
        if let Some(role) = facts::stated(operation) {
            let named = word(&operation.facts, "resource")
                .and_then(|name| known.resources.iter().position(|resource| resource.name == name));
            let resource = named.or_else(|| self.target(&role, operation, &form, known));
            return Assigned { role, resource };
        }
        if is_work_request(&form) {
            return Assigned {
                role: Role::WorkRequest(work_request_part(&form, operation)),
                resource: None,
            };
        }
        let role = self.role(operation, &form, here, known);
        let resource = self.target(&role, operation, &form, known);
        let role = match (role, resource) {
            (Role::Action(_), Some(index)) => {
                Role::Action(verb::effect(document, operation, &known.resources[index]))
            }
            (role, _) => role,
        };
        Assigned { role, resource }
    }

    fn role(&self, operation: &Operation, form: &Form, here: Option<usize>, known: &Known) -> Role {
        let is_item = form.last().is_some_and(Option::is_none);
        let last = form.last().and_then(Option::as_deref).unwrap_or_default();
        let is_get = operation.method == Method::GET;
        if operation.takes_bytes() && !operation.answer.is_json() {
            return Role::ContentPut;
        }
        if is_get && operation.answer.is_bytes() {
            return Role::ContentGet;
        }
        if operation.method == Method::HEAD {
            let reads_bytes = self.at(form, &Method::GET).is_some_and(|get| get.answer.is_bytes());
            return if reads_bytes { Role::ContentGet } else { Role::Head };
        }
        let is_list = matches!(operation.shape, Shape::List { .. });
        if is_get && is_item && here.is_some() && !(is_list && operation.id.starts_with("List")) {
            return Role::Get;
        }
        if is_get && is_list {
            return Role::List;
        }
        if is_get {
            return if here.is_some() { Role::Singleton } else { Role::Computed };
        }
        if last.eq_ignore_ascii_case("changeCompartment")
            || (operation.id.starts_with("Change") && operation.id.ends_with("Compartment"))
        {
            return Role::ChangeCompartment;
        }
        if operation.method == Method::POST {
            return self.posted(operation, form, here, known);
        }
        if operation.method == Method::DELETE {
            return if here.is_some() {
                Role::Delete
            } else if self.takes_bytes(form) {
                Role::ContentDelete
            } else if known.below(form).is_some() {
                Role::Action(Effect::Nothing)
            } else {
                Role::Computed
            };
        }
        if here.is_some() {
            let collection = if is_item { &form[..form.len() - 1] } else { &form[..] };
            let is_made_elsewhere = self.at(collection, &Method::POST).is_some();
            return Role::Update { creates: !is_made_elsewhere };
        }
        if known.below(form).is_some() { Role::Action(Effect::Nothing) } else { Role::Computed }
    }

    fn posted(
        &self,
        operation: &Operation,
        form: &Form,
        here: Option<usize>,
        known: &Known,
    ) -> Role {
        let mut item = form.clone();
        item.push(None);
        let item = known.at(&item);
        let is_item = form.last().is_some_and(Option::is_none);
        let is_action = form.iter().any(|segment| segment.as_deref() == Some("actions"));
        let starts = |words: &[&str]| words.iter().any(|word| operation.id.starts_with(word));
        let computes =
            starts(&["Summarize", "Search", "Validate", "Query", "Compute", "Estimate", "Test"]);
        if !is_action && !computes && item.is_some() {
            return Role::Create;
        }
        let creates = starts(&["Create", "Register", "Launch", "Add", "Import", "Upload"]);
        let lists =
            self.at(form, &Method::GET).is_some_and(|get| matches!(get.shape, Shape::List { .. }));
        if !is_action && !computes && (lists || (creates && self.model(operation, known).is_some()))
        {
            return Role::Create;
        }
        if computes {
            return Role::Computed;
        }
        if here.is_some() || is_item || known.below(form).is_some() {
            return Role::Action(Effect::Nothing);
        }
        if starts(&["Create", "Register"]) { Role::Create } else { Role::Computed }
    }

    /// Returns the resource that an operation touches.
    fn target(
        &self,
        role: &Role,
        operation: &Operation,
        form: &Form,
        known: &Known,
    ) -> Option<usize> {
        match role {
            Role::Create | Role::List => {
                let mut item = form.clone();
                item.push(None);
                let own = known.at(&item);
                own.or_else(|| self.model(operation, known))
            }
            Role::Computed | Role::WorkRequest(_) => None,
            Role::ContentGet | Role::ContentPut | Role::ContentDelete => known.below(form),
            Role::Action(_) | Role::ChangeCompartment => {
                known.at(form).or_else(|| known.below(form))
            }
            _ => known.at(form),
        }
    }

    /// Returns the resource with the model that a list or a create at another path has. Its collection can
    /// only be reached if its path says all parameters.
    fn model(&self, operation: &Operation, known: &Known) -> Option<usize> {
        let schema = match &operation.shape {
            Shape::List { item, .. } => item,
            _ => &operation.answer.schema,
        };
        let name = stem(model_name(schema)?);
        known.resources.iter().position(|resource| {
            let is_reachable = resource.collection.iter().all(|segment| match segment {
                Segment::Literal(_) => true,
                Segment::Parameter(name) => {
                    operation.segments.contains(&Segment::Parameter(name.clone()))
                }
            });
            is_reachable && !resource.is_singleton() && stem(&resource.name) == name
        })
    }

    /// Marks the resources that operations at other paths make.
    fn note_makers(&self, roles: &mut Roles) {
        for (operation, assigned) in self.operations.iter().zip(&roles.assigned) {
            let makes = match assigned.role {
                Role::Create => true,
                Role::Update { creates } => creates && operation.method != Method::GET,
                _ => false,
            };
            if let Some(index) = assigned.resource.filter(|_| makes) {
                roles.resources[index].is_made = true;
            }
        }
        // A PUT alone changes what something else has made.
        for (index, resource) in roles.resources.iter_mut().enumerate() {
            resource.is_made &= self.operations.iter().zip(&roles.assigned).any(|(_, assigned)| {
                assigned.resource == Some(index)
                    && matches!(assigned.role, Role::Create | Role::Update { creates: true })
            });
        }
    }
}

fn form(segments: &[Segment]) -> Form {
    let form = segments.iter().map(|segment| match segment {
        Segment::Literal(text) => Some(text.clone()),
        Segment::Parameter(_) => None,
    });
    form.collect()
}

fn resource_form(resource: &Resource) -> Form {
    let mut form = form(&resource.collection);
    if !resource.is_singleton() {
        form.push(None);
    }
    form
}

/// Whether a segment ends with `workRequests`.
fn is_work_request(form: &[Option<String>]) -> bool {
    form.iter().flatten().any(|segment| segment.to_ascii_lowercase().ends_with("workrequests"))
}

fn work_request_part(form: &Form, operation: &Operation) -> WorkRequestPart {
    let last = form.last().and_then(Option::as_deref).unwrap_or_default().to_ascii_lowercase();
    let is_cancel = last.contains("cancel") || operation.id.starts_with("Cancel");
    if operation.method == Method::DELETE || is_cancel {
        WorkRequestPart::Cancel
    } else if operation.method != Method::GET {
        WorkRequestPart::Other
    } else if last.ends_with("logs") || last.ends_with("logentries") {
        WorkRequestPart::Logs
    } else if last.ends_with("errors") {
        WorkRequestPart::Errors
    } else if last.ends_with("workrequests") {
        WorkRequestPart::List
    } else {
        WorkRequestPart::Get
    }
}

/// Returns the name of a model without the words for its forms.
fn stem(name: &str) -> String {
    let mut name = name.to_ascii_lowercase();
    for suffix in ["summary", "collection", "item", "info"] {
        if let Some(rest) = name.strip_suffix(suffix).filter(|rest| !rest.is_empty()) {
            name = rest.to_owned();
        }
    }
    name
}
