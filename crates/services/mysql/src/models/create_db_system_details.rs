// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a DB system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbSystemDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The configuration of REST.
    pub rest: Option<models::CreateRestDetails>,
    /// The database console.
    pub database_console: Option<models::CreateDatabaseConsoleDetails>,
    /// Whether the DB system is highly available.
    pub is_highly_available: Option<bool>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The OCID of the configuration.
    pub configuration_id: Option<String>,
    /// The name of the shape.
    pub shape_name: String,
    /// The version of MySQL.
    pub mysql_version: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs for the VNIC attachment.
    pub nsg_ids: Option<Vec<String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
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
    pub backup_policy: Option<models::CreateBackupPolicyDetails>,
    /// The source.
    pub source: Option<models::CreateDbSystemSourceDetails>,
    /// The maintenance settings.
    pub maintenance: Option<models::CreateMaintenanceDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The deletion policy.
    pub deletion_policy: Option<models::CreateDeletionPolicyDetails>,
    /// The state of crash recovery, such as InnoDB redo logs and the doublewrite buffer.
    pub crash_recovery: Option<models::DbSystemCrashRecovery>,
    /// The state of monitoring by Database Management.
    pub database_management: Option<models::DbSystemDatabaseManagement>,
    /// The configuration of secure connections.
    pub secure_connections: Option<models::SecureConnectionDetails>,
    /// The settings of the encryption.
    pub encrypt_data: Option<models::EncryptDataDetails>,
    /// The mode of the database.
    pub database_mode: Option<models::DbSystemDatabaseMode>,
    /// The access mode: unrestricted, or restricted to administrators.
    pub access_mode: Option<models::DbSystemAccessMode>,
    /// The customer contacts. An empty list removes all of them.
    pub customer_contacts: Option<Vec<models::CustomerContact>>,
    /// The read endpoint.
    pub read_endpoint: Option<models::CreateReadEndpointDetails>,
    /// The telemetry configuration.
    pub telemetry_configuration: Option<models::CreateTelemetryConfigurationDetails>,
}

model! {
    CreateDbSystemDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            shape_name = "shapeName", with_shape_name(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            rest = "rest", with_rest(models::CreateRestDetails);
            database_console = "databaseConsole",
                with_database_console(models::CreateDatabaseConsoleDetails);
            is_highly_available = "isHighlyAvailable", with_is_highly_available(bool);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            fault_domain = "faultDomain", with_fault_domain(String);
            configuration_id = "configurationId", with_configuration_id(String);
            mysql_version = "mysqlVersion", with_mysql_version(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            admin_username = "adminUsername", with_admin_username(String);
            admin_password = "adminPassword", with_admin_password(Secret);
            data_storage_size_in_gbs = "dataStorageSizeInGBs", with_data_storage_size_in_gbs(i64);
            data_storage = "dataStorage", with_data_storage(models::DataStorageDetails);
            hostname_label = "hostnameLabel", with_hostname_label(String);
            ip_address = "ipAddress", with_ip_address(String);
            is_ipv6_enabled = "isIpv6Enabled", with_is_ipv6_enabled(bool);
            ipv6_address_ipv6_subnet_cidr_pair_details = "ipv6AddressIpv6SubnetCidrPairDetails",
                with_ipv6_address_ipv6_subnet_cidr_pair_details(models::Ipv6AddressIpv6SubnetCidrPairDetails);
            port = "port", with_port(i64);
            port_x = "portX", with_port_x(i64);
            backup_policy = "backupPolicy", with_backup_policy(models::CreateBackupPolicyDetails);
            source = "source", with_source(models::CreateDbSystemSourceDetails);
            maintenance = "maintenance", with_maintenance(models::CreateMaintenanceDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            deletion_policy = "deletionPolicy",
                with_deletion_policy(models::CreateDeletionPolicyDetails);
            crash_recovery = "crashRecovery", with_crash_recovery(models::DbSystemCrashRecovery);
            database_management = "databaseManagement",
                with_database_management(models::DbSystemDatabaseManagement);
            secure_connections = "secureConnections",
                with_secure_connections(models::SecureConnectionDetails);
            encrypt_data = "encryptData", with_encrypt_data(models::EncryptDataDetails);
            database_mode = "databaseMode", with_database_mode(models::DbSystemDatabaseMode);
            access_mode = "accessMode", with_access_mode(models::DbSystemAccessMode);
            customer_contacts = "customerContacts",
                with_customer_contacts([models::CustomerContact]);
            read_endpoint = "readEndpoint", with_read_endpoint(models::CreateReadEndpointDetails);
            telemetry_configuration = "telemetryConfiguration",
                with_telemetry_configuration(models::CreateTelemetryConfigurationDetails);
        }
    }
}
