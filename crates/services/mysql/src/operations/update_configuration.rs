// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the configuration.
    ///
    /// The response has the header `etag`.
    UpdateConfiguration = PUT "/configurations/{configurationId}",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/Configuration/UpdateConfiguration";
    required {
        configuration_id = path "configurationId" (String);
        update_configuration_details = json(models::UpdateConfigurationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Configuration) }
    then { settled(get_configuration, models::Configuration, models::ConfigurationLifecycleState); }
}
