// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A page of query data object result set rows.
    ///
    /// The field `format` selects the variant.
    pub enum QueryDataObjectResultSetRowsCollection by "format" {
        Json(models::QueryDataObjectJsonResultSetRowsCollection) = "JSON", as_json;
    }
}
