// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A parameter.
    ///
    /// The field `parameterType` selects the variant.
    pub enum Parameter by "parameterType" {
        Body(models::BodyParameter) = "BODY", as_body;
        Header(models::HeaderParameter) = "HEADER", as_header;
        Path(models::PathParameter) = "PATH", as_path;
        Query(models::QueryParameter) = "QUERY", as_query;
    }
}
