// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A referenced data object.
    ///
    /// The field `modelType` selects the variant.
    pub enum ReferencedDataObject by "modelType" {
        Api(models::ReferencedDataObjectFromAPI) = "API", as_api;
        Procedure(models::ReferencedDataObjectFromProcedure) = "PROCEDURE", as_procedure;
    }
    shared {
        /// The model version of the object. The service uses it to upgrade objects.
        model_version = "modelVersion", str, in Api Procedure;
        /// The reference to the parent object.
        parent_ref = "parentRef", ref models::ParentReference, in Api Procedure;
        /// The name. At most 1,000 characters.
        name = "name", str, in Api Procedure;
        /// The version of the object, for change tracking and optimistic locking.
        object_version = "objectVersion", copy i64, in Api Procedure;
        /// The name of the resource.
        resource_name = "resourceName", str, in Api Procedure;
        /// The status of the object. The value 1 marks a shallow reference across objects; all
        /// other values are reserved.
        object_status = "objectStatus", copy i64, in Api Procedure;
        /// The external key of the object.
        external_key = "externalKey", str, in Api Procedure;
    }
}
