// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An operation.
    ///
    /// The field `modelType` selects the variant.
    pub enum Operation by "modelType", sent {
        Api(models::OperationFromApi) = "API", as_api;
        Procedure(models::OperationFromProcedure) = "PROCEDURE", as_procedure;
    }
    shared {
        /// The metadata.
        metadata = "metadata", ref models::ObjectMetadata, in Api Procedure;
    }
}
