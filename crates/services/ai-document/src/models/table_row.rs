// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A table row.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TableRow {
    /// The cells of the row.
    pub cells: Vec<models::Cell>,
}

model! {
    TableRow {
        required {
            cells = "cells", with_cells([models::Cell]);
        }
    }
}
