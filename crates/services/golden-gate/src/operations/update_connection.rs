// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the connection.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateConnection = PUT "/connections/{connectionId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Connection/UpdateConnection";
    facts { with_secret_fields(&["accountKey", "apiKey", "authSecret", "authToken", "clientSecret", "jndiSecurityCredentials", "keyStore", "keyStorePassword", "parUrl", "password", "privateKeyFile", "privateKeyPassphrase", "properties", "restAuthSecretKey", "sasToken", "secretAccessKey", "serviceAccountKeyFile", "sslClientKeystash", "sslClientKeystoredb", "sslKey", "sslKeyPassword", "tlsCertificateKeyFile", "tlsCertificateKeyFilePassword", "trustStore", "trustStorePassword", "wallet"]); }
    required {
        connection_id = path "connectionId" (String);
        update_connection_details = json(models::UpdateConnectionDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_connection, models::Connection, models::ConnectionLifecycleState); }
}
