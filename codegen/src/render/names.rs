//! The names in a file, and its imports.
//!
//! Models are referred to by `models::`, because services have models named `Model`, `Value`, `Result`
//! and `String`. A name can then only be shadowed by the item that the file defines; in this file, the
//! full path is used.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::source::Source;
use crate::ir::Type;

/// The module of the core for generated code.
const SEAM: &str = "oci_sdk_core::generated_v1";

/// The names in a file.
pub(super) struct Names<'a> {
    /// The item that the file defines.
    own: &'a str,
    /// Whether that is a model, an enum or a union.
    is_model: bool,
    /// The imports from the module of the core.
    seam: RefCell<BTreeSet<&'static str>>,
    /// The modules of the crate that the file uses.
    modules: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Names<'a> {
    /// Creates the names of the file of a client or a request.
    pub(super) fn new(own: &'a str) -> Self {
        Self { own, is_model: false, seam: RefCell::default(), modules: RefCell::default() }
    }

    /// Creates the names of the file of a model, an enum or a union.
    pub(super) fn of_model(own: &'a str) -> Self {
        Self { is_model: true, ..Self::new(own) }
    }

    /// Returns the path of an item of the prelude.
    pub(super) fn std(&self, name: &'static str) -> String {
        if self.own != name {
            return name.to_owned();
        }
        let module = match name {
            "Box" => "boxed",
            "Option" => "option",
            "Result" => "result",
            "String" => "string",
            "Vec" => "vec",
            _ => "convert",
        };
        format!("::std::{module}::{name}")
    }

    /// Returns the path of an item of the core, and imports it.
    pub(super) fn seam(&self, name: &'static str) -> String {
        if self.own == name {
            return format!("::{SEAM}::{name}");
        }
        self.seam.borrow_mut().insert(name);
        name.to_owned()
    }

    /// Returns the path of a model, an enum or a union.
    pub(super) fn model(&self, name: &str) -> String {
        if self.is_model && name == self.own {
            return name.to_owned();
        }
        self.modules.borrow_mut().insert("models");
        format!("models::{name}")
    }

    /// Returns the path of a request struct.
    pub(super) fn operation(&self, name: &str) -> String {
        self.modules.borrow_mut().insert("operations");
        format!("operations::{name}")
    }

    /// Returns the type of a value.
    pub(super) fn value(&self, value: &Type) -> String {
        match value {
            Type::List(item) => format!("{}<{}>", self.std("Vec"), self.value(item)),
            Type::Map(entry) => {
                let (map, key) = (self.seam("BTreeMap"), self.std("String"));
                format!("{map}<{key}, {}>", self.value(entry))
            }
            plain => self.plain(plain),
        }
    }

    /// Returns the shape of a value in a table: `[T]` for a list, `{T}` for a map.
    pub(super) fn shape(&self, value: &Type) -> String {
        match value {
            Type::List(item) => format!("[{}]", self.shape(item)),
            Type::Map(entry) => format!("{{{}}}", self.shape(entry)),
            plain => self.plain(plain),
        }
    }

    fn plain(&self, value: &Type) -> String {
        match value {
            Type::Bool => "bool".to_owned(),
            Type::I64 => "i64".to_owned(),
            Type::F64 => "f64".to_owned(),
            Type::Secret => self.seam("Secret"),
            Type::DateTime => format!("{}<{}>", self.seam("DateTime"), self.seam("Utc")),
            Type::Date => self.seam("NaiveDate"),
            Type::Value => self.seam("Value"),
            Type::Model(name) | Type::Enum(name) | Type::Union(name) => self.model(name),
            Type::String | Type::Base64 | Type::List(_) | Type::Map(_) => self.std("String"),
        }
    }

    /// Renders the imports of the names that were used.
    pub(super) fn imports(&self, source: &mut Source, root: &str) {
        let owned = |names: &BTreeSet<&'static str>| -> Vec<String> {
            names.iter().map(|name| (*name).to_owned()).collect()
        };
        let (seam, modules) = (owned(&self.seam.borrow()), owned(&self.modules.borrow()));
        source.import("use", SEAM, &in_order(seam));
        source.blank();
        if !modules.is_empty() {
            source.import("use", root, &modules);
            source.blank();
        }
    }
}

/// Sorts names as rustfmt does: types, then modules and macros.
fn in_order(mut names: Vec<String>) -> Vec<String> {
    names.sort_by_key(|name| (!name.starts_with(char::is_uppercase), name.clone()));
    names
}
