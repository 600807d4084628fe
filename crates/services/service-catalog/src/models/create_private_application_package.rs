// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a private application package to create.
    ///
    /// The field `packageType` selects the variant.
    pub enum CreatePrivateApplicationPackage by "packageType", sent {
        Stack(models::CreatePrivateApplicationStackPackage) = "STACK", as_stack;
    }
    shared {
        /// The version.
        version = "version", str, in Stack;
    }
}
