// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Configuration variables.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationVariables {
    /// The completion type.
    pub completion_type: Option<models::ConfigurationVariablesCompletionType>,
    /// Whether temporary tables are stored on disk, rather than in memory.
    pub big_tables: Option<bool>,
    /// The character set server.
    pub character_set_server: Option<models::ConfigurationVariablesCharacterSetServer>,
    /// The collation server.
    pub collation_server: Option<models::ConfigurationVariablesCollationServer>,
    /// The connection memory chunk size.
    pub connection_memory_chunk_size: Option<i64>,
    /// The connection memory limit.
    pub connection_memory_limit: Option<i64>,
    /// The default authentication plugin.
    pub default_authentication_plugin:
        Option<models::ConfigurationVariablesDefaultAuthenticationPlugin>,
    /// The global connection memory limit.
    pub global_connection_memory_limit: Option<i64>,
    /// Whether the server calculates `Global_connection_memory`.
    pub global_connection_memory_tracking: Option<bool>,
    /// The transaction isolation.
    pub transaction_isolation: Option<models::ConfigurationVariablesTransactionIsolation>,
    /// The innodb ft server stopword table.
    pub innodb_ft_server_stopword_table: Option<String>,
    /// The mandatory roles.
    pub mandatory_roles: Option<String>,
    /// Whether `autocommit` applies.
    pub autocommit: Option<bool>,
    /// Whether foreign keys are checked.
    pub foreign_key_checks: Option<bool>,
    /// The group replication consistency.
    pub group_replication_consistency:
        Option<models::ConfigurationVariablesGroupReplicationConsistency>,
    /// The group concat maximum len. In bytes.
    pub group_concat_max_len: Option<i64>,
    /// Whether full-text indexes have stopwords.
    pub innodb_ft_enable_stopword: Option<bool>,
    /// Whether dedicated threads write redo log records.
    pub innodb_log_writer_threads: Option<bool>,
    /// Whether `LOAD DATA LOCAL` is allowed.
    pub local_infile: Option<bool>,
    /// Whether MySQL Enterprise Firewall is enabled.
    pub mysql_firewall_mode: Option<bool>,
    /// Whether the X Plugin sends a hello notice. Deprecated; it is ignored.
    pub mysqlx_enable_hello_notice: Option<bool>,
    /// Whether tables need a primary key.
    pub sql_require_primary_key: Option<bool>,
    /// Whether single-row `INSERT` statements return warnings.
    pub sql_warnings: Option<bool>,
    /// The binlog expire logs seconds.
    pub binlog_expire_logs_seconds: Option<i64>,
    /// The binlog row metadata.
    pub binlog_row_metadata: Option<models::ConfigurationVariablesBinlogRowMetadata>,
    /// The binlog row value options.
    pub binlog_row_value_options: Option<String>,
    /// Whether transactions in binary logs are compressed.
    pub binlog_transaction_compression: Option<bool>,
    /// The innodb buffer pool size.
    pub innodb_buffer_pool_size: Option<i64>,
    /// The innodb ft result cache limit.
    pub innodb_ft_result_cache_limit: Option<i64>,
    /// The maximum binlog cache size.
    pub max_binlog_cache_size: Option<i64>,
    /// The maximum connect errors.
    pub max_connect_errors: Option<i64>,
    /// The maximum heap table size.
    pub max_heap_table_size: Option<i64>,
    /// The maximum number of connections.
    pub max_connections: Option<i64>,
    /// The maximum number of prepared stmts.
    pub max_prepared_stmt_count: Option<i64>,
    /// The connect timeout.
    pub connect_timeout: Option<i64>,
    /// The cte maximum recursion depth.
    pub cte_max_recursion_depth: Option<i64>,
    /// The generated random password length.
    pub generated_random_password_length: Option<i64>,
    /// The information schema statistics expiry.
    pub information_schema_stats_expiry: Option<i64>,
    /// The innodb buffer pool dump percentage. Default: `25`. From 1 to 100.
    pub innodb_buffer_pool_dump_pct: Option<i64>,
    /// The innodb buffer pool instances.
    pub innodb_buffer_pool_instances: Option<i64>,
    /// The innodb DDL buffer size.
    pub innodb_ddl_buffer_size: Option<i64>,
    /// The innodb DDL threads.
    pub innodb_ddl_threads: Option<i64>,
    /// The innodb ft maximum token size.
    pub innodb_ft_max_token_size: Option<i64>,
    /// The innodb ft min token size.
    pub innodb_ft_min_token_size: Option<i64>,
    /// The innodb ft num word optimize.
    pub innodb_ft_num_word_optimize: Option<i64>,
    /// The innodb lock wait timeout.
    pub innodb_lock_wait_timeout: Option<i64>,
    /// The innodb maximum purge LAG. Default: `0`.
    pub innodb_max_purge_lag: Option<i64>,
    /// The innodb maximum purge LAG delay. In microseconds.
    pub innodb_max_purge_lag_delay: Option<i64>,
    /// The interactive timeout.
    pub interactive_timeout: Option<i64>,
    /// The innodb statistics persistent sample pages.
    pub innodb_stats_persistent_sample_pages: Option<i64>,
    /// The innodb statistics transient sample pages.
    pub innodb_stats_transient_sample_pages: Option<i64>,
    /// Whether InnoDB returns errors, rather than warnings, for invalid table options.
    pub innodb_strict_mode: Option<bool>,
    /// The maximum allowed packet.
    pub max_allowed_packet: Option<i64>,
    /// The maximum execution time.
    pub max_execution_time: Option<i64>,
    /// The mysqlx connect timeout.
    pub mysqlx_connect_timeout: Option<i64>,
    /// The mysqlx document ID unique prefix.
    pub mysqlx_document_id_unique_prefix: Option<i64>,
    /// The mysqlx idle worker thread timeout.
    pub mysqlx_idle_worker_thread_timeout: Option<i64>,
    /// The mysqlx interactive timeout.
    pub mysqlx_interactive_timeout: Option<i64>,
    /// The mysqlx maximum allowed packet.
    pub mysqlx_max_allowed_packet: Option<i64>,
    /// The mysqlx min worker threads.
    pub mysqlx_min_worker_threads: Option<i64>,
    /// The mysqlx read timeout.
    pub mysqlx_read_timeout: Option<i64>,
    /// The mysqlx wait timeout.
    pub mysqlx_wait_timeout: Option<i64>,
    /// The mysqlx write timeout.
    pub mysqlx_write_timeout: Option<i64>,
    /// The net read timeout.
    pub net_read_timeout: Option<i64>,
    /// The net write timeout.
    pub net_write_timeout: Option<i64>,
    /// The parser maximum mem size.
    pub parser_max_mem_size: Option<i64>,
    /// The query alloc block size.
    pub query_alloc_block_size: Option<i64>,
    /// The query prealloc size.
    pub query_prealloc_size: Option<i64>,
    /// The regexp time limit.
    pub regexp_time_limit: Option<i64>,
    /// The SQL mode.
    pub sql_mode: Option<String>,
    /// The tmp table size.
    pub tmp_table_size: Option<i64>,
    /// The mysqlx deflate default compression level.
    pub mysqlx_deflate_default_compression_level: Option<i64>,
    /// The mysqlx deflate maximum client compression level.
    pub mysqlx_deflate_max_client_compression_level: Option<i64>,
    /// The mysqlx lz4 maximum client compression level.
    pub mysqlx_lz4_max_client_compression_level: Option<i64>,
    /// The mysqlx lz4 default compression level.
    pub mysqlx_lz4_default_compression_level: Option<i64>,
    /// The mysqlx zstd maximum client compression level.
    pub mysqlx_zstd_max_client_compression_level: Option<i64>,
    /// The mysqlx zstd default compression level.
    pub mysqlx_zstd_default_compression_level: Option<i64>,
    /// The MySQL zstd default compression level.
    ///
    /// Deprecated.
    #[deprecated]
    pub mysql_zstd_default_compression_level: Option<i64>,
    /// The sort buffer size.
    pub sort_buffer_size: Option<i64>,
    /// The wait timeout.
    pub wait_timeout: Option<i64>,
    /// Whether thread groups have dedicated listener threads.
    pub thread_pool_dedicated_listeners: Option<bool>,
    /// The thread pool maximum transactions limit. Default: `0`.
    pub thread_pool_max_transactions_limit: Option<i64>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The block encryption mode. Case-insensitive.
    pub block_encryption_mode: Option<String>,
    /// The binlog group commit sync delay.
    pub binlog_group_commit_sync_delay: Option<i64>,
    /// The number of binlog group commit sync no delays.
    pub binlog_group_commit_sync_no_delay_count: Option<i64>,
    /// The replica net timeout.
    pub replica_net_timeout: Option<i64>,
    /// Whether to require secure transport.
    pub require_secure_transport: Option<bool>,
    /// The innodb redo log capacity.
    pub innodb_redo_log_capacity: Option<i64>,
    /// The thread pool transaction delay. In milliseconds.
    pub thread_pool_transaction_delay: Option<i64>,
    /// The thread pool query threads per group.
    pub thread_pool_query_threads_per_group: Option<i64>,
    /// The explain format.
    pub explain_format: Option<models::ConfigurationVariablesExplainFormat>,
    /// Whether nonstandard defaults and null handling of `TIMESTAMP` columns are disabled.
    pub explicit_defaults_for_timestamp: Option<bool>,
    /// Whether tables without a primary key get an invisible one.
    pub sql_generate_invisible_primary_key: Option<bool>,
    /// The temptable maximum RAM.
    pub temptable_max_ram: Option<i64>,
    /// The innodb change buffering.
    pub innodb_change_buffering: Option<models::ConfigurationVariablesInnodbChangeBuffering>,
    /// Whether the adaptive hash index of InnoDB is enabled.
    pub innodb_adaptive_hash_index: Option<bool>,
    /// Whether undo tablespaces above the maximum size are truncated.
    pub innodb_undo_log_truncate: Option<bool>,
    /// The table definition cache.
    pub table_definition_cache: Option<i64>,
    /// The table open cache.
    pub table_open_cache: Option<i64>,
    /// The relay log space limit.
    pub relay_log_space_limit: Option<i64>,
    /// The optimizer switch.
    pub optimizer_switch: Option<String>,
    /// The replica type conversions.
    pub replica_type_conversions: Option<String>,
    /// The replica parallel workers.
    pub replica_parallel_workers: Option<i64>,
    /// Whether to skip name resolve.
    pub skip_name_resolve: Option<bool>,
    /// The maximum user connections.
    pub max_user_connections: Option<i64>,
    /// The join buffer size.
    pub join_buffer_size: Option<i64>,
    /// The maximum seeks for key.
    pub max_seeks_for_key: Option<i64>,
    /// The range optimizer maximum mem size.
    pub range_optimizer_max_mem_size: Option<i64>,
    /// The auto increment increment.
    pub auto_increment_increment: Option<i64>,
    /// The auto increment offset.
    pub auto_increment_offset: Option<i64>,
    /// The innodb autoinc lock mode.
    pub innodb_autoinc_lock_mode: Option<i64>,
    /// Whether a timeout rolls back the whole transaction, rather than its last statement.
    pub innodb_rollback_on_timeout: Option<bool>,
    /// The innodb online alter log maximum size. In bytes.
    pub innodb_online_alter_log_max_size: Option<i64>,
    /// The innodb sort buffer size.
    pub innodb_sort_buffer_size: Option<i64>,
    /// Whether the buffer pool is allocated with the NUMA interleave policy.
    pub innodb_numa_interleave: Option<bool>,
    /// The thread pool size.
    pub thread_pool_size: Option<i64>,
    /// The long query time.
    pub long_query_time: Option<i64>,
}

