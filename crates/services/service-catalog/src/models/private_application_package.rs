// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A private application package.
    ///
    /// The field `packageType` selects the variant.
    pub enum PrivateApplicationPackage by "packageType" {
        Stack(models::PrivateApplicationStackPackage) = "STACK", as_stack;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Stack;
        /// The OCID of the private application.
        private_application_id = "privateApplicationId", str, in Stack;
        /// The display name.
        display_name = "displayName", str, in Stack;
        /// The version.
        version = "version", str, in Stack;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Stack;
    }
}
