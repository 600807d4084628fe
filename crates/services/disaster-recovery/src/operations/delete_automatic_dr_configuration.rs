// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the automatic DR configuration.
    DeleteAutomaticDrConfiguration =
        DELETE "/automaticDrConfigurations/{automaticDrConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/AutomaticDrConfiguration/DeleteAutomaticDrConfiguration";
    required {
        automatic_dr_configuration_id = path "automaticDrConfigurationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_automatic_dr_configuration); }
}
