//! A model class: its fields, its base and its subtypes.

use ruff_python_ast::{Expr, Stmt, StmtClassDef, StmtFunctionDef};

use crate::docstring;
use crate::ocid;
use crate::problem::Problems;
use crate::python::{self, Module};
use crate::types::Type;

/// A model.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) name: String,
    pub(crate) base: Option<String>,
    /// All fields, including those of the base, in the order of the source.
    pub(crate) fields: Vec<Field>,
    pub(crate) choice: Option<Choice>,
}

/// A field of a model.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// The name on the wire.
    pub(crate) wire: String,
    pub(crate) value: Type,
    pub(crate) required: bool,
    /// The values that the package allows; empty when it does not state them.
    pub(crate) allowed: Vec<String>,
    /// The values in the documentation, which the package does not check.
    pub(crate) documented: Vec<String>,
    /// Whether the package excludes the field from logs.
    pub(crate) secret: bool,
    pub(crate) deprecated: bool,
    /// Whether the documentation calls it an OCID.
    pub(crate) ocid: bool,
    /// Oracle's description, of which only facts are used.
    pub(crate) description: String,
    /// Whether the class defines the getter, instead of its base.
    own: bool,
}

/// The discriminator of the subtypes of a model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The name of the field on the wire.
    pub(crate) field: String,
    /// The values with their subtypes.
    pub(crate) subtypes: Vec<(String, String)>,
}

/// Reads the models of a file.
pub(crate) fn models(module: &Module<'_>, problems: &mut Problems) -> Vec<Model> {
    module.classes().filter_map(|class| model(module, class, problems)).collect()
}

/// Reads the names that the package exports, from `<service>_type_mapping = {...}`.
pub(crate) fn offered(module: &Module<'_>) -> Option<Vec<String>> {
    module.body.iter().find_map(|statement| {
        let (target, value) = python::assignment(statement)?;
        python::name(target)?.strip_suffix("_type_mapping")?;
        let entries = python::entries(value)?;
        Some(entries.into_iter().map(|(name, _)| name.to_owned()).collect())
    })
}

/// Adds facts that only the bases state: the inherited fields.
pub(crate) fn inherit(models: &mut [Model]) {
    let declared: Vec<_> =
        models.iter().map(|model| (model.name.clone(), model.fields.clone())).collect();
    for model in models {
        let base = declared.iter().find(|(name, _)| Some(name) == model.base.as_ref());
        let Some((_, inherited)) = base else { continue };
        for field in model.fields.iter_mut().filter(|field| !field.own) {
            if let Some(original) = inherited.iter().find(|other| other.wire == field.wire) {
                field.required = original.required;
                field.deprecated = original.deprecated;
                field.ocid = original.ocid;
                field.allowed.clone_from(&original.allowed);
                field.documented.clone_from(&original.documented);
                field.description.clone_from(&original.description);
                field.secret |= original.secret;
            }
        }
    }
}

fn model(module: &Module<'_>, class: &StmtClassDef, problems: &mut Problems) -> Option<Model> {
    let mut refuse = |message: String| {
        module.refuse(class, format!("`{}`: {message}", class.name), problems);
    };
    let declared = Declarations::read(class, &mut refuse);
    let (Some(_), Some(names)) = (&declared.types, &declared.names) else {
        refuse("no fields declared".to_owned());
        return None;
    };
    let mut fields = Vec::new();
    for (attribute, wire) in names {
        match declared.field(attribute, wire) {
            Ok(field) => fields.push(field),
            Err(message) => refuse(message),
        }
    }
    let base = python::base(class).map(str::to_owned);
    Some(Model { name: class.name.to_string(), base, fields, choice: declared.choice })
}

/// The declarations of a class, by attribute.
#[derive(Default)]
struct Declarations<'a> {
    types: Option<Vec<(&'a str, &'a Expr)>>,
    names: Option<Vec<(&'a str, &'a Expr)>>,
    secrets: Vec<String>,
    getters: Vec<Getter<'a>>,
    allowed: Vec<(&'a str, Vec<String>)>,
    choice: Option<Choice>,
}

/// The facts in the docstring of a getter.
struct Getter<'a> {
    attribute: &'a str,
    required: bool,
    deprecated: bool,
    ocid: bool,
    documented: Vec<&'a str>,
    description: &'a str,
}

