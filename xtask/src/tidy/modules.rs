//! The modules of a crate and the paths between them, read from the source.
//!
//! `use` trees and every other path that starts with `crate`, `self` or `super` count, also inside
//! macro calls. Items and modules for tests do not count, nor does `$crate`: an exported macro expands
//! in other crates.

use std::collections::{HashMap, HashSet};

use anyhow::Context;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Item, UseTree};

use super::sources::Source;

/// The names of a module and of those around it, from the root of the crate: empty for the root.
pub(super) type ModulePath = Vec<String>;

/// A module of the crate.
#[derive(Debug, Default)]
pub(super) struct Module {
    pub(super) path: ModulePath,
    pub(super) file: String,
    children: HashSet<String>,
    items: HashSet<String>,
    /// Imported names, private ones included, and their absolute paths.
    imports: HashMap<String, Vec<String>>,
    globs: Vec<Vec<String>>,
    references: Vec<Reference>,
}

/// A path in the source of a module, absolute from the root of the crate.
#[derive(Debug, Clone)]
struct Reference {
    target: Vec<String>,
    line: usize,
}

/// A use of one module by another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edge {
    pub(super) from: ModulePath,
    pub(super) to: ModulePath,
    pub(super) file: String,
    pub(super) line: usize,
}

/// All modules of a crate.
#[derive(Debug)]
pub(super) struct Tree {
    modules: HashMap<ModulePath, Module>,
}

impl Tree {
    /// Reads the crate whose root file is `<directory>/lib.rs`.
    ///
    /// # Errors
    ///
    /// When a file cannot be parsed, or a module has no file.
    pub(super) fn read(sources: &[Source], directory: &str) -> anyhow::Result<Self> {
        let mut tree = Self { modules: HashMap::new() };
        tree.read_file(sources, &format!("{directory}/lib.rs"), directory, Vec::new())?;
        Ok(tree)
    }

    fn read_file(
        &mut self,
        sources: &[Source],
        file: &str,
        directory: &str,
        path: ModulePath,
    ) -> anyhow::Result<()> {
        // A generated file has no source here, and uses nothing.
        let Some(source) = sources.iter().find(|source| source.path == file) else {
            self.modules.insert(path.clone(), Module { path, ..Module::default() });
            return Ok(());
        };
        let parsed =
            syn::parse_file(&source.text).with_context(|| format!("cannot parse {file}"))?;
        self.read_items(sources, &parsed.items, file, directory, path)
    }

    fn read_items(
        &mut self,
        sources: &[Source],
        items: &[Item],
        file: &str,
        directory: &str,
        path: ModulePath,
    ) -> anyhow::Result<()> {
        let mut module = Module { path: path.clone(), file: file.to_owned(), ..Module::default() };
        let items: Vec<&Item> =
            items.iter().filter(|item| !is_for_tests(attributes(item))).collect();
        for item in &items {
            if let Item::Mod(child) = item {
                let name = child.ident.to_string();
                module.children.insert(name.clone());
                let path = [path.clone(), vec![name.clone()]].concat();
                let inner = format!("{directory}/{name}");
                match &child.content {
                    Some((_, items)) => self.read_items(sources, items, file, &inner, path)?,
                    None => self.read_file(sources, &format!("{inner}.rs"), &inner, path)?,
                }
            }
        }
        for item in items {
            module.read_item(item);
        }
        self.modules.insert(path, module);
        Ok(())
    }

    /// The uses of one module by another, neither of which is inside the other.
    pub(super) fn edges(&self) -> Vec<Edge> {
        let mut edges = Vec::new();
        for module in self.modules.values() {
            for reference in &module.references {
                for to in self.resolve(&reference.target) {
                    let is_apart = !to.starts_with(&module.path) && !module.path.starts_with(&to);
                    if is_apart {
                        let (from, file) = (module.path.clone(), module.file.clone());
                        edges.push(Edge { from, to, file, line: reference.line });
                    }
                }
            }
        }
        edges.sort_by(|one, other| {
            (&one.file, one.line, &one.to).cmp(&(&other.file, other.line, &other.to))
        });
        edges.dedup();
        edges
    }

