//! `oci-emulator`: a local Oracle Cloud Infrastructure on the command line.

mod arguments;
mod banner;
mod demo;
mod seed_file;

use std::{
    fs,
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use clap::Parser;
use oci_sdk_emulator::{Emulator, TestIdentity};
use tracing_subscriber::{filter::LevelFilter, fmt::time::uptime};

use crate::{
    arguments::Arguments,
    banner::{Banner, List},
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("oci-emulator: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let level = if arguments.quiet { LevelFilter::WARN } else { LevelFilter::INFO };
    tracing_subscriber::fmt()
        .with_max_level(level)
        .with_target(false)
        .with_timer(uptime())
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .init();

    // Before the port is open, so that a client that waits for the port finds the profile.
    let profile = arguments.write_profile.as_deref().map(profile).transpose()?;
    let identity = profile.as_ref().map(|(identity, _)| identity);
    let emulator = start(&arguments, identity).await?;
    if arguments.list {
        // The reader may have seen enough.
        let _ = write!(std::io::stdout(), "{}", List(&emulator));
        return Ok(());
    }
    for (key_id, file) in &arguments.keys {
        let pem =
            fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        emulator
            .register_key(key_id, &pem)
            .with_context(|| format!("the key in {} is not usable", file.display()))?;
    }
    for file in &arguments.seeds {
        seed_file::plant(&emulator, file)?;
    }
    let compartment = identity.map(|identity| identity.tenancy.as_str());
    let demo = arguments.demo.then(|| demo::plant(&emulator, compartment));
    let banner = Banner {
        emulator: &emulator,
        arguments: &arguments,
        config: profile.as_ref().map(|(_, config)| config.as_path()),
        demo: demo.as_ref(),
    };
    println!("{banner}");

    tokio::signal::ctrl_c().await.context("cannot listen for ctrl-c")?;
    eprintln!("\nstopping");
    emulator.shutdown().await;
    Ok(())
}

/// Reads or creates the profile in a directory. Returns its identity and file.
fn profile(directory: &Path) -> anyhow::Result<(TestIdentity, PathBuf)> {
    if let Some(identity) = TestIdentity::read_profile(directory)? {
        return Ok((identity, directory.join("config")));
    }
    let identity = TestIdentity::generate().context("cannot generate a key")?;
    let config = identity
        .write_profile(directory)
        .with_context(|| format!("cannot write a profile to {}", directory.display()))?;
    Ok((identity, config))
}

async fn start(arguments: &Arguments, identity: Option<&TestIdentity>) -> anyhow::Result<Emulator> {
    let mut builder = Emulator::builder()
        .host(arguments.host)
        .port(arguments.port)
        .step(arguments.step())
        .page_size(arguments.page_size)
        .require_signatures(!arguments.no_auth);
    for file in &arguments.specs {
        builder = builder.spec_file(file);
    }
    if let Some(identity) = identity {
        builder = builder.identity(identity.clone());
    }
    if !arguments.services.is_empty() {
        builder = builder.services(&arguments.services);
    }
    Ok(builder.start().await?)
}
