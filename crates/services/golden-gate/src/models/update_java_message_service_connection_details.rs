// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in a Java message service connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateJavaMessageServiceConnectionDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The ID of the vault.
    ///
    /// Deprecated.
    #[deprecated]
    pub vault_id: Option<String>,
    /// The ID of the key.
    ///
    /// Deprecated.
    #[deprecated]
    pub key_id: Option<String>,
    /// The OCIDs of the NSGs that control network access.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The route of network traffic to the target, such as through a shared or a dedicated
    /// endpoint.
    pub routing_method: Option<models::ConnectionRoutingMethod>,
    /// Whether sensitive attributes are provided as secrets. Deprecated.
    ///
    /// Deprecated.
    #[deprecated]
    pub does_use_secret_ids: Option<bool>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether JNDI is used. If true, the JNDI fields are required.
    pub should_use_jndi: Option<bool>,
    /// The JNDI name of the connection factory, such as `ConnectionFactory`.
    pub jndi_connection_factory: Option<String>,
    /// The URL of the JNDI provider, such as `tcp://host:61616`.
    pub jndi_provider_url: Option<String>,
    /// The class that implements `javax.naming.spi.InitialContextFactory` and provides the initial
    /// naming context.
    pub jndi_initial_context_factory: Option<String>,
    /// The principal (user) to authenticate.
    pub jndi_security_principal: Option<String>,
    /// The password of the principal. Deprecated; use the secret's OCID in
    /// `jndiSecurityCredentialsSecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub jndi_security_credentials: Option<Secret>,
    /// The OCID of the secret with the credentials of the principal. Mutually exclusive with
    /// `jndiSecurityCredentials`.
    pub jndi_security_credentials_secret_id: Option<String>,
    /// The connection URL in the form of the technology, such as `jdbc:redshift://host:5439/db`,
    /// with protocol, host and port.
    pub connection_url: Option<String>,
    /// The name of the Java class that implements `javax.jms.ConnectionFactory`.
    pub connection_factory: Option<String>,
    /// The user name for connecting to the system. The user must exist there, and case matters as
    /// the system defines.
    pub username: Option<String>,
    /// The password.
    ///
    /// Deprecated.
    #[deprecated]
    pub password: Option<Secret>,
    /// The OCID of the secret that contains the password. Mutually exclusive with `password`.
    pub password_secret_id: Option<String>,
    /// The security protocol. Default: `PLAIN`.
    pub security_protocol: Option<models::JavaMessageServiceConnectionSecurityProtocol>,
    /// The type of authentication.
    pub authentication_type: Option<models::JavaMessageServiceConnectionAuthenticationType>,
    /// The trust store file, base64-encoded.
    ///
    /// Deprecated.
    #[deprecated]
    pub trust_store: Option<Secret>,
    /// The OCID of the secret that contains the trust store. Mutually exclusive with `trustStore`.
    pub trust_store_secret_id: Option<String>,
    /// The password of the trust store.
    ///
    /// Deprecated.
    #[deprecated]
    pub trust_store_password: Option<Secret>,
    /// The OCID of the secret that contains the password of the trust store. Mutually exclusive
    /// with `trustStorePassword`.
    pub trust_store_password_secret_id: Option<String>,
    /// The key store file, base64-encoded.
    ///
    /// Deprecated.
    #[deprecated]
    pub key_store: Option<Secret>,
    /// The OCID of the secret that contains the key store file. Mutually exclusive with `keyStore`.
    pub key_store_secret_id: Option<String>,
    /// The password of the key store.
    ///
    /// Deprecated.
    #[deprecated]
    pub key_store_password: Option<Secret>,
    /// The OCID of the secret that contains the password of the key store. Mutually exclusive with
    /// `keyStorePassword`.
    pub key_store_password_secret_id: Option<String>,
    /// The password of the key in the key store, if it differs from that of the key store.
    /// Deprecated and replaced by `sslKeyPasswordSecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub ssl_key_password: Option<Secret>,
    /// The OCID of the secret with the password of the certificate in the key store, if it differs
    /// from that of the key store. Mutually exclusive with `sslKeyPassword`.
    pub ssl_key_password_secret_id: Option<String>,
    /// The private IP address. Deprecated; it cannot be set on new connections.
    pub private_ip: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateJavaMessageServiceConnectionDetails, "connectionType" = "JAVA_MESSAGE_SERVICE" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            vault_id = "vaultId", with_vault_id(String), clear_vault_id;
            key_id = "keyId", with_key_id(String), clear_key_id;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            subnet_id = "subnetId", with_subnet_id(String), clear_subnet_id;
            routing_method = "routingMethod", with_routing_method(models::ConnectionRoutingMethod),
                clear_routing_method;
            does_use_secret_ids = "doesUseSecretIds", with_does_use_secret_ids(bool),
                clear_does_use_secret_ids;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            should_use_jndi = "shouldUseJndi", with_should_use_jndi(bool), clear_should_use_jndi;
            jndi_connection_factory = "jndiConnectionFactory", with_jndi_connection_factory(String),
                clear_jndi_connection_factory;
            jndi_provider_url = "jndiProviderUrl", with_jndi_provider_url(String),
                clear_jndi_provider_url;
            jndi_initial_context_factory = "jndiInitialContextFactory",
                with_jndi_initial_context_factory(String), clear_jndi_initial_context_factory;
            jndi_security_principal = "jndiSecurityPrincipal", with_jndi_security_principal(String),
                clear_jndi_security_principal;
            jndi_security_credentials = "jndiSecurityCredentials",
                with_jndi_security_credentials(Secret), clear_jndi_security_credentials;
            jndi_security_credentials_secret_id = "jndiSecurityCredentialsSecretId",
                with_jndi_security_credentials_secret_id(String),
                clear_jndi_security_credentials_secret_id;
            connection_url = "connectionUrl", with_connection_url(String), clear_connection_url;
            connection_factory = "connectionFactory", with_connection_factory(String),
                clear_connection_factory;
            username = "username", with_username(String), clear_username;
            password = "password", with_password(Secret), clear_password;
            password_secret_id = "passwordSecretId", with_password_secret_id(String),
                clear_password_secret_id;
            security_protocol = "securityProtocol",
                with_security_protocol(models::JavaMessageServiceConnectionSecurityProtocol),
                clear_security_protocol;
            authentication_type = "authenticationType",
                with_authentication_type(models::JavaMessageServiceConnectionAuthenticationType),
                clear_authentication_type;
            trust_store = "trustStore", with_trust_store(Secret), clear_trust_store;
            trust_store_secret_id = "trustStoreSecretId", with_trust_store_secret_id(String),
                clear_trust_store_secret_id;
            trust_store_password = "trustStorePassword", with_trust_store_password(Secret),
                clear_trust_store_password;
            trust_store_password_secret_id = "trustStorePasswordSecretId",
                with_trust_store_password_secret_id(String), clear_trust_store_password_secret_id;
            key_store = "keyStore", with_key_store(Secret), clear_key_store;
            key_store_secret_id = "keyStoreSecretId", with_key_store_secret_id(String),
                clear_key_store_secret_id;
            key_store_password = "keyStorePassword", with_key_store_password(Secret),
                clear_key_store_password;
            key_store_password_secret_id = "keyStorePasswordSecretId",
                with_key_store_password_secret_id(String), clear_key_store_password_secret_id;
            ssl_key_password = "sslKeyPassword", with_ssl_key_password(Secret),
                clear_ssl_key_password;
            ssl_key_password_secret_id = "sslKeyPasswordSecretId",
                with_ssl_key_password_secret_id(String), clear_ssl_key_password_secret_id;
            private_ip = "privateIp", with_private_ip(String), clear_private_ip;
        }
    }
}
