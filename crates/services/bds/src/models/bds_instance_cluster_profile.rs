// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the cluster profile of a BDS instance.
    pub enum BdsInstanceClusterProfile {
        HadoopExtended = "HADOOP_EXTENDED",
        Hadoop = "HADOOP",
        Hive = "HIVE",
        Spark = "SPARK",
        Hbase = "HBASE",
        Trino = "TRINO",
        Kafka = "KAFKA",
    }
}