    /// The modules that a path names: the one it is written with, and the one that defines the item.
    fn resolve(&self, target: &[String]) -> Vec<ModulePath> {
        let mut found = Vec::new();
        let mut target = target.to_vec();
        // Imports may form a circle, as `use self::x as y` shows.
        for _ in 0..8 {
            let depth = self.depth(&target);
            let path = target[..depth].to_vec();
            if !path.is_empty() && !found.contains(&path) {
                found.push(path.clone());
            }
            let (Some(module), Some(name)) = (self.modules.get(&path), target.get(depth)) else {
                return found;
            };
            let rest = &target[depth + 1..];
            target = match module.imports.get(name) {
                _ if module.items.contains(name) => return found,
                Some(import) => [import, rest].concat(),
                None => match self.glob(module, name) {
                    Some(import) => [import.as_slice(), rest].concat(),
                    None => return found,
                },
            };
        }
        found
    }

    /// The number of leading segments of a path that are modules.
    fn depth(&self, target: &[String]) -> usize {
        (0..=target.len())
            .rev()
            .find(|depth| self.modules.contains_key(&target[..*depth]))
            .unwrap_or(0)
    }

    /// The absolute path of an item that a module has from a glob import.
    fn glob(&self, module: &Module, name: &String) -> Option<Vec<String>> {
        let paths =
            module.globs.iter().map(|glob| [glob.as_slice(), std::slice::from_ref(name)].concat());
        paths.into_iter().find(|path| {
            let depth = self.depth(path);
            let source = self.modules.get(&path[..depth]);
            depth + 1 == path.len()
                && source.is_some_and(|source| {
                    source.items.contains(name) || source.imports.contains_key(name)
                })
        })
    }
}

impl Module {
    fn read_item(&mut self, item: &Item) {
        match item {
            Item::Mod(_) => {}
            Item::Use(item) => {
                self.read_use(&item.tree, Vec::new());
            }
            _ => {
                if let Some(name) = name(item) {
                    self.items.insert(name);
                }
                let mut paths = Vec::new();
                scan(quote_item(item), &mut paths);
                for (segments, line) in paths {
                    if let Some(target) = self.absolute(&segments) {
                        self.references.push(Reference { target, line });
                    }
                }
            }
        }
    }

    fn read_use(&mut self, tree: &UseTree, mut prefix: Vec<String>) {
        let (name, line, rename) = match tree {
            UseTree::Path(path) => {
                prefix.push(path.ident.to_string());
                return self.read_use(&path.tree, prefix);
            }
            UseTree::Group(group) => {
                return group.items.iter().for_each(|tree| {
                    self.read_use(tree, prefix.clone());
                });
            }
            UseTree::Name(name) => (name.ident.to_string(), line(&name.ident), None),
            UseTree::Rename(rename) => {
                let name = rename.rename.to_string();
                (rename.ident.to_string(), line(&rename.ident), Some(name))
            }
            UseTree::Glob(glob) => {
                let line = glob.star_token.spans[0].start().line;
                if let Some(target) = self.absolute(&prefix) {
                    self.globs.push(target.clone());
                    self.references.push(Reference { target, line });
                }
                return;
            }
        };
        let imported = match name.as_str() {
            "self" => prefix,
            _ => [prefix, vec![name]].concat(),
        };
        let alias = rename.or_else(|| imported.last().cloned()).unwrap_or_default();
        if let Some(target) = self.absolute(&imported) {
            self.imports.insert(alias, target.clone());
            self.references.push(Reference { target, line });
        }
    }

