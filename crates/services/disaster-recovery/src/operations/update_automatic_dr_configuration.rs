// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the automatic DR configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAutomaticDrConfiguration = PUT "/automaticDrConfigurations/{automaticDrConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/AutomaticDrConfiguration/UpdateAutomaticDrConfiguration";
    required {
        automatic_dr_configuration_id = path "automaticDrConfigurationId" (String);
        update_automatic_dr_configuration_details =
            json(models::UpdateAutomaticDrConfigurationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_automatic_dr_configuration, models::AutomaticDrConfiguration,
            models::AutomaticDrConfigurationLifecycleState);
    }
}
