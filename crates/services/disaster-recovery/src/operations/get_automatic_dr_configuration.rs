// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the automatic DR configuration.
    ///
    /// The response has the header `etag`.
    GetAutomaticDrConfiguration = GET "/automaticDrConfigurations/{automaticDrConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/AutomaticDrConfiguration/GetAutomaticDrConfiguration";
    required {
        automatic_dr_configuration_id = path "automaticDrConfigurationId" (String);
    }
    returns {
        json(models::AutomaticDrConfiguration),
        state(models::AutomaticDrConfigurationLifecycleState),
    }
}