    /// The path from the root of the crate; none for paths into other crates.
    fn absolute(&self, segments: &[String]) -> Option<Vec<String>> {
        let mut base = match segments.first()?.as_str() {
            "crate" => Vec::new(),
            "self" | "super" => self.path.clone(),
            child if self.children.contains(child) => {
                return Some([self.path.as_slice(), segments].concat());
            }
            _ => return None,
        };
        let mut rest = segments;
        while let Some((first, after)) = rest.split_first() {
            match first.as_str() {
                "super" => _ = base.pop(),
                "crate" | "self" => {}
                _ => break,
            }
            rest = after;
        }
        base.extend_from_slice(rest);
        Some(base)
    }
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.meta.require_list().is_ok_and(|list| is_test_cfg(list.tokens.clone()))
    })
}

/// Whether the condition of a `cfg` is `test` or `all(test, ...)`.
fn is_test_cfg(condition: TokenStream) -> bool {
    let text = condition.to_string().replace(' ', "");
    text == "test" || text.starts_with("all(test,")
}

fn line(ident: &proc_macro2::Ident) -> usize {
    ident.span().start().line
}

fn quote_item(item: &Item) -> TokenStream {
    item.to_token_stream()
}

/// Collects the paths that start with `crate`, `self` or `super`, or with any other name in a `use`
/// inside a function; skips what is for tests only.
fn scan(tokens: TokenStream, paths: &mut Vec<(Vec<String>, usize)>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Punct(hash)
                if hash.as_char() == '#' && is_test_attribute(tokens.get(at + 1)) =>
            {
                at = after_item(&tokens, at + 2);
                continue;
            }
            // `$crate`
            TokenTree::Punct(dollar) if dollar.as_char() == '$' => at += 1,
            TokenTree::Ident(ident) if is_anchor(ident) && is_path(&tokens, at + 1) => {
                let (mut segments, line) = (vec![ident.to_string()], line(ident));
                at += 1;
                while is_path(&tokens, at) {
                    match tokens.get(at + 2) {
                        Some(TokenTree::Ident(next)) => segments.push(next.to_string()),
                        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                            nested(&segments, group.stream(), line, paths);
                            segments.clear();
                            at += 3;
                            break;
                        }
                        // `crate::*`, `Vec::<T>`
                        _ => {
                            at += 2;
                            break;
                        }
                    }
                    at += 3;
                }
                if !segments.is_empty() {
                    paths.push((segments, line));
                }
                continue;
            }
            TokenTree::Group(group) => scan(group.stream(), paths),
            _ => {}
        }
        at += 1;
    }
}

/// Adds the paths of a group in a `use` tree.
fn nested(
    prefix: &[String],
    tokens: TokenStream,
    line: usize,
    paths: &mut Vec<(Vec<String>, usize)>,
) {
    let mut segments = prefix.to_vec();
    let mut is_renamed = false;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == "as" => is_renamed = true,
            TokenTree::Ident(ident) if !is_renamed && ident != "self" => {
                segments.push(ident.to_string());
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                paths.push((std::mem::replace(&mut segments, prefix.to_vec()), line));
                is_renamed = false;
            }
            TokenTree::Group(group) => nested(&segments, group.stream(), line, paths),
            _ => {}
        }
    }
    paths.push((segments, line));
}

fn is_anchor(ident: &proc_macro2::Ident) -> bool {
    ident == "crate" || ident == "self" || ident == "super"
}

/// Whether `::` follows at this place.
fn is_path(tokens: &[TokenTree], at: usize) -> bool {
    let is_colon = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    is_colon(tokens.get(at)) && is_colon(tokens.get(at + 1))
}

fn is_test_attribute(token: Option<&TokenTree>) -> bool {
    let Some(TokenTree::Group(group)) = token else { return false };
    let mut tokens = group.stream().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(condition))) => {
            name == "cfg" && is_test_cfg(condition.stream())
        }
        _ => false,
    }
}

