// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the configuration.
    ///
    /// The response has the header `etag`.
    UpdateConfig = PUT "/configs/{configId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/Config/UpdateConfig";
    required {
        config_id = path "configId" (String);
        update_config_details = json(models::UpdateConfigDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Config) }
    then { settled(get_config, models::Config, models::ConfigLifecycleState); }
}
