/** What the filter must know of a processor: its mark in `struct seccomp_data`, and the numbers of system calls. */
export type Architecture = {
  readonly mark: number;
  /** Calls that a warm process needs: its own memory, its own threads, clocks, and descriptors that are open already. */
  readonly allowed: readonly number[];
  /** Calls that are allowed for some arguments, or refused in a way of their own. */
  readonly special: { readonly clone: number; readonly clone3: number; readonly tgkill: number; readonly prlimit64: number; readonly seccomp: number };
};

/** From linux/audit.h, and arch/x86/entry/syscalls/syscall_64.tbl and asm-generic/unistd.h of Linux. */
export const ARCHITECTURES: { readonly [name in string]?: Architecture } = {
  x64: {
    mark: 0xc000003e,
    special: { clone: 56, clone3: 435, tgkill: 234, prlimit64: 302, seccomp: 317 },
    allowed: [
      0, 1, 19, 20, 17, 18, 3, 5, 8, 72, // read write readv writev pread64 pwrite64 close fstat lseek fcntl
      9, 10, 11, 12, 25, 28, 329, 324, // mmap mprotect munmap brk mremap madvise pkey_mprotect membarrier
      13, 14, 15, 131, // rt_sigaction rt_sigprocmask rt_sigreturn sigaltstack
      24, 202, 203, 204, 273, 334, 60, 231, // sched_yield futex sched_setaffinity sched_getaffinity set_robust_list rseq exit exit_group
      35, 96, 228, 229, 230, // nanosleep gettimeofday clock_gettime clock_getres clock_nanosleep
      39, 98, 99, 186, 318, // getpid getrusage sysinfo gettid getrandom
      232, 233, 281, 7, 290, // epoll_wait epoll_ctl epoll_pwait poll eventfd2
    ],
  },
  arm64: {
    mark: 0xc00000b7,
    special: { clone: 220, clone3: 435, tgkill: 131, prlimit64: 261, seccomp: 277 },
    allowed: [
      63, 64, 65, 66, 67, 68, 57, 80, 62, 25, // read write readv writev pread64 pwrite64 close fstat lseek fcntl
      222, 226, 215, 214, 216, 233, 288, 283, // mmap mprotect munmap brk mremap madvise pkey_mprotect membarrier
      134, 135, 139, 132, // rt_sigaction rt_sigprocmask rt_sigreturn sigaltstack
      124, 98, 122, 123, 99, 293, 93, 94, // sched_yield futex sched_setaffinity sched_getaffinity set_robust_list rseq exit exit_group
      101, 169, 113, 114, 115, // nanosleep gettimeofday clock_gettime clock_getres clock_nanosleep
      172, 165, 179, 178, 278, // getpid getrusage sysinfo gettid getrandom
      22, 21, 73, 19, // epoll_pwait epoll_ctl ppoll eventfd2
    ],
  },
};
