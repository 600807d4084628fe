// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a model group to create, from a list of models or as a clone.
    ///
    /// The field `createType` selects the variant.
    pub enum CreateBaseModelGroupDetails by "createType", sent {
        Clone(models::CloneModelGroupDetails) = "CLONE", as_clone;
        Create(models::CreateModelGroupDetails) = "CREATE", as_create;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Clone Create;
        /// The OCID of the project.
        project_id = "projectId", str, in Clone Create;
    }
}
