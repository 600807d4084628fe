// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A configuration.
    ///
    /// The field `configType` selects the variant.
    pub enum Config by "configType" {
        AutoPromote(models::AutoPromoteConfigDetails) = "AUTO_PROMOTE", as_auto_promote;
        ComputeAutoActivatePlugin(models::ComputeAutoActivatePluginConfigDetails)
            = "COMPUTE_AUTO_ACTIVATE_PLUGIN", as_compute_auto_activate_plugin;
        LicenseAutoAssign(models::LicenseAutoAssignConfigDetails) = "LICENSE_AUTO_ASSIGN",
            as_license_auto_assign;
        LicenseEnterpriseExtensibility(models::LicenseEnterpriseExtensibilityConfigDetails)
            = "LICENSE_ENTERPRISE_EXTENSIBILITY", as_license_enterprise_extensibility;
        Onboard(models::OnboardConfigDetails) = "ONBOARD", as_onboard;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in AutoPromote ComputeAutoActivatePlugin LicenseAutoAssign
            LicenseEnterpriseExtensibility Onboard;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in AutoPromote ComputeAutoActivatePlugin
            LicenseAutoAssign LicenseEnterpriseExtensibility Onboard;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in AutoPromote ComputeAutoActivatePlugin
            LicenseAutoAssign LicenseEnterpriseExtensibility Onboard;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in AutoPromote ComputeAutoActivatePlugin
            LicenseAutoAssign LicenseEnterpriseExtensibility Onboard;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in AutoPromote ComputeAutoActivatePlugin
            LicenseAutoAssign LicenseEnterpriseExtensibility Onboard;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ConfigLifecycleState, in AutoPromote
            ComputeAutoActivatePlugin LicenseAutoAssign LicenseEnterpriseExtensibility Onboard;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in AutoPromote
            ComputeAutoActivatePlugin LicenseAutoAssign LicenseEnterpriseExtensibility Onboard;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in AutoPromote
            ComputeAutoActivatePlugin LicenseAutoAssign LicenseEnterpriseExtensibility Onboard;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in AutoPromote
            ComputeAutoActivatePlugin LicenseAutoAssign LicenseEnterpriseExtensibility Onboard;
    }
}
