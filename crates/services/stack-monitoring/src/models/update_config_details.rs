// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a configuration.
    ///
    /// The field `configType` selects the variant.
    pub enum UpdateConfigDetails by "configType", sent {
        AutoPromote(models::UpdateAutoPromoteConfigDetails) = "AUTO_PROMOTE", as_auto_promote;
        ComputeAutoActivatePlugin(models::UpdateComputeAutoActivatePluginConfigDetails)
            = "COMPUTE_AUTO_ACTIVATE_PLUGIN", as_compute_auto_activate_plugin;
        LicenseAutoAssign(models::UpdateLicenseAutoAssignConfigDetails) = "LICENSE_AUTO_ASSIGN",
            as_license_auto_assign;
        LicenseEnterpriseExtensibility(models::UpdateLicenseEnterpriseExtensibilityConfigDetails)
            = "LICENSE_ENTERPRISE_EXTENSIBILITY", as_license_enterprise_extensibility;
        Onboard(models::UpdateOnboardConfigDetails) = "ONBOARD", as_onboard;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in AutoPromote ComputeAutoActivatePlugin
            LicenseAutoAssign LicenseEnterpriseExtensibility Onboard;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in AutoPromote
            ComputeAutoActivatePlugin LicenseAutoAssign LicenseEnterpriseExtensibility Onboard;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in AutoPromote
            ComputeAutoActivatePlugin LicenseAutoAssign LicenseEnterpriseExtensibility Onboard;
    }
}
