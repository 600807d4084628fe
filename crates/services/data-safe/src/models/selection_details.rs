// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a selection.
    ///
    /// The field `selectionMode` selects the variant.
    pub enum SelectionDetails by "selectionMode", sent {
        List(models::ListSelectionMode) = "LIST", as_list;
        ScimQuery(models::ScimQuerySelectionMode) = "SCIM_QUERY", as_scim_query;
    }
}