impl<'a> Declarations<'a> {
    fn read(class: &'a StmtClassDef, refuse: &mut impl FnMut(String)) -> Self {
        let mut found = Self::default();
        for method in python::methods(class) {
            let attribute = method.name.as_str();
            if attribute == "__init__" {
                for (target, value) in method.body.iter().filter_map(python::own_assignment) {
                    match target {
                        "swagger_types" => found.types = python::entries(value),
                        "attribute_map" => found.names = python::entries(value),
                        "_redacted_field_paths" => found.secrets = paths(value),
                        _ => {}
                    }
                }
            } else if is_getter(method) {
                let text = python::docstring(method);
                let required = docstring::is_required(text);
                let description = docstring::of_getter(text);
                let deprecated = docstring::is_deprecated(description);
                let ocid = ocid::is_stated(description);
                let documented = docstring::values(text.lines());
                found.getters.push(Getter {
                    attribute,
                    required,
                    deprecated,
                    ocid,
                    documented,
                    description,
                });
            } else if attribute == "get_subtype" {
                found.choice = subtypes(&method.body);
                if found.choice.is_none() {
                    refuse("the subtypes are not understood".to_owned());
                }
            } else {
                let values = method.body.iter().find_map(allowed_values);
                found.allowed.extend(values.map(|values| (attribute, values)));
            }
        }
        found
    }

    /// Returns the field of an attribute, or a message.
    fn field(&self, attribute: &str, wire: &Expr) -> Result<Field, String> {
        let Some(wire) = python::text(wire) else {
            return Err(format!("the wire name of `{attribute}` is not understood"));
        };
        let declared = self.types.iter().flatten().find(|(other, _)| *other == attribute);
        let value = match declared.map(|(_, value)| python::text(value).map(Type::parse)) {
            Some(Some(Some(value))) => value,
            // Without a type, any value is possible.
            None => Type::Any,
            Some(_) => return Err(format!("the type of `{attribute}` is not understood")),
        };
        let getter = self.getters.iter().find(|getter| getter.attribute == attribute);
        let allowed = self.allowed.iter().find(|(other, _)| *other == attribute);
        let documented = getter.filter(|_| *value.innermost() == Type::String);
        let documented = documented.into_iter().flat_map(|getter| &getter.documented);
        Ok(Field {
            wire: wire.to_owned(),
            ocid: getter.is_some_and(|getter| getter.ocid) && ocid::can_be(wire, &value),
            value,
            required: getter.is_some_and(|getter| getter.required),
            allowed: allowed.map(|(_, values)| values.clone()).unwrap_or_default(),
            documented: documented.map(|value| (*value).to_owned()).collect(),
            secret: self.secrets.iter().any(|secret| secret == attribute),
            deprecated: getter.is_some_and(|getter| getter.deprecated),
            description: getter.map_or(String::new(), |getter| getter.description.to_owned()),
            own: getter.is_some(),
        })
    }
}

fn is_getter(method: &StmtFunctionDef) -> bool {
    method
        .decorator_list
        .iter()
        .any(|decorator| python::name(&decorator.expression) == Some("property"))
}

fn allowed_values(statement: &Stmt) -> Option<Vec<String>> {
    let (target, value) = python::assignment(statement)?;
    (python::name(target)? == "allowed_values").then(|| python::texts(value))?
}

/// Returns the secret attributes in `[["password"], ["details", "*"], ["credentials", "password"]]`.
/// Attributes of other models are marked in those models.
fn paths(value: &Expr) -> Vec<String> {
    let paths = value.as_list_expr().into_iter().flat_map(|list| &list.elts);
    paths
        .filter_map(python::texts)
        .filter_map(|path| {
            let (first, rest) = path.split_first()?;
            rest.iter().all(|part| part == "*").then(|| first.clone())
        })
        .collect()
}

/// Reads
/// ```text
/// type = object_dictionary['kind']
/// if type == 'A':
///     return 'TypeA'
/// else:
///     return 'Base'
/// ```
fn subtypes(body: &[Stmt]) -> Option<Choice> {
    let field = body.iter().find_map(|statement| {
        let (_, value) = python::assignment(statement)?;
        let value = value.as_subscript_expr()?;
        (python::name(&value.value)? == "object_dictionary").then_some(python::text(&value.slice)?)
    })?;
    let mut subtypes = Vec::new();
    for branch in body.iter().filter_map(Stmt::as_if_stmt) {
        subtypes.push((equals(&branch.test)?, returned(&branch.body)?));
        for clause in &branch.elif_else_clauses {
            if let Some(test) = &clause.test {
                subtypes.push((equals(test)?, returned(&clause.body)?));
            }
        }
    }
    Some(Choice { field: field.to_owned(), subtypes })
}

fn equals(test: &Expr) -> Option<String> {
    let test = test.as_compare_expr()?;
    match &*test.comparators {
        [value] => python::text(value).map(str::to_owned),
        _ => None,
    }
}

fn returned(body: &[Stmt]) -> Option<String> {
    match body {
        [Stmt::Return(value)] => python::text(value.value.as_deref()?).map(str::to_owned),
        _ => None,
    }
}