model! {
    ConfigurationVariables {
        optional {
            completion_type = "completionType",
                with_completion_type(models::ConfigurationVariablesCompletionType);
            big_tables = "bigTables", with_big_tables(bool);
            character_set_server = "characterSetServer",
                with_character_set_server(models::ConfigurationVariablesCharacterSetServer);
            collation_server = "collationServer",
                with_collation_server(models::ConfigurationVariablesCollationServer);
            connection_memory_chunk_size = "connectionMemoryChunkSize",
                with_connection_memory_chunk_size(i64);
            connection_memory_limit = "connectionMemoryLimit", with_connection_memory_limit(i64);
            default_authentication_plugin = "defaultAuthenticationPlugin",
                with_default_authentication_plugin(models::ConfigurationVariablesDefaultAuthenticationPlugin);
            global_connection_memory_limit = "globalConnectionMemoryLimit",
                with_global_connection_memory_limit(i64);
            global_connection_memory_tracking = "globalConnectionMemoryTracking",
                with_global_connection_memory_tracking(bool);
            transaction_isolation = "transactionIsolation",
                with_transaction_isolation(models::ConfigurationVariablesTransactionIsolation);
            innodb_ft_server_stopword_table = "innodbFtServerStopwordTable",
                with_innodb_ft_server_stopword_table(String);
            mandatory_roles = "mandatoryRoles", with_mandatory_roles(String);
            autocommit = "autocommit", with_autocommit(bool);
            foreign_key_checks = "foreignKeyChecks", with_foreign_key_checks(bool);
            group_replication_consistency = "groupReplicationConsistency",
                with_group_replication_consistency(models::ConfigurationVariablesGroupReplicationConsistency);
            group_concat_max_len = "groupConcatMaxLen", with_group_concat_max_len(i64);
            innodb_ft_enable_stopword = "innodbFtEnableStopword",
                with_innodb_ft_enable_stopword(bool);
            innodb_log_writer_threads = "innodbLogWriterThreads",
                with_innodb_log_writer_threads(bool);
            local_infile = "localInfile", with_local_infile(bool);
            mysql_firewall_mode = "mysqlFirewallMode", with_mysql_firewall_mode(bool);
            mysqlx_enable_hello_notice = "mysqlxEnableHelloNotice",
                with_mysqlx_enable_hello_notice(bool);
            sql_require_primary_key = "sqlRequirePrimaryKey", with_sql_require_primary_key(bool);
            sql_warnings = "sqlWarnings", with_sql_warnings(bool);
            binlog_expire_logs_seconds = "binlogExpireLogsSeconds",
                with_binlog_expire_logs_seconds(i64);
            binlog_row_metadata = "binlogRowMetadata",
                with_binlog_row_metadata(models::ConfigurationVariablesBinlogRowMetadata);
            binlog_row_value_options = "binlogRowValueOptions",
                with_binlog_row_value_options(String);
            binlog_transaction_compression = "binlogTransactionCompression",
                with_binlog_transaction_compression(bool);
            innodb_buffer_pool_size = "innodbBufferPoolSize", with_innodb_buffer_pool_size(i64);
            innodb_ft_result_cache_limit = "innodbFtResultCacheLimit",
                with_innodb_ft_result_cache_limit(i64);
            max_binlog_cache_size = "maxBinlogCacheSize", with_max_binlog_cache_size(i64);
            max_connect_errors = "maxConnectErrors", with_max_connect_errors(i64);
            max_heap_table_size = "maxHeapTableSize", with_max_heap_table_size(i64);
            max_connections = "maxConnections", with_max_connections(i64);
            max_prepared_stmt_count = "maxPreparedStmtCount", with_max_prepared_stmt_count(i64);
            connect_timeout = "connectTimeout", with_connect_timeout(i64);
            cte_max_recursion_depth = "cteMaxRecursionDepth", with_cte_max_recursion_depth(i64);
            generated_random_password_length = "generatedRandomPasswordLength",
                with_generated_random_password_length(i64);
            information_schema_stats_expiry = "informationSchemaStatsExpiry",
                with_information_schema_stats_expiry(i64);
            innodb_buffer_pool_dump_pct = "innodbBufferPoolDumpPct",
                with_innodb_buffer_pool_dump_pct(i64);
            innodb_buffer_pool_instances = "innodbBufferPoolInstances",
                with_innodb_buffer_pool_instances(i64);
            innodb_ddl_buffer_size = "innodbDdlBufferSize", with_innodb_ddl_buffer_size(i64);
            innodb_ddl_threads = "innodbDdlThreads", with_innodb_ddl_threads(i64);
            innodb_ft_max_token_size = "innodbFtMaxTokenSize", with_innodb_ft_max_token_size(i64);
            innodb_ft_min_token_size = "innodbFtMinTokenSize", with_innodb_ft_min_token_size(i64);
            innodb_ft_num_word_optimize = "innodbFtNumWordOptimize",
                with_innodb_ft_num_word_optimize(i64);
            innodb_lock_wait_timeout = "innodbLockWaitTimeout", with_innodb_lock_wait_timeout(i64);
            innodb_max_purge_lag = "innodbMaxPurgeLag", with_innodb_max_purge_lag(i64);
            innodb_max_purge_lag_delay = "innodbMaxPurgeLagDelay",
                with_innodb_max_purge_lag_delay(i64);
            interactive_timeout = "interactiveTimeout", with_interactive_timeout(i64);
            innodb_stats_persistent_sample_pages = "innodbStatsPersistentSamplePages",
                with_innodb_stats_persistent_sample_pages(i64);
            innodb_stats_transient_sample_pages = "innodbStatsTransientSamplePages",
                with_innodb_stats_transient_sample_pages(i64);
            innodb_strict_mode = "innodbStrictMode", with_innodb_strict_mode(bool);
            max_allowed_packet = "maxAllowedPacket", with_max_allowed_packet(i64);
            max_execution_time = "maxExecutionTime", with_max_execution_time(i64);
            mysqlx_connect_timeout = "mysqlxConnectTimeout", with_mysqlx_connect_timeout(i64);
            mysqlx_document_id_unique_prefix = "mysqlxDocumentIdUniquePrefix",
                with_mysqlx_document_id_unique_prefix(i64);
            mysqlx_idle_worker_thread_timeout = "mysqlxIdleWorkerThreadTimeout",
                with_mysqlx_idle_worker_thread_timeout(i64);
            mysqlx_interactive_timeout = "mysqlxInteractiveTimeout",
                with_mysqlx_interactive_timeout(i64);
            mysqlx_max_allowed_packet = "mysqlxMaxAllowedPacket",
                with_mysqlx_max_allowed_packet(i64);
            mysqlx_min_worker_threads = "mysqlxMinWorkerThreads",
                with_mysqlx_min_worker_threads(i64);
            mysqlx_read_timeout = "mysqlxReadTimeout", with_mysqlx_read_timeout(i64);
            mysqlx_wait_timeout = "mysqlxWaitTimeout", with_mysqlx_wait_timeout(i64);
            mysqlx_write_timeout = "mysqlxWriteTimeout", with_mysqlx_write_timeout(i64);
            net_read_timeout = "netReadTimeout", with_net_read_timeout(i64);
            net_write_timeout = "netWriteTimeout", with_net_write_timeout(i64);
            parser_max_mem_size = "parserMaxMemSize", with_parser_max_mem_size(i64);
            query_alloc_block_size = "queryAllocBlockSize", with_query_alloc_block_size(i64);
            query_prealloc_size = "queryPreallocSize", with_query_prealloc_size(i64);
            regexp_time_limit = "regexpTimeLimit", with_regexp_time_limit(i64);
            sql_mode = "sqlMode", with_sql_mode(String);
            tmp_table_size = "tmpTableSize", with_tmp_table_size(i64);
            mysqlx_deflate_default_compression_level = "mysqlxDeflateDefaultCompressionLevel",
                with_mysqlx_deflate_default_compression_level(i64);
            mysqlx_deflate_max_client_compression_level = "mysqlxDeflateMaxClientCompressionLevel",
                with_mysqlx_deflate_max_client_compression_level(i64);
            mysqlx_lz4_max_client_compression_level = "mysqlxLz4MaxClientCompressionLevel",
                with_mysqlx_lz4_max_client_compression_level(i64);
            mysqlx_lz4_default_compression_level = "mysqlxLz4DefaultCompressionLevel",
                with_mysqlx_lz4_default_compression_level(i64);
            mysqlx_zstd_max_client_compression_level = "mysqlxZstdMaxClientCompressionLevel",
                with_mysqlx_zstd_max_client_compression_level(i64);
            mysqlx_zstd_default_compression_level = "mysqlxZstdDefaultCompressionLevel",
                with_mysqlx_zstd_default_compression_level(i64);
            mysql_zstd_default_compression_level = "mysqlZstdDefaultCompressionLevel",
                with_mysql_zstd_default_compression_level(i64);
            sort_buffer_size = "sortBufferSize", with_sort_buffer_size(i64);
            wait_timeout = "waitTimeout", with_wait_timeout(i64);
            thread_pool_dedicated_listeners = "threadPoolDedicatedListeners",
                with_thread_pool_dedicated_listeners(bool);
            thread_pool_max_transactions_limit = "threadPoolMaxTransactionsLimit",
                with_thread_pool_max_transactions_limit(i64);
            time_zone = "timeZone", with_time_zone(String);
            block_encryption_mode = "blockEncryptionMode", with_block_encryption_mode(String);
            binlog_group_commit_sync_delay = "binlogGroupCommitSyncDelay",
                with_binlog_group_commit_sync_delay(i64);
            binlog_group_commit_sync_no_delay_count = "binlogGroupCommitSyncNoDelayCount",
                with_binlog_group_commit_sync_no_delay_count(i64);
            replica_net_timeout = "replicaNetTimeout", with_replica_net_timeout(i64);
            require_secure_transport = "requireSecureTransport",
                with_require_secure_transport(bool);
            innodb_redo_log_capacity = "innodbRedoLogCapacity", with_innodb_redo_log_capacity(i64);
            thread_pool_transaction_delay = "threadPoolTransactionDelay",
                with_thread_pool_transaction_delay(i64);
            thread_pool_query_threads_per_group = "threadPoolQueryThreadsPerGroup",
                with_thread_pool_query_threads_per_group(i64);
            explain_format = "explainFormat",
                with_explain_format(models::ConfigurationVariablesExplainFormat);
            explicit_defaults_for_timestamp = "explicitDefaultsForTimestamp",
                with_explicit_defaults_for_timestamp(bool);
            sql_generate_invisible_primary_key = "sqlGenerateInvisiblePrimaryKey",
                with_sql_generate_invisible_primary_key(bool);
            temptable_max_ram = "temptableMaxRam", with_temptable_max_ram(i64);
            innodb_change_buffering = "innodbChangeBuffering",
                with_innodb_change_buffering(models::ConfigurationVariablesInnodbChangeBuffering);
            innodb_adaptive_hash_index = "innodbAdaptiveHashIndex",
                with_innodb_adaptive_hash_index(bool);
            innodb_undo_log_truncate = "innodbUndoLogTruncate", with_innodb_undo_log_truncate(bool);
            table_definition_cache = "tableDefinitionCache", with_table_definition_cache(i64);
            table_open_cache = "tableOpenCache", with_table_open_cache(i64);
            relay_log_space_limit = "relayLogSpaceLimit", with_relay_log_space_limit(i64);
            optimizer_switch = "optimizerSwitch", with_optimizer_switch(String);
            replica_type_conversions = "replicaTypeConversions",
                with_replica_type_conversions(String);
            replica_parallel_workers = "replicaParallelWorkers", with_replica_parallel_workers(i64);
            skip_name_resolve = "skipNameResolve", with_skip_name_resolve(bool);
            max_user_connections = "maxUserConnections", with_max_user_connections(i64);
            join_buffer_size = "joinBufferSize", with_join_buffer_size(i64);
            max_seeks_for_key = "maxSeeksForKey", with_max_seeks_for_key(i64);
            range_optimizer_max_mem_size = "rangeOptimizerMaxMemSize",
                with_range_optimizer_max_mem_size(i64);
            auto_increment_increment = "autoIncrementIncrement", with_auto_increment_increment(i64);
            auto_increment_offset = "autoIncrementOffset", with_auto_increment_offset(i64);
            innodb_autoinc_lock_mode = "innodbAutoincLockMode", with_innodb_autoinc_lock_mode(i64);
            innodb_rollback_on_timeout = "innodbRollbackOnTimeout",
                with_innodb_rollback_on_timeout(bool);
            innodb_online_alter_log_max_size = "innodbOnlineAlterLogMaxSize",
                with_innodb_online_alter_log_max_size(i64);
            innodb_sort_buffer_size = "innodbSortBufferSize", with_innodb_sort_buffer_size(i64);
            innodb_numa_interleave = "innodbNumaInterleave", with_innodb_numa_interleave(bool);
            thread_pool_size = "threadPoolSize", with_thread_pool_size(i64);
            long_query_time = "longQueryTime", with_long_query_time(i64);
        }
    }
}
