// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a software source to create.
    ///
    /// The field `softwareSourceType` selects the variant.
    pub enum CreateSoftwareSourceDetails by "softwareSourceType", sent {
        Custom(models::CreateCustomSoftwareSourceDetails) = "CUSTOM", as_custom;
        Private(models::CreatePrivateSoftwareSourceDetails) = "PRIVATE", as_private;
        ThirdParty(models::CreateThirdPartySoftwareSourceDetails) = "THIRD_PARTY", as_third_party;
        Vendor(models::CreateVendorSoftwareSourceDetails) = "VENDOR", as_vendor;
        Versioned(models::CreateVersionedCustomSoftwareSourceDetails) = "VERSIONED", as_versioned;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Custom Private ThirdParty Vendor Versioned;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Custom Private ThirdParty Vendor Versioned;
        /// The description.
        description = "description", str, in Custom Private ThirdParty Vendor Versioned;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Custom Private ThirdParty
            Vendor Versioned;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Custom
            Private ThirdParty Vendor Versioned;
    }
}
