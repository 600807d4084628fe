// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an OCE instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOceInstanceDetails {
    /// The description.
    pub description: Option<String>,
    /// The primary domain of the web application firewall (WAF).
    pub waf_primary_domain: Option<String>,
    /// The license type of the instance, such as a new license or BYOL.
    pub instance_license_type: Option<models::OceInstanceInstanceLicenseType>,
    /// The type of the instance by usage, either primary or nonprimary.
    pub instance_usage_type: Option<models::OceInstanceInstanceUsageType>,
    /// The add-on features of the instance.
    pub add_on_features: Option<Vec<String>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::OceInstanceLifecycleDetails>,
    /// The name of the paired region for disaster recovery.
    pub dr_region: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOceInstanceDetails {
        optional {
            description = "description", with_description(String), clear_description;
            waf_primary_domain = "wafPrimaryDomain", with_waf_primary_domain(String),
                clear_waf_primary_domain;
            instance_license_type = "instanceLicenseType",
                with_instance_license_type(models::OceInstanceInstanceLicenseType),
                clear_instance_license_type;
            instance_usage_type = "instanceUsageType",
                with_instance_usage_type(models::OceInstanceInstanceUsageType),
                clear_instance_usage_type;
            add_on_features = "addOnFeatures", with_add_on_features([String]),
                clear_add_on_features;
            lifecycle_details = "lifecycleDetails",
                with_lifecycle_details(models::OceInstanceLifecycleDetails),
                clear_lifecycle_details;
            dr_region = "drRegion", with_dr_region(String), clear_dr_region;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
