// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OPSI configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOpsiConfiguration = PUT "/opsiConfigurations/{opsiConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OpsiConfigurations/UpdateOpsiConfiguration";
    required {
        opsi_configuration_id = path "opsiConfigurationId" (String);
        update_opsi_configuration_details = json(models::UpdateOpsiConfigurationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_opsi_configuration, models::OpsiConfiguration,
            models::OpsiConfigurationLifecycleState);
    }
}