/// The place after the item or statement that starts at `at`.
fn after_item(tokens: &[TokenTree], at: usize) -> usize {
    let ends = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => matches!(punct.as_char(), ';' | ','),
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        _ => false,
    };
    tokens[at.min(tokens.len())..].iter().position(ends).map_or(tokens.len(), |end| at + end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The edges of a crate, as `from > to`.
    fn edges(files: &[(&str, &str)]) -> Vec<String> {
        let sources: Vec<Source> = files
            .iter()
            .map(|(path, text)| Source { path: format!("src/{path}"), text: (*text).to_owned() })
            .collect();
        let tree = Tree::read(&sources, "src").unwrap();
        let mut edges: Vec<String> = tree
            .edges()
            .iter()
            .map(|edge| format!("{}:{} > {}", edge.from.join("::"), edge.line, edge.to.join("::")))
            .collect();
        edges.sort();
        edges
    }

    const ROOT: &str = "mod a;\nmod b;\nmod c;\npub use a::A as Renamed;\npub use b::*;\n";

    #[test]
    fn use_trees_are_flattened() {
        let found = edges(&[
            ("lib.rs", ROOT),
            ("a.rs", "use std::fmt;\nuse crate::{b::{self, B}, c::C as D};\npub struct A;"),
            ("b.rs", "pub struct B;"),
            ("c.rs", "use super::a;\npub struct C;"),
        ]);
        assert_eq!(found, ["a:2 > b", "a:2 > c", "c:1 > a"]);
    }

    #[test]
    fn re_exports_lead_to_the_defining_module() {
        let found = edges(&[
            ("lib.rs", ROOT),
            ("a.rs", "pub struct A;"),
            ("b.rs", "pub struct B;"),
            ("c.rs", "use crate::Renamed;\nuse crate::B;\nfn f(_: crate::Unknown) {}"),
        ]);
        assert_eq!(found, ["c:1 > a", "c:2 > b"]);
    }

    #[test]
    fn paths_in_bodies_and_macros_count() {
        let found = edges(&[
            ("lib.rs", ROOT),
            ("a.rs", "fn f() {\n    println!(\"{}\", crate::b::X);\n    use crate::{c::C};\n}"),
            ("b.rs", "impl super::c::C { fn g(self: &Self) -> Self { Self::default() } }"),
            ("c.rs", "//! [`crate::a`]\npub struct C;"),
        ]);
        assert_eq!(found, ["a:2 > b", "a:3 > c", "b:1 > c"]);
    }

    #[test]
    fn exported_macros_do_not_count() {
        let found = edges(&[
            ("lib.rs", ROOT),
            ("a.rs", "macro_rules! m { ($x:ident) => { $crate::b::B; crate::c::C; $x } }"),
            ("b.rs", ""),
            ("c.rs", ""),
        ]);
        assert_eq!(found, ["a:1 > c"]);
    }

    #[test]
    fn tests_do_not_count() {
        let found = edges(&[
            ("lib.rs", ROOT),
            (
                "a.rs",
                "#[cfg(test)]\nuse crate::b::B;\n#[cfg(test)]\nmod tests { use crate::c::C; }\n\
                 #[cfg(all(test, unix))]\nfn f() { crate::c::g() }\n\
                 impl X { #[cfg(test)] fn h() { crate::c::g() } fn i() { crate::b::g() } }",
            ),
            ("b.rs", ""),
            ("c.rs", ""),
        ]);
        assert_eq!(found, ["a:7 > b"]);
    }

    #[test]
    fn child_and_parent_are_one() {
        let found = edges(&[
            ("lib.rs", ROOT),
            ("a.rs", "mod inner;\nmod other { use super::inner::I; }\nuse inner::I;"),
            (
                "a/inner.rs",
                "use super::A;\nuse super::super::b::B;\nuse self::deep::D;\nmod deep {}",
            ),
            ("b.rs", ""),
            ("c.rs", "use crate::a::I;"),
        ]);
        assert_eq!(found, ["a::inner:2 > b", "a::other:2 > a::inner", "c:1 > a", "c:1 > a::inner"]);
    }
}
