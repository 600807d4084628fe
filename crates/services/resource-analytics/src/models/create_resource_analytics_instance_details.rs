// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a resource analytics instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateResourceAnalyticsInstanceDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The ADW admin password.
    pub adw_admin_password: models::AdwAdminPasswordDetails,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// Whether the mutual TLS is required.
    pub is_mutual_tls_required: Option<bool>,
    /// The IDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The compute count.
    pub compute_count: Option<i64>,
    /// The license model.
    pub license_model: Option<models::ResourceAnalyticsInstanceLicenseModel>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateResourceAnalyticsInstanceDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            adw_admin_password = "adwAdminPassword",
                with_adw_admin_password(models::AdwAdminPasswordDetails);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            is_mutual_tls_required = "isMutualTlsRequired", with_is_mutual_tls_required(bool);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            compute_count = "computeCount", with_compute_count(i64);
            license_model = "licenseModel",
                with_license_model(models::ResourceAnalyticsInstanceLicenseModel);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
