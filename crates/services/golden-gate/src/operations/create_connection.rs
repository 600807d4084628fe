// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a connection.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateConnection = POST "/connections",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Connection/CreateConnection";
    facts {
        with_retry_token();
        with_secret_fields(&["accountKey", "apiKey", "authSecret", "authToken", "clientSecret", "jndiSecurityCredentials", "keyStore", "keyStorePassword", "parUrl", "password", "privateKeyFile", "privateKeyPassphrase", "properties", "restAuthSecretKey", "sasToken", "secretAccessKey", "serviceAccountKeyFile", "sslClientKeystash", "sslClientKeystoredb", "sslKey", "sslKeyPassword", "tlsCertificateKeyFile", "tlsCertificateKeyFilePassword", "trustStore", "trustStorePassword", "wallet"]);
    }
    required {
        create_connection_details = json(models::CreateConnectionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Connection) }
    then {
        settled(get_connection, models::Connection, models::ConnectionLifecycleState);
        with_id("connectionId", "id");
    }
}
