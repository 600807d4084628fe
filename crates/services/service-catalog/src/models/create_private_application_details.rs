// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a private application to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrivateApplicationDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The short description.
    pub short_description: String,
    /// The long description.
    pub long_description: Option<String>,
    /// The icon of the private application, base64-encoded. It must be a PNG image of 130 x 130
    /// pixels and at most 50 KB.
    pub logo_file_base64_encoded: Option<String>,
    /// The details of the package.
    pub package_details: models::CreatePrivateApplicationPackage,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    CreatePrivateApplicationDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            short_description = "shortDescription", with_short_description(String);
            package_details = "packageDetails",
                with_package_details(models::CreatePrivateApplicationPackage);
        }
        optional {
            long_description = "longDescription", with_long_description(String);
            logo_file_base64_encoded = "logoFileBase64Encoded",
                with_logo_file_base64_encoded(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
