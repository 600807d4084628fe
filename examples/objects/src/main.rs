//! Moves files to and from Object Storage.
//!
//! ```text
//! cargo run -p objects -- put model.bin
//! cargo run -p objects -- list
//! cargo run -p objects -- get model.bin copy.bin
//! cargo run -p objects -- sync FOLDER
//! ```
//!
//! Without options it uses a local emulator, whose objects are kept in the folder for temporary files.
//! With `--profile` and `--bucket` it uses the real service.

mod bar;
mod commands;
mod stage;

use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use crate::stage::Stage;

/// Moves files to and from Object Storage.
#[derive(Debug, Parser)]
#[command(name = "objects")]
struct Arguments {
    #[command(flatten)]
    place: Place,

    #[command(subcommand)]
    command: Command,
}

/// The bucket. Without a profile it is that of a local emulator.
#[derive(Debug, Args)]
struct Place {
    /// Profile of the configuration file.
    #[arg(long, value_name = "NAME", requires = "bucket")]
    profile: Option<String>,

    /// Configuration file [default: OCI_CONFIG_FILE, else ~/.oci/config].
    #[arg(long, value_name = "FILE", requires = "profile")]
    config: Option<PathBuf>,

    /// Endpoint, in place of that of the region.
    #[arg(long, value_name = "URL", requires = "profile")]
    endpoint: Option<String>,

    /// Object Storage namespace [default: that of the tenancy].
    #[arg(long, value_name = "NAME", requires = "profile")]
    namespace: Option<String>,

    /// Name of the bucket.
    #[arg(long, value_name = "NAME", requires = "profile")]
    bucket: Option<String>,

    /// Folder in which the local emulator keeps its objects.
    #[arg(long, value_name = "FOLDER", conflicts_with = "profile")]
    local: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Uploads a file. A large one is sent in parts, in parallel.
    Put {
        /// Path of the file.
        file: PathBuf,
        /// Name of the object [default: that of the file].
        name: Option<String>,
        /// Part size in MiB.
        #[arg(long, value_name = "MIB")]
        part_size: Option<u64>,
    },
    /// Lists the objects and the common prefixes below a prefix.
    List {
        /// Beginning of the names, such as `logs/`.
        #[arg(default_value = "")]
        prefix: String,
    },
    /// Downloads an object, in parallel ranges.
    Get {
        /// Name of the object.
        name: String,
        /// Path of the file [default: the name of the object].
        file: Option<PathBuf>,
    },
    /// Uploads the files of a folder that have changed.
    Sync {
        /// Path of the folder.
        folder: PathBuf,
        /// Beginning of the names of the objects, such as `photos/`.
        #[arg(default_value = "")]
        prefix: String,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(is_complete) if is_complete => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        // The reader of the output, such as `head`, has seen enough. Fails without a message, as other
        // programs do.
        Err(error) if is_closed_output(&error) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether the error is that of standard output, whose reader has closed the pipe.
fn is_closed_output(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}

/// Returns whether everything was transferred.
async fn run(arguments: Arguments) -> Result<bool> {
    let stage = Stage::new(arguments.place).await?;
    let result = match arguments.command {
        Command::Put { file, name, part_size } => {
            commands::put(&stage, &file, name, part_size).await
        }
        Command::List { prefix } => commands::list(&stage, &prefix).await,
        Command::Get { name, file } => commands::get(&stage, &name, file).await,
        Command::Sync { folder, prefix } => commands::sync(&stage, &folder, &prefix).await,
    };
    stage.finish().await;
    result
}
