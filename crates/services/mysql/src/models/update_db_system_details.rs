// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in a DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDbSystemDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCIDs of the NSGs for the VNIC attachment.
    pub nsg_ids: Option<Vec<String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The mode of the database.
    pub database_mode: Option<models::DbSystemDatabaseMode>,
    /// The access mode: unrestricted, or restricted to administrators.
    pub access_mode: Option<models::DbSystemAccessMode>,
    /// The configuration of REST.
    pub rest: Option<models::UpdateRestDetails>,
    /// The database console.
    pub database_console: Option<models::UpdateDatabaseConsoleDetails>,
    /// Whether the DB system is highly available.
    pub is_highly_available: Option<bool>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The name of the shape.
    pub shape_name: Option<String>,
    /// The version of MySQL.
    pub mysql_version: Option<String>,
    /// The OCID of the configuration.
    pub configuration_id: Option<String>,
    /// The user name of the administrator.
    pub admin_username: Option<String>,
    /// The administrator password. From 8 to 32 characters.
    pub admin_password: Option<Secret>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<i64>,
    /// The data storage.
    pub data_storage: Option<models::DataStorageDetails>,
    /// The hostname of the primary endpoint for DNS.
    pub hostname_label: Option<String>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// Whether IPv6 is enabled.
    pub is_ipv6_enabled: Option<bool>,
    /// The IPv6 prefixes of the subnet, each optionally with an IPv6 address, from which IPv6
    /// addresses are assigned.
    pub ipv6_address_ipv6_subnet_cidr_pair_details:
        Option<models::Ipv6AddressIpv6SubnetCidrPairDetails>,
    /// The port.
    pub port: Option<i64>,
    /// The TCP port for connections with the X protocol.
    pub port_x: Option<i64>,
    /// The backup policy.
    pub backup_policy: Option<models::UpdateBackupPolicyDetails>,
    /// The maintenance settings.
    pub maintenance: Option<models::UpdateMaintenanceDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The deletion policy.
    pub deletion_policy: Option<models::UpdateDeletionPolicyDetails>,
    /// The state of crash recovery, such as InnoDB redo logs and the doublewrite buffer.
    pub crash_recovery: Option<models::DbSystemCrashRecovery>,
    /// The state of monitoring by Database Management.
    pub database_management: Option<models::DbSystemDatabaseManagement>,
    /// The configuration of secure connections.
    pub secure_connections: Option<models::SecureConnectionDetails>,
    /// The settings of the encryption.
    pub encrypt_data: Option<models::EncryptDataDetails>,
    /// The customer contacts. An empty list removes all of them.
    pub customer_contacts: Option<Vec<models::CustomerContact>>,
    /// The read endpoint.
    pub read_endpoint: Option<models::UpdateReadEndpointDetails>,
    /// The telemetry configuration.
    pub telemetry_configuration: Option<models::UpdateTelemetryConfigurationDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateDbSystemDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            subnet_id = "subnetId", with_subnet_id(String), clear_subnet_id;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            database_mode = "databaseMode", with_database_mode(models::DbSystemDatabaseMode),
                clear_database_mode;
            access_mode = "accessMode", with_access_mode(models::DbSystemAccessMode),
                clear_access_mode;
            rest = "rest", with_rest(models::UpdateRestDetails), clear_rest;
            database_console = "databaseConsole",
                with_database_console(models::UpdateDatabaseConsoleDetails), clear_database_console;
            is_highly_available = "isHighlyAvailable", with_is_highly_available(bool),
                clear_is_highly_available;
            availability_domain = "availabilityDomain", with_availability_domain(String),
                clear_availability_domain;
            fault_domain = "faultDomain", with_fault_domain(String), clear_fault_domain;
            shape_name = "shapeName", with_shape_name(String), clear_shape_name;
            mysql_version = "mysqlVersion", with_mysql_version(String), clear_mysql_version;
            configuration_id = "configurationId", with_configuration_id(String),
                clear_configuration_id;
            admin_username = "adminUsername", with_admin_username(String), clear_admin_username;
            admin_password = "adminPassword", with_admin_password(Secret), clear_admin_password;
            data_storage_size_in_gbs = "dataStorageSizeInGBs", with_data_storage_size_in_gbs(i64),
                clear_data_storage_size_in_gbs;
            data_storage = "dataStorage", with_data_storage(models::DataStorageDetails),
                clear_data_storage;
            hostname_label = "hostnameLabel", with_hostname_label(String), clear_hostname_label;
            ip_address = "ipAddress", with_ip_address(String), clear_ip_address;
            is_ipv6_enabled = "isIpv6Enabled", with_is_ipv6_enabled(bool), clear_is_ipv6_enabled;
            ipv6_address_ipv6_subnet_cidr_pair_details = "ipv6AddressIpv6SubnetCidrPairDetails",
                with_ipv6_address_ipv6_subnet_cidr_pair_details(models::Ipv6AddressIpv6SubnetCidrPairDetails),
                clear_ipv6_address_ipv6_subnet_cidr_pair_details;
            port = "port", with_port(i64), clear_port;
            port_x = "portX", with_port_x(i64), clear_port_x;
            backup_policy = "backupPolicy", with_backup_policy(models::UpdateBackupPolicyDetails),
                clear_backup_policy;
            maintenance = "maintenance", with_maintenance(models::UpdateMaintenanceDetails),
                clear_maintenance;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            deletion_policy = "deletionPolicy",
                with_deletion_policy(models::UpdateDeletionPolicyDetails), clear_deletion_policy;
            crash_recovery = "crashRecovery", with_crash_recovery(models::DbSystemCrashRecovery),
                clear_crash_recovery;
            database_management = "databaseManagement",
                with_database_management(models::DbSystemDatabaseManagement),
                clear_database_management;
            secure_connections = "secureConnections",
                with_secure_connections(models::SecureConnectionDetails), clear_secure_connections;
            encrypt_data = "encryptData", with_encrypt_data(models::EncryptDataDetails),
                clear_encrypt_data;
            customer_contacts = "customerContacts",
                with_customer_contacts([models::CustomerContact]), clear_customer_contacts;
            read_endpoint = "readEndpoint", with_read_endpoint(models::UpdateReadEndpointDetails),
                clear_read_endpoint;
            telemetry_configuration = "telemetryConfiguration",
                with_telemetry_configuration(models::UpdateTelemetryConfigurationDetails),
                clear_telemetry_configuration;
        }
    }
}
