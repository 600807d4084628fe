// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the object type of an Oracle data verification object status.
    pub enum OracleDataVerificationObjectStatusObjectType {
        Table = "TABLE",
        Index = "INDEX",
        View = "VIEW",
        Sequence = "SEQUENCE",
        Synonym = "SYNONYM",
        Cluster = "CLUSTER",
        Procedure = "PROCEDURE",
        Function = "FUNCTION",
        Package = "PACKAGE",
        PackageBody = "PACKAGE_BODY",
        Trigger = "TRIGGER",
        User = "USER",
        Role = "ROLE",
        Profile = "PROFILE",
        MaterializedView = "MATERIALIZED_VIEW",
        Type = "TYPE",
        TypeBody = "TYPE_BODY",
        Operator = "OPERATOR",
        Library = "LIBRARY",
        Directory = "DIRECTORY",
        Tablespace = "TABLESPACE",
        DatabaseLink = "DATABASE_LINK",
        Controlfile = "CONTROLFILE",
        Datafile = "DATAFILE",
        RedoLog = "REDO_LOG",
        JavaClass = "JAVA_CLASS",
        JavaSource = "JAVA_SOURCE",
        JavaResource = "JAVA_RESOURCE",
        XmlSchema = "XML_SCHEMA",
        Queue = "QUEUE",
        QueueTable = "QUEUE_TABLE",
        Dimension = "DIMENSION",
        Context = "CONTEXT",
    }
}
