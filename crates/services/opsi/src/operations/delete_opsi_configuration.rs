// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the OPSI configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteOpsiConfiguration = DELETE "/opsiConfigurations/{opsiConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OpsiConfigurations/DeleteOpsiConfiguration";
    required {
        opsi_configuration_id = path "opsiConfigurationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_opsi_configuration); }
}
