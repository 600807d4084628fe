// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a batch task to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateBatchTaskDetails by "type", sent {
        Compute(models::CreateComputeTaskDetails) = "COMPUTE", as_compute;
        Group(models::CreateGroupTaskDetails) = "GROUP", as_group;
    }
    shared {
        /// The name.
        name = "name", str, in Compute Group;
        /// The description.
        description = "description", str, in Compute Group;
        /// The resources, such as licenses, that the task needs to run.
        entitlement_claims = "entitlementClaims", ref [String], in Compute Group;
        /// The dependencies.
        dependencies = "dependencies", ref [String], in Compute Group;
        /// The environment variables.
        environment_variables = "environmentVariables", ref [models::EnvironmentVariable], in
            Compute Group;
    }
}
