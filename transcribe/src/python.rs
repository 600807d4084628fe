//! Python source as a tree, and the queries of the readers.
//!
//! Only this file and the patterns of the readers depend on the parser.

use ruff_python_ast::{Expr, Stmt, StmtClassDef, StmtFunctionDef};
use ruff_text_size::Ranged;

use crate::package::File;
use crate::problem::Problems;

/// A parsed file.
#[derive(Debug)]
pub(crate) struct Module<'a> {
    pub(crate) file: &'a File,
    pub(crate) body: Vec<Stmt>,
}

impl<'a> Module<'a> {
    /// Parses a file. A syntax error is a problem.
    pub(crate) fn parse(file: &'a File, problems: &mut Problems) -> Option<Self> {
        match ruff_python_parser::parse_module(&file.text) {
            Ok(parsed) => {
                let body = parsed.into_syntax().body.into_iter().collect();
                Some(Self { file, body })
            }
            Err(error) => {
                let line = line(file, error.location.start().to_usize());
                problems.add(&file.path, line, error.error.to_string());
                None
            }
        }
    }

    /// Returns the top-level classes.
    pub(crate) fn classes(&self) -> impl Iterator<Item = &StmtClassDef> {
        self.body.iter().filter_map(Stmt::as_class_def_stmt)
    }

    /// Adds a problem at a node.
    pub(crate) fn refuse(
        &self,
        at: &impl Ranged,
        message: impl Into<String>,
        problems: &mut Problems,
    ) {
        problems.add(&self.file.path, self.line(at), message);
    }

    /// Returns the line of a node, from 1.
    pub(crate) fn line(&self, at: &impl Ranged) -> usize {
        line(self.file, at.start().to_usize())
    }
}

fn line(file: &File, offset: usize) -> usize {
    1 + file.text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

/// Returns the methods of a class.
pub(crate) fn methods(class: &StmtClassDef) -> impl Iterator<Item = &StmtFunctionDef> {
    class.body.iter().filter_map(Stmt::as_function_def_stmt)
}

/// Returns the base class, other than `object`.
pub(crate) fn base(class: &StmtClassDef) -> Option<&str> {
    let arguments = class.arguments.as_deref()?;
    arguments.args.iter().filter_map(name).find(|name| *name != "object")
}

/// Returns the docstring of a function.
pub(crate) fn docstring(function: &StmtFunctionDef) -> &str {
    let first = function.body.first().and_then(Stmt::as_expr_stmt);
    first.and_then(|first| text(&first.value)).unwrap_or_default()
}

/// Returns the value of a string literal.
pub(crate) fn text(expression: &Expr) -> Option<&str> {
    Some(expression.as_string_literal_expr()?.value.to_str())
}

/// Returns a plain name.
pub(crate) fn name(expression: &Expr) -> Option<&str> {
    Some(expression.as_name_expr()?.id.as_str())
}

/// Returns `retry.DEFAULT` as `["retry", "DEFAULT"]`.
pub(crate) fn dotted(expression: &Expr) -> Option<Vec<&str>> {
    match expression {
        Expr::Name(name) => Some(vec![name.id.as_str()]),
        Expr::Attribute(attribute) => {
            let mut path = dotted(&attribute.value)?;
            path.push(attribute.attr.as_str());
            Some(path)
        }
        _ => None,
    }
}

/// Returns a list of string literals.
pub(crate) fn texts(expression: &Expr) -> Option<Vec<String>> {
    let list = expression.as_list_expr()?;
    list.elts.iter().map(|element| text(element).map(str::to_owned)).collect()
}

/// Returns a dictionary with string keys.
pub(crate) fn entries(expression: &Expr) -> Option<Vec<(&str, &Expr)>> {
    let dict = expression.as_dict_expr()?;
    dict.items.iter().map(|item| Some((text(item.key.as_ref()?)?, &item.value))).collect()
}

/// Returns the target and the value of `a = 1`.
pub(crate) fn assignment(statement: &Stmt) -> Option<(&Expr, &Expr)> {
    let assign = statement.as_assign_stmt()?;
    let [target] = assign.targets.as_slice() else { return None };
    Some((target, &assign.value))
}

/// Returns `a` and 1 of `self.a = 1`.
pub(crate) fn own_assignment(statement: &Stmt) -> Option<(&str, &Expr)> {
    let (target, value) = assignment(statement)?;
    let path = dotted(target)?;
    match path.as_slice() {
        ["self", attribute] => Some((attribute, value)),
        _ => None,
    }
}

/// Visits all statements at any depth.
pub(crate) fn nested<'a>(statements: &'a [Stmt], visit: &mut impl FnMut(&'a Stmt)) {
    for statement in statements {
        visit(statement);
        match statement {
            Stmt::If(branch) => {
                nested(&branch.body, visit);
                for clause in &branch.elif_else_clauses {
                    nested(&clause.body, visit);
                }
            }
            Stmt::For(repeat) => nested(&repeat.body, visit),
            _ => {}
        }
    }
}
